package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.NumberLiteral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Extensions: JSON values of any shape, under names with a namespace. */
final class ExtensionValues {
  private ExtensionValues() {}

  /** Reads the value at the current token; null for JSON's null, or after a problem. */
  static @Nullable Object read(ReadContext in) {
    return value(in, 0);
  }

  private static @Nullable Object value(ReadContext in, int depth) {
    JsonParser parser = in.parser();
    switch (parser.currentToken()) {
      case VALUE_STRING -> {
        return Scalars.TEXT.read(in);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return Scalars.withinLength(in) ? Extensions.number(parser.getString()) : null;
      }
      case VALUE_TRUE -> {
        return true;
      }
      case VALUE_FALSE -> {
        return false;
      }
      case START_ARRAY, START_OBJECT -> {
        if (depth == Extensions.MAX_DEPTH) {
          in.tooDeep(
              () ->
                  "nesting in an extension exceeds the limit of "
                      + Extensions.MAX_DEPTH
                      + " levels");
          in.skip();
          return null;
        }
        if (!in.open()) {
          return null;
        }
        return parser.currentToken() == JsonToken.START_ARRAY
            ? list(in, depth + 1)
            : map(in, depth + 1);
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        in.reject("a JSON value");
        return null;
      }
    }
  }

  private static List<@Nullable Object> list(ReadContext in, int depth) {
    TokenStreamContext here = in.here();
    List<@Nullable Object> list = new ArrayList<>();
    for (int size = 0; in.element(size, here); size++) {
      list.add(value(in, depth));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(ReadContext in, int depth) {
    TokenStreamContext here = in.here();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    String name;
    for (int size = 0; (name = in.parser().nextName()) != null; size++) {
      if (!Members.isWithinLimit(in, size, here)) {
        continue;
      }
      if (!Members.isNamed(in, here)) {
        in.skipProperty();
        continue;
      }
      if (map.containsKey(name)) {
        Members.reportRepeated(in);
      }
      in.parser().nextToken();
      map.put(name, value(in, depth));
    }
    return map;
  }

  static void write(WriteContext out, Extensions extensions) {
    if (!extensions.isEmpty()) {
      out.requireRoom(extensions.asMap().size());
      extensions.asMap().forEach((name, value) -> member(out, name, value));
    }
  }

  private static void member(WriteContext out, String name, @Nullable Object value) {
    out.requireName(name);
    out.generator().writeName(name);
    value(out, value);
  }

  private static void value(WriteContext out, @Nullable Object value) {
    JsonGenerator generator = out.generator();
    if (value instanceof String text) {
      Scalars.TEXT.write(out, text);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal || value instanceof NumberLiteral) {
      Scalars.writeNumber(out, value.toString());
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof List<?> list) {
      out.startArray(list.size());
      list.forEach(element -> value(out, element));
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      out.requireRoom(map.size());
      out.startObject();
      map.forEach((name, element) -> member(out, (String) name, element));
      generator.writeEndObject();
    } else {
      generator.writeNull();
    }
  }
}
