package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.NumberLiteral;
import io.github.copydesk.internal.Texts;
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

/** Extensions: values of any shape under names with a namespace. */
final class Extras {
  private Extras() {}

  /** Reads the value at the current token, null for JSON's null or after a fault. */
  static @Nullable Object read(In in) {
    return value(in, 0);
  }

  private static @Nullable Object value(In in, int depth) {
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
          in.fault("limit.depth", "an extension may be nested " + Extensions.MAX_DEPTH + " deep");
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
        in.refuse("a value of JSON");
        return null;
      }
    }
  }

  private static List<@Nullable Object> list(In in, int depth) {
    TokenStreamContext here = in.here();
    List<@Nullable Object> list = new ArrayList<>();
    for (int size = 0; in.parser().nextToken() != JsonToken.END_ARRAY; size++) {
      if (in.room(size, here)) {
        list.add(value(in, depth));
      } else {
        in.skip();
      }
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(In in, int depth) {
    TokenStreamContext here = in.here();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    String name;
    for (int size = 0; (name = in.parser().nextName()) != null; size++) {
      if (!in.room(size, here) || !named(in, name, here)) {
        in.skipProperty();
        continue;
      }
      if (map.containsKey(name)) {
        in.fault("json.duplicate-key", ObjectCodec.duplicate(name));
      }
      in.parser().nextToken();
      map.put(name, value(in, depth));
    }
    return map;
  }

  /** Whether a name that is not in a table can be a name at all; if not, that is reported. */
  static boolean named(In in, String name, TokenStreamContext object) {
    int max = in.limits().nameLength();
    if (name.length() > max) {
      in.fault("limit.name-length", object, "a property name has at most " + max + " characters");
      return false;
    }
    int lone = Texts.loneSurrogate(name);
    if (lone >= 0) {
      in.fault("json.lone-surrogate", object, Scalars.loneSurrogate(name, lone));
      return false;
    }
    return true;
  }

  static void write(Out out, Extensions extensions) {
    if (!extensions.isEmpty()) {
      out.requireRoom(extensions.asMap().size());
      extensions.asMap().forEach((name, value) -> member(out, name, value));
    }
  }

  private static void member(Out out, String name, @Nullable Object value) {
    out.requireName(name);
    out.generator().writeName(name);
    value(out, value);
  }

  private static void value(Out out, @Nullable Object value) {
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
