package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.Pointers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The canonical form of RFC 8785, and its digest. */
final class Canonical {
  private static final JsonFactory JSON = new JsonFactory();

  private Canonical() {}

  /** The canonical form of JSON written by this library. */
  static String form(byte[] json) {
    requireExactNumbers(json);
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // thrown for invalid JSON, which is never written here
    }
  }

  /**
   * RFC 8785 writes numbers as doubles. One that is not exactly a double would be rounded, so it is
   * rejected.
   */
  private static void requireExactNumbers(byte[] json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token.isNumeric() && !isDouble(parser.getString())) {
          String pointer = Pointers.of(parser.streamReadContext());
          String message =
              "the canonical form cannot represent the number " + Texts.excerpt(parser.getString());
          throw new NewsJsonException(List.of(new Problem("limit.number", pointer, null, message)));
        }
      }
    }
  }

  /**
   * Whether the shortest decimal of the nearest double is the number itself. That decimal is taken
   * from the canonical form, because before JDK 19 {@code Double.toString} returns a longer one for
   * some numbers.
   */
  private static boolean isDouble(String number) {
    double nearest = Double.parseDouble(number);
    return Double.isFinite(nearest)
        && (nearest != 0 || isZero(number))
        && new BigDecimal(shortest(nearest)).compareTo(new BigDecimal(number)) == 0;
  }

  /**
   * The digits of a finite number as RFC 8785 writes them, as few as distinguish it from all
   * others.
   */
  static String shortest(double number) {
    try {
      return NumberToJSON.serializeNumber(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // only for a number that is not finite
    }
  }

  /** Looks at the digits, because the power of ten may be beyond any {@code BigDecimal}. */
  private static boolean isZero(String number) {
    for (int i = 0; i < number.length() && (number.charAt(i) | 0x20) != 'e'; i++) {
      if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  static String digest(String canonical) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
