package io.github.copydesk.json.engine;

import io.github.copydesk.Chance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random instances of a schema for extraction: everything that it allows, with all its properties
 * in any order, and numbers and dates that only a schema takes for such.
 */
final class SchemaInstances {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "some 30",
          "“Wir”, 北",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "a\n\tb",
          "null",
          "\u0000",
          "0");

  private static final List<JsonNode> INTEGERS =
      LongStream.of(0, 3, Long.MAX_VALUE).mapToObj(SchemaInstances::number).toList();

  private static final List<JsonNode> ODD_INTEGERS =
      List.of(
          JSON.numberNode(-1),
          JSON.numberNode(3.0),
          JSON.numberNode(new BigInteger("9223372036854775808")));

  private static JsonNode number(long number) {
    return JSON.numberNode(number);
  }

  private final Chance chance;

  SchemaInstances(Chance chance) {
    this.chance = chance;
  }

  JsonNode of(JsonNode schema) {
    if (schema.has("anyOf")) {
      return of(schema.get("anyOf").get(chance.below(schema.get("anyOf").size())));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(chance.below(schema.get("enum").size()));
    }
    JsonNode type = schema.get("type");
    String one = type.isArray() ? type.get(chance.below(type.size())).asString() : type.asString();
    return switch (one) {
      case "null" -> JSON.nullNode();
      case "boolean" -> JSON.booleanNode(chance.below(2) == 0);
      case "integer" -> integer();
      case "string" -> JSON.stringNode(schema.has("pattern") ? date() : chance.of(TEXTS));
      case "array" -> array(schema);
      case "object" -> object(schema);
      default -> throw new AssertionError(one);
    };
  }

  /** Mostly the same, so that three of them are in order. */
  private JsonNode integer() {
    return switch (chance.below(100)) {
      case 0 -> chance.of(ODD_INTEGERS);
      case 1, 2, 3, 4 -> chance.of(INTEGERS);
      default -> JSON.numberNode(3);
    };
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = JSON.arrayNode();
    int least = schema.path("minItems").asInt(0);
    for (int size = chance.between(least, 2); size > 0; size--) {
      array.add(of(schema.get("items")));
    }
    return array;
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    List<String> required = schema.get("required").valueStream().map(JsonNode::asString).toList();
    List<String> names = new ArrayList<>(schema.get("properties").propertyNames());
    if (chance.below(4) == 0) {
      Collections.rotate(names, chance.below(names.size()));
    }
    for (String name : names) {
      if (required.contains(name) || chance.below(2) == 0) {
        object.set(name, of(schema.get("properties").get(name)));
      }
    }
    return object;
  }

  /** What the only pattern allows: mostly a date, or a period that begins first. */
  private String date() {
    if (chance.below(3) > 0) {
      return day(chance.between(1990, 2030));
    }
    String early = day(chance.between(1990, 2009));
    String late = day(chance.between(2010, 2030));
    return chance.below(20) > 0 ? early + "/" + late : late + "/" + early;
  }

  private String day(int year) {
    boolean sound = chance.below(100) > 0;
    int precision = chance.below(3);
    String month = precision > 0 ? digits(sound ? chance.between(1, 12) : chance.below(20)) : "";
    String day = precision > 1 ? digits(sound ? chance.between(1, 28) : chance.below(40)) : "";
    return year + month + day;
  }

  private static String digits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
