package io.github.copydesk.basics;

import io.github.copydesk.internal.Texts;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of JSON as it was written, such as <i>1e5</i> or <i>-0</i>, which a {@code long} or a
 * {@code BigDecimal} would print otherwise. Only {@link Extensions} hold it, and only for these.
 *
 * <p>Two are equal if they are written alike.
 */
public final class NumberLiteral {
  private static final Pattern JSON =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
  private static final int MAX_SCALE = 1000;

  private final String text;

  private NumberLiteral(String text) {
    this.text = text;
  }

  /**
   * A number in the notation of JSON.
   *
   * @return a {@code Long} or {@code BigDecimal} if that prints as the same text, else a {@code
   *     NumberLiteral}
   * @throws NumberFormatException if it is not in that notation
   */
  static Object of(String text) {
    if (!JSON.matcher(text).matches()) {
      throw new NumberFormatException("not a number of JSON: " + Texts.excerpt(text));
    }
    if (text.length() < 19 && isWhole(text)) {
      Long number = Long.valueOf(text);
      return number.toString().equals(text) ? number : new NumberLiteral(text);
    }
    try {
      BigDecimal number = new BigDecimal(text);
      boolean small = Math.abs((long) number.scale()) <= MAX_SCALE;
      if (small && number.toString().equals(text)) {
        return number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE
            ? (Object) number.longValue()
            : number;
      }
    } catch (NumberFormatException e) {
      // an exponent that no decimal has
    }
    return new NumberLiteral(text);
  }

  private static boolean isWhole(String text) {
    return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
  }

  /**
   * The number, exactly.
   *
   * @throws ArithmeticException if its power of ten is beyond 1,000, where arithmetic with it could
   *     take any amount of memory
   */
  public BigDecimal toBigDecimal() {
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= MAX_SCALE) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below like any other
    }
    throw new ArithmeticException("too large a power of ten: " + Texts.excerpt(text));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberLiteral that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The number as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
