package io.github.copydesk.json.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is left of a document when everything goes that a schema for extraction does not have. */
final class SchemaCut {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaCut() {}

  /**
   * The part of a value that the schema allows; empty if there is none. Words that the schema
   * requires are made up where the value has none.
   */
  static Optional<JsonNode> of(JsonNode value, JsonNode schema) {
    if (schema.has("anyOf")) {
      return schema
          .get("anyOf")
          .valueStream()
          .flatMap(option -> of(value, option).stream())
          .findFirst();
    }
    return types(schema).flatMap(type -> ofType(type, value, schema).stream()).findFirst();
  }

  private static Stream<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString());
  }

  private static Optional<JsonNode> ofType(String type, JsonNode value, JsonNode schema) {
    return switch (type) {
      case "null" -> Optional.of(value).filter(JsonNode::isNull);
      case "boolean" -> Optional.of(value).filter(JsonNode::isBoolean);
      case "integer" -> Optional.of(value).filter(JsonNode::isIntegralNumber);
      case "string" -> Optional.of(value).filter(text -> isText(text, schema));
      case "array" -> array(value, schema);
      case "object" -> object(value, schema);
      default -> throw new AssertionError(type);
    };
  }

  private static boolean isText(JsonNode value, JsonNode schema) {
    return value.isString()
        && (!schema.has("enum")
            || schema.get("enum").valueStream().anyMatch(code -> code.equals(value)))
        && (!schema.has("pattern") || value.asString().matches(schema.get("pattern").asString()));
  }

  private static Optional<JsonNode> array(JsonNode value, JsonNode schema) {
    ArrayNode array = JSON.arrayNode();
    value
        .valueStream()
        .flatMap(element -> of(element, schema.get("items")).stream())
        .forEach(array::add);
    return Optional.<JsonNode>of(array)
        .filter(cut -> value.isArray() && cut.size() >= schema.path("minItems").asInt(0));
  }

  private static Optional<JsonNode> object(JsonNode value, JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    List<String> required = schema.get("required").valueStream().map(JsonNode::asString).toList();
    for (String name : schema.get("properties").propertyNames()) {
      JsonNode property = schema.get("properties").get(name);
      Optional<JsonNode> cut =
          of(value.path(name), property)
              .or(() -> required.contains(name) ? nothing(property) : Optional.empty());
      if (cut.isEmpty() && required.contains(name)) {
        return Optional.empty();
      }
      cut.ifPresent(part -> object.set(name, part));
    }
    return Optional.<JsonNode>of(object).filter(any -> value.isObject());
  }

  /** What a property has that is required but for which there is nothing. */
  private static Optional<JsonNode> nothing(JsonNode schema) {
    return Stream.of(JSON.nullNode(), JSON.arrayNode(), JSON.stringNode("some words"))
        .flatMap(nothing -> of(nothing, schema).stream())
        .findFirst();
  }
}
