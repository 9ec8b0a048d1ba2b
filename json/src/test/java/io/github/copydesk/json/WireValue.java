package io.github.copydesk.json;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.pages.Markdown;
import io.github.copydesk.time.EdtfDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a getter returns, as represented in JSON.
 *
 * @param words the type for a reader, in Markdown
 * @param kind the type as JSON names it
 * @param enums the enums whose codes are written
 */
record WireValue(String words, String kind, List<Class<?>> enums) {
  private static final String STRING = "string";
  private static final String INTEGER = "integer";
  private static final String NUMBER = "number";
  private static final String BOOLEAN = "boolean";
  private static final String ARRAY = "array";
  private static final String OBJECT = "object";

  private static final Map<Class<?>, WireValue> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, scalar(STRING, STRING)),
          Map.entry(int.class, scalar("integer, 32 bits", INTEGER)),
          Map.entry(Integer.class, scalar("integer, 32 bits", INTEGER)),
          Map.entry(OptionalLong.class, scalar("integer, 64 bits", INTEGER)),
          Map.entry(boolean.class, scalar(BOOLEAN, BOOLEAN)),
          Map.entry(BigDecimal.class, scalar(NUMBER, NUMBER)),
          Map.entry(Instant.class, formatted("date-time in UTC", "Date-times")),
          Map.entry(EdtfDate.class, formatted("date", "Dates")),
          Map.entry(URI.class, formatted("URI", "URIs")),
          Map.entry(Identifier.class, formatted("identifier", "Identifiers")));

  private static WireValue scalar(String words, String kind) {
    return new WireValue(words, kind, List.of());
  }

  private static WireValue formatted(String format, String heading) {
    return scalar("string (" + Markdown.link(format, heading) + ")", STRING);
  }

  static WireValue of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(
          (Class<?>) generic.getRawType(),
          Arrays.stream(generic.getActualTypeArguments()).map(WireValue::of).toList());
    }
    Class<?> plain = (Class<?>) type;
    WireValue scalar = SCALARS.get(plain);
    if (scalar != null) {
      return scalar;
    }
    if (Coded.class.isAssignableFrom(plain)) {
      return new WireValue(
          "string (" + Markdown.link(plain.getSimpleName()) + ")", STRING, List.of(plain));
    }
    if (Codecs.of(plain) != null) {
      return scalar(Markdown.link(plain.getSimpleName()), OBJECT);
    }
    throw new AssertionError("what is " + plain + " in JSON?");
  }

  private static WireValue container(Class<?> raw, List<WireValue> held) {
    WireValue last = held.get(held.size() - 1);
    if (raw == Optional.class) {
      return last;
    }
    if (raw == List.class) {
      return new WireValue("array of " + last.words, ARRAY, last.enums);
    }
    if (raw == Set.class) {
      return new WireValue("array of " + last.words + ", each once", ARRAY, last.enums);
    }
    if (raw == Map.class) {
      WireValue keys = held.get(0);
      return new WireValue(
          "object, " + Markdown.link(keys.constants().getSimpleName()) + " to " + last.words,
          OBJECT,
          List.of(keys.constants(), last.constants()));
    }
    throw new AssertionError("what is " + raw + " in JSON?");
  }

  private Class<?> constants() {
    return enums.get(0);
  }

  boolean isArray() {
    return kind.equals(ARRAY);
  }

  /** The possible codes, if it is a code. */
  List<String> codes() {
    return kind.equals(STRING) && !enums.isEmpty() ? codes(constants()) : List.of();
  }

  static List<String> codes(Class<?> constants) {
    return Arrays.stream(constants.getEnumConstants()).map(c -> ((Coded) c).code()).toList();
  }

  /** Whether a value in a document is of this type. */
  boolean isKindOf(JsonNode node) {
    return switch (kind) {
      case STRING -> node.isString();
      case INTEGER -> node.isIntegralNumber();
      case NUMBER -> node.isNumber();
      case BOOLEAN -> node.isBoolean();
      case ARRAY -> node.isArray();
      default -> node.isObject();
    };
  }
}
