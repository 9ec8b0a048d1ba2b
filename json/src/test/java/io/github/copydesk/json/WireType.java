package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.json.engine.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A type whose documents are objects, and the results of reading and writing some of them. */
record WireType(Table<?> table) {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper TREES = JsonMapper.builder().build();
  private static final String TAG = "type";

  Class<?> type() {
    return table.type();
  }

  String name() {
    return type().getSimpleName();
  }

  /** Whether its objects have {@code "type"}. */
  boolean isTagged() {
    return Actor.class.isAssignableFrom(type());
  }

  /** The value of {@code "type"} in its objects. */
  String tag() {
    return full().get(TAG).asString();
  }

  List<WireProperty> properties() {
    return table.names().stream().map(name -> WireProperty.of(this, name)).toList();
  }

  /** The document of a value with every attribute set. */
  ObjectNode full() {
    return tree(Samples.full(type()));
  }

  /** The document of a value with as few attributes as possible. */
  ObjectNode minimal() {
    return tree(Samples.minimal(type()));
  }

  private static ObjectNode tree(Object value) {
    return (ObjectNode) TREES.readTree(JSON.write(value));
  }

  Reading<?> read(JsonNode document) {
    return JSON.tryRead(document.toString(), type());
  }

  /** The document written after reading a document. */
  ObjectNode reread(JsonNode document) {
    return tree(read(document).orElseThrow());
  }

  /** The problems of reading an empty object. */
  List<Problem> problemsOfNothing() {
    ObjectNode nothing = TREES.createObjectNode();
    if (isTagged()) {
      nothing.put(TAG, tag());
    }
    return read(nothing).problems();
  }

  /** The names of the properties that are always required, whatever others there are. */
  Set<String> required() {
    return problemsOfNothing().stream()
        .filter(problem -> problem.code().equals("value.missing"))
        .map(problem -> problem.pointer().substring(1))
        .collect(Collectors.toSet());
  }

  /** A document with only the required properties, and others only if it cannot be read without. */
  ObjectNode bare() {
    ObjectNode bare = minimal();
    Set<String> required = required();
    bare.remove(
        List.copyOf(bare.propertyNames()).stream()
            .filter(name -> !name.equals(TAG) && !required.contains(name))
            .toList());
    ObjectNode document = read(bare).value().isPresent() ? bare : minimal();
    assertThat(read(document).value()).isPresent();
    return document;
  }
}
