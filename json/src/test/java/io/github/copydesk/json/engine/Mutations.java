package io.github.copydesk.json.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What people, programs and language models get wrong in a document: changes of one value. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What is put in place of any value. */
  private static final List<JsonNode> OTHERS =
      List.of(
          JSON.nullNode(),
          JSON.booleanNode(true),
          JSON.booleanNode(false),
          JSON.numberNode(0),
          JSON.numberNode(-1),
          JSON.numberNode(2),
          JSON.numberNode(181),
          JSON.numberNode(new BigDecimal("0.5")),
          JSON.numberNode(new BigDecimal("3.0")),
          JSON.numberNode(new BigDecimal("1E+2")),
          JSON.numberNode(2_147_483_648L),
          JSON.numberNode(BigInteger.TWO.pow(63)),
          JSON.arrayNode(),
          JSON.arrayNode().add("x"),
          JSON.arrayNode().addNull(),
          JSON.objectNode(),
          JSON.objectNode().put("x", 1),
          JSON.objectNode().put("type", "person").put("name", "Pat Ryder"),
          JSON.objectNode().put("type", "ship").put("name", "Ursa Major"));

  /** What is put in place of strings, and of other values. */
  private static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "\u00a0",
          "\u200b\ufe0f",
          "\u3164",
          "x",
          "3",
          "null",
          "a\tb\n",
          "a\r\n",
          "a\u0000",
          "a\u0085",
          "\ud83d\ude00",
          "\ud83d",
          "2024-12-16",
          "2024-13-01",
          "2023-02-29",
          "2024-02-29",
          "16 December 2024",
          "2024-12-16T10:30:00Z",
          "2024-12-16T10:30:00z",
          "2024-12-16T10:30:00",
          "2024-12-16T10:30:60Z",
          "2024-12-15/2024-12-14",
          "2024-12-14/2024-12-15",
          "2024-12~/..",
          "0000-01-01T00:00:00Z",
          "UA",
          "ua",
          "ZZ",
          "XK",
          "UKR",
          "en",
          "EN-us",
          "en_US",
          "English",
          "i-klingon",
          "en-a",
          "en-a-bcd-x-y",
          "x-desk",
          "wikidata:Q30",
          "Wikidata:Q30",
          "wikidata:",
          "wikidata:\u00a0",
          "Q30",
          "https://news.example/a/1",
          "HTTP://news.example",
          "https://",
          "https:///a",
          "https://\u00e9.example/\u00fc",
          "https://a_b.example/",
          "https://[::1]:80/",
          "https://user@news.example:8080/?q=[1]#a",
          "https://news.example/a b",
          "https://news.example/%zz",
          "//news.example/a",
          "a/b",
          "mailto:desk@news.example",
          "urn:newsml:news.example:1",
          "ftp://news.example/a",
          "1:a",
          "https://news.example/|",
          "direct",
          "indirect",
          "none",
          "other",
          "person",
          "country",
          "killed",
          "between",
          "refuted",
          "canceled",
          "model",
          "Direct",
          "not known");

  private static final List<UnaryOperator<JsonNode>> CHANGES = List.copyOf(changes().values());

  private Mutations() {}

  /** The changes, by what they do; one that does not apply to a value gives the same value. */
  private static Map<String, UnaryOperator<JsonNode>> changes() {
    Map<String, UnaryOperator<JsonNode>> changes = new LinkedHashMap<>();
    OTHERS.forEach(other -> changes.put("becomes " + other, value -> other.deepCopy()));
    STRINGS.forEach(
        text -> changes.put("becomes " + JSON.stringNode(text), value -> JSON.stringNode(text)));
    changes.put("text with a space before it", value -> text(value, text -> " " + text));
    changes.put("text with a line feed after it", value -> text(value, text -> text + "\n"));
    changes.put("text with a separator after it", value -> text(value, text -> text + "\u2028"));
    changes.put(
        "text in quotation marks", value -> text(value, text -> "\u201c" + text + "\u201d"));
    changes.put("text in upper case", value -> text(value, Mutations::upperCase));
    changes.put("text without its first character", value -> text(value, text -> after(text, 1)));
    changes.put("text twice", value -> text(value, text -> text + text));
    changes.put("text in an array", value -> JSON.arrayNode().add(value));
    changes.put("number as text", value -> value.isNumber() ? JSON.stringNode(value + "") : value);
    changes.put("negative number", Mutations::negative);
    changes.put("number and one", Mutations::plusOne);
    changes.put("array without its first", value -> array(value, Mutations::withoutFirst));
    changes.put("array with its first twice", value -> array(value, Mutations::firstTwice));
    changes.put("array backwards", value -> array(value, Mutations::backwards));
    changes.put("array with null", value -> array(value, array -> array.addNull()));
    changes.put("array with text", value -> array(value, array -> array.add("x")));
    changes.put("first of the array", value -> value.isArray() ? value.path(0) : value);
    for (String name :
        List.of("x", "x-desk:note", "https://desk.example/x", "x:", "$schema", "type", "Name")) {
      changes.put("object with " + name, value -> object(value, object -> object.put(name, "a")));
    }
    for (int i = 0; i < 26; i++) {
      int index = i;
      changes.put("object without #" + i, value -> object(value, o -> without(o, index)));
      changes.put("object with null as #" + i, value -> object(value, o -> withNull(o, index)));
    }
    for (int i = 0; i < 8; i++) {
      int index = i;
      changes.put("object with a misspelt #" + i, value -> object(value, o -> misspelt(o, index)));
      changes.put("object with only #" + i, value -> object(value, o -> only(o, index)));
    }
    return changes;
  }

  private static JsonNode text(JsonNode value, UnaryOperator<String> change) {
    return value instanceof StringNode text
        ? JSON.stringNode(change.apply(text.asString()))
        : value;
  }

  private static String upperCase(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String after(String text, int characters) {
    return text.isEmpty() ? text : text.substring(text.offsetByCodePoints(0, characters));
  }

  private static JsonNode negative(JsonNode value) {
    return value.isNumber() ? JSON.numberNode(value.decimalValue().negate()) : value;
  }

  private static JsonNode plusOne(JsonNode value) {
    return value.isNumber() ? JSON.numberNode(value.decimalValue().add(BigDecimal.ONE)) : value;
  }

  private static JsonNode array(JsonNode value, UnaryOperator<ArrayNode> change) {
    return value instanceof ArrayNode array ? change.apply(array.deepCopy()) : value;
  }

  private static ArrayNode withoutFirst(ArrayNode array) {
    if (!array.isEmpty()) {
      array.remove(0);
    }
    return array;
  }

  private static ArrayNode firstTwice(ArrayNode array) {
    return array.isEmpty() ? array : array.add(array.get(0));
  }

  private static ArrayNode backwards(ArrayNode array) {
    ArrayNode backwards = JSON.arrayNode();
    for (int i = array.size() - 1; i >= 0; i--) {
      backwards.add(array.get(i));
    }
    return backwards;
  }

  private static JsonNode object(JsonNode value, UnaryOperator<ObjectNode> change) {
    return value instanceof ObjectNode object ? change.apply(object.deepCopy()) : value;
  }

  private static List<String> names(ObjectNode object) {
    return List.copyOf(object.propertyNames());
  }

  private static ObjectNode without(ObjectNode object, int index) {
    if (index < object.size()) {
      object.remove(names(object).get(index));
    }
    return object;
  }

  private static ObjectNode withNull(ObjectNode object, int index) {
    List<String> names = names(object);
    return index < names.size() ? object.putNull(names.get(index)) : object;
  }

  private static ObjectNode misspelt(ObjectNode object, int index) {
    List<String> names = names(object);
    if (index < names.size()) {
      object.set(names.get(index) + "s", object.remove(names.get(index)));
    }
    return object;
  }

  private static ObjectNode only(ObjectNode object, int index) {
    List<String> names = names(object);
    return index < names.size() ? object.retain(List.of(names.get(index))) : object;
  }

  /** A value in a document: where it is, as the names and indexes that lead there. */
  private record Place(List<Object> path) {
    Place in(Object step) {
      List<Object> longer = new ArrayList<>(path);
      longer.add(step);
      return new Place(longer);
    }

    private JsonNode get(JsonNode document) {
      JsonNode here = document;
      for (Object step : path) {
        here = step instanceof Integer index ? here.path(index) : here.path((String) step);
      }
      return here;
    }

    /** A copy of a document, with another value here. */
    private JsonNode with(JsonNode document, JsonNode value) {
      if (path.isEmpty()) {
        return value;
      }
      JsonNode copy = document.deepCopy();
      JsonNode parent = new Place(path.subList(0, path.size() - 1)).get(copy);
      Object last = path.get(path.size() - 1);
      if (last instanceof Integer index) {
        ((ArrayNode) parent).set(index, value);
      } else {
        ((ObjectNode) parent).set((String) last, value);
      }
      return copy;
    }
  }

  /** All values of a document. */
  private static List<Place> places(JsonNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, new Place(List.of()), places);
    return places;
  }

  private static void collect(JsonNode value, Place here, List<Place> places) {
    places.add(here);
    if (value instanceof ObjectNode object) {
      object.properties().forEach(e -> collect(e.getValue(), here.in(e.getKey()), places));
    } else if (value instanceof ArrayNode array) {
      IntStream.range(0, array.size()).forEach(i -> collect(array.get(i), here.in(i), places));
    }
  }

  /** A copy of a document with a value changed at random. */
  static JsonNode change(JsonNode document, Random random) {
    List<Place> places = places(document);
    while (true) {
      Place place = places.get(random.nextInt(places.size()));
      JsonNode before = place.get(document);
      JsonNode after = CHANGES.get(random.nextInt(CHANGES.size())).apply(before);
      if (!after.equals(before)) {
        return place.with(document, after);
      }
    }
  }
}
