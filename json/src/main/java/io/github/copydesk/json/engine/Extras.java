package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Extensions;
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
        return number(in);
      }
      case VALUE_TRUE -> {
        return true;
      }
      case VALUE_FALSE -> {
        return false;
      }
      case START_ARRAY, START_OBJECT -> {
        if (depth == Extensions.MAX_DEPTH) {
          in.fault("limit.depth", "an extension is nested deeper than " + Extensions.MAX_DEPTH);
          parser.skipChildren();
          return null;
        }
        return parser.currentToken() == JsonToken.START_ARRAY
            ? list(in, depth + 1)
            : map(in, depth + 1);
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Object number(In in) {
    String text = in.parser().getString();
    if (in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT
        && text.length() < 19
        && !text.equals("-0")) {
      return Long.valueOf(text);
    }
    BigDecimal number = Scalars.decimal(text);
    if (number == null) {
      in.fault("limit.number", Scalars.tooLarge());
      return null;
    }
    return number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE
        ? (Object) number.longValue()
        : number;
  }

  private static List<@Nullable Object> list(In in, int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      list.add(value(in, depth));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(In in, int depth) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    String name;
    while ((name = in.parser().nextName()) != null) {
      if (map.containsKey(name)) {
        in.fault("json.duplicate-key", ObjectCodec.duplicate(name));
      }
      if (Texts.loneSurrogate(name) >= 0) {
        in.fault("json.lone-surrogate", Scalars.loneSurrogate(name, Texts.loneSurrogate(name)));
      }
      in.parser().nextToken();
      map.put(name, value(in, depth));
    }
    return map;
  }

  static void write(Out out, Extensions extensions) {
    extensions.asMap().forEach((name, value) -> member(out, name, value));
  }

  private static void member(Out out, String name, @Nullable Object value) {
    out.generator().writeName(name);
    value(out, value);
  }

  private static void value(Out out, @Nullable Object value) {
    JsonGenerator generator = out.generator();
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      Scalars.writeDecimal(out, number);
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(element -> value(out, element));
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach((name, element) -> member(out, (String) name, element));
      generator.writeEndObject();
    } else {
      generator.writeNull();
    }
  }
}
