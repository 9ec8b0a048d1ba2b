package io.github.copydesk.json.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Counts in a schema what providers of structured output limit. */
final class SchemaCount {
  private final Set<String> keywords = new TreeSet<>();
  private final Set<String> patterns = new TreeSet<>();
  private final List<Integer> enums = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int properties;
  private int optional;
  private int unions;
  private int enumValues;
  private int characters;
  private int depth;

  private SchemaCount() {}

  static SchemaCount of(JsonNode schema) {
    SchemaCount count = new SchemaCount();
    count.schema("", schema, 0);
    if (!schema.path("type").asString("").equals("object")) {
      count.faults.add("the root is not an object");
    }
    return count;
  }

  private void schema(String path, JsonNode schema, int outer) {
    keywords.addAll(schema.propertyNames());
    if (schema.has("anyOf") || schema.path("type").isArray()) {
      unions++;
    }
    if (schema.has("pattern")) {
      patterns.add(schema.get("pattern").asString());
    }
    if (schema.has("enum")) {
      count(schema.get("enum"));
    }
    if (schema.has("properties")) {
      object(path, schema, outer + 1);
    }
    if (schema.has("items")) {
      schema(path + "/items", schema.get("items"), outer);
    }
    if (schema.path("minItems").asInt(0) > 1) {
      faults.add(path + " has minItems above 1");
    }
    Set<String> beginnings = new TreeSet<>();
    for (JsonNode option : schema.path("anyOf")) {
      schema(path, option, outer);
      beginning(option)
          .filter(beginning -> !beginnings.add(beginning))
          .forEach(beginning -> faults.add(path + " has two options that begin with " + beginning));
    }
  }

  private void count(JsonNode codes) {
    int length = 0;
    for (JsonNode code : codes) {
      enumValues++;
      length += code.asString().length();
    }
    characters += length;
    enums.add(codes.size());
  }

  private void object(String path, JsonNode schema, int level) {
    depth = Math.max(depth, level);
    List<String> names = List.copyOf(schema.get("properties").propertyNames());
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    if (!schema.path("additionalProperties").asString().equals("false")) {
      faults.add(path + " allows other properties");
    }
    if (!names.subList(0, required.size()).equals(required)) {
      faults.add(path + " does not begin with what is required");
    }
    if (required.stream().allMatch(name -> isNullable(schema.get("properties").get(name)))) {
      faults.add(path + " can be an object of nulls");
    }
    properties += names.size();
    optional += names.size() - required.size();
    for (String name : names) {
      characters += name.length();
      schema(path + "/" + name, schema.get("properties").get(name), level);
    }
  }

  private static boolean isNullable(JsonNode schema) {
    return Stream.concat(
            Stream.concat(Stream.of(schema), schema.path("anyOf").valueStream())
                .map(each -> each.path("type")),
            schema.path("type").valueStream())
        .anyMatch(type -> type.asString("").equals("null"));
  }

  /** The first property of an option with its only value; the type, if it is no object. */
  private static Stream<String> beginning(JsonNode option) {
    if (!option.has("properties")) {
      return Stream.of(option.path("type").toString());
    }
    String first = option.get("properties").propertyNames().iterator().next();
    return option
        .get("properties")
        .get(first)
        .path("enum")
        .valueStream()
        .map(value -> first + " " + value.asString());
  }

  /** The names of all keywords. */
  Set<String> keywords() {
    return keywords;
  }

  Set<String> patterns() {
    return patterns;
  }

  /** What breaks a rule that is not a number. */
  List<String> faults() {
    return faults;
  }

  /** The number of properties of all objects. */
  int properties() {
    return properties;
  }

  /** The number of properties that are not required. */
  int optional() {
    return optional;
  }

  /** The number of schemas with {@code anyOf} or several types. */
  int unions() {
    return unions;
  }

  /** The number of objects within each other, without arrays. */
  int depth() {
    return depth;
  }

  /** The number of values of all enums. */
  int enumValues() {
    return enumValues;
  }

  /** The number of values of the largest enum. */
  int largestEnum() {
    return enums.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The length of all names of properties and values of enums. */
  int characters() {
    return characters;
  }
}
