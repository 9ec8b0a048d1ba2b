package io.github.copydesk.json;

import io.github.copydesk.constraint.Required;
import io.github.copydesk.pages.Markdown;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A property of a type, according to the domain and to reading. */
record WireProperty(WireType owner, String name, Method getter) {
  static WireProperty of(WireType owner, String name) {
    Method getter =
        Arrays.stream(owner.type().getMethods())
            .filter(
                method ->
                    method.getName().equalsIgnoreCase("get" + name)
                        || method.getName().equalsIgnoreCase("is" + name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no getter of " + name + " in " + owner));
    return new WireProperty(owner, name, getter);
  }

  WireValue value() {
    return WireValue.of(getter.getGenericReturnType());
  }

  /** Whether it is required, and its default if it is absent. */
  String presence() {
    if (owner.required().contains(name)) {
      return value().isArray() && !canBeEmpty() ? "required, not empty" : "required";
    }
    String absent = defaults();
    return (absent.isEmpty() ? "optional" : "default " + absent)
        + (getter.isAnnotationPresent(Required.class)
            ? ", [to publish](../core/README.md#required)"
            : "");
  }

  private boolean canBeEmpty() {
    ObjectNode document = owner.full();
    document.putArray(name);
    return owner.read(document).problems().isEmpty();
  }

  /** What is written if nothing was read; it may depend on another property. */
  private String defaults() {
    Map<JsonNode, List<String>> conditions = new LinkedHashMap<>();
    for (WireProperty other : owner.properties()) {
      for (String code : other.value().codes()) {
        ObjectNode document = owner.bare();
        if (document.has(other.name) && !other.name.equals(name)) {
          document.put(other.name, code);
          JsonNode written = owner.reread(document).path(name);
          conditions
              .computeIfAbsent(written, w -> new ArrayList<>())
              .add(Markdown.code(other.name) + " is " + Markdown.code(code));
        }
      }
    }
    ObjectNode document = owner.bare();
    JsonNode usual = owner.reread(document).path(name);
    if (document.has(name)) {
      return "";
    }
    if (usual.isMissingNode()) { // only a boolean has a default that is not written
      return getter.getReturnType() == boolean.class ? "`false`, not written" : "";
    }
    conditions.remove(usual);
    return Markdown.code(usual.toString())
        + conditions.entrySet().stream()
            .map(
                entry ->
                    "; "
                        + Markdown.code(entry.getKey().toString())
                        + " where "
                        + String.join(" or ", entry.getValue()))
            .collect(Collectors.joining());
  }
}
