package io.github.copydesk.benchmarks.floors;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.time.EdtfDate;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** What the hand-written reader does with the current token. */
final class Tokens {
  private Tokens() {}

  static PropertyNameMatcher names(String... names) {
    List<Named> named = Stream.of(names).<Named>map(Named::fromString).toList();
    return new JsonFactory().constructNameMatcher(named, false);
  }

  static void begin(JsonParser p) {
    expect(p, JsonToken.START_OBJECT);
  }

  /** Begins an object whose type is its first property and has been read. */
  static void beginTagged(JsonParser p, PropertyNameMatcher names, String tag) {
    begin(p);
    if (p.nextNameMatch(names) != 0) {
      throw new IllegalArgumentException("type comes first");
    }
    p.nextToken();
    if (!text(p).equals(tag)) {
      throw new IllegalArgumentException("expected " + tag);
    }
  }

  static void beginList(JsonParser p) {
    expect(p, JsonToken.START_ARRAY);
  }

  private static void expect(JsonParser p, JsonToken token) {
    if (p.currentToken() != token) {
      throw new IllegalArgumentException("expected " + token + ", found " + p.currentToken());
    }
  }

  /**
   * Goes to the value of a property, which must be known and must not have occurred in its object.
   */
  static long once(JsonParser p, long seen, int property) {
    if (property < 0 || (seen & 1L << property) != 0) {
      throw new IllegalArgumentException("unknown or twice: " + p.currentName());
    }
    p.nextToken();
    return seen | 1L << property;
  }

  static void require(long seen, long properties) {
    if ((seen & properties) != properties) {
      throw new IllegalArgumentException("missing: " + (properties & ~seen));
    }
  }

  static boolean present(JsonParser p) {
    return p.currentToken() != JsonToken.VALUE_NULL;
  }

  static <T> List<T> list(JsonParser p, Function<JsonParser, T> element) {
    beginList(p);
    List<T> list = new ArrayList<>(2);
    while (p.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.apply(p));
    }
    return list;
  }

  static String text(JsonParser p) {
    expect(p, JsonToken.VALUE_STRING);
    String text = p.getString();
    if (Texts.loneSurrogate(text) >= 0) {
      throw new IllegalArgumentException("half of a surrogate pair");
    }
    return text;
  }

  static int integer(JsonParser p) {
    expect(p, JsonToken.VALUE_NUMBER_INT);
    return p.getIntValue();
  }

  static long number(JsonParser p) {
    expect(p, JsonToken.VALUE_NUMBER_INT);
    return p.getLongValue();
  }

  static BigDecimal decimal(JsonParser p) {
    return p.getDecimalValue();
  }

  static boolean bool(JsonParser p) {
    return p.getBooleanValue();
  }

  static URI uri(JsonParser p) {
    return URI.create(text(p));
  }

  static Instant instant(JsonParser p) {
    return Instant.parse(text(p));
  }

  static EdtfDate date(JsonParser p) {
    return EdtfDate.parse(text(p));
  }

  static Identifier identifier(JsonParser p) {
    return Identifier.parse(text(p));
  }
}
