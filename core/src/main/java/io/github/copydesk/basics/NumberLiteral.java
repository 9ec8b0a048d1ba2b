package io.github.copydesk.basics;

import io.github.copydesk.internal.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number as it was written, such as <i>1e5</i> or <i>-0</i>, which a {@code long} or a
 * {@code BigDecimal} would print differently. Only {@link Extensions} hold it, and only for such
 * numbers.
 *
 * <p>Two literals are equal if they are written identically.
 */
public final class NumberLiteral implements NewsValue {
  private static final Pattern JSON =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
  private static final int MAX_SCALE = 1000;

  /**
   * The numbers of up to three characters that are not a {@code Long}, such as 1.0 and 1e5; there
   * are few.
   */
  private static final Map<String, Object> SHORT = new ConcurrentHashMap<>();

  /** The characters, all ASCII; a {@code String} beside them would take more memory than both. */
  private final byte[] written;

  private NumberLiteral(String text) {
    written = text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * A number in JSON notation.
   *
   * @return a {@code Long} or {@code BigDecimal} if that prints as the same text, or else a {@code
   *     NumberLiteral}
   * @throws NumberFormatException if the text is not in that notation
   */
  static Object of(String text) {
    if (!JSON.matcher(text).matches()) {
      throw new NumberFormatException("not a JSON number: " + Texts.excerpt(text));
    }
    if (text.length() < 19 && isWhole(text)) {
      Long number = Long.valueOf(text);
      if (number.toString().equals(text)) {
        return number;
      }
    }
    return text.length() <= 3
        ? SHORT.computeIfAbsent(text, NumberLiteral::asWritten)
        : asWritten(text);
  }

  private static Object asWritten(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (isSmall(number) && number.toString().equals(text)) {
        return of(new BigDecimal(text)); // another, for one that was printed keeps its text
      }
    } catch (NumberFormatException e) {
      // the exponent is beyond those of a BigDecimal
    }
    return new NumberLiteral(text);
  }

  /** As {@link #of(String)}, for the text of a number. */
  static Object of(BigDecimal number) {
    if (!isSmall(number)) {
      return new NumberLiteral(number.toString());
    }
    return number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE
        ? (Object) number.longValue()
        : number;
  }

  private static boolean isSmall(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MAX_SCALE;
  }

  private static boolean isWhole(String text) {
    return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
  }

  /**
   * The exact value of the number.
   *
   * @throws ArithmeticException if its power of ten is beyond 1,000, as arithmetic with such a
   *     number could take any amount of memory
   */
  public BigDecimal toBigDecimal() {
    try {
      BigDecimal number = new BigDecimal(toString());
      if (isSmall(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a power of ten that is too large
    }
    throw new ArithmeticException("exponent too large: " + Texts.excerpt(toString()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberLiteral that && Arrays.equals(written, that.written);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(written);
  }

  /** The number as it was written. */
  @Override
  public String toString() {
    return new String(written, StandardCharsets.ISO_8859_1);
  }
}
