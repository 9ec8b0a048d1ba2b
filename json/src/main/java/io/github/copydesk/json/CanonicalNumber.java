package io.github.copydesk.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers as RFC 8785 does, which is as ECMAScript does: {@code 1.50} as {@code 1.5}, {@code
 * 1e5} as {@code 100000}.
 *
 * <p>That form is of the nearest double, by the fewest digits that mean no other. {@code
 * Double.toString} prints more for some numbers before JDK 19, so it is not used: a number that can
 * be written without loss has these digits already, which only has to be checked.
 */
final class CanonicalNumber {
  /** The most digits that a double needs. */
  private static final int MAX_DIGITS = 17;

  private static final int MAX_PLAIN_EXPONENT = 21;
  private static final int MIN_PLAIN_EXPONENT = -6;

  private CanonicalNumber() {}

  /** The canonical form of a JSON number, or null if that would be another number. */
  static @Nullable String of(String number) {
    double nearest = Double.parseDouble(number);
    if (nearest == 0) {
      return isZero(number) ? "0" : null;
    }
    if (!Double.isFinite(nearest)) {
      return null;
    }
    BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
    return isShortest(exact, nearest) ? printed(exact) : null;
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

  /**
   * Whether no decimal with fewer digits is read as the same double, and none with as many is
   * closer to it. Decimals read as one double lie side by side, so it is enough to try the two next
   * to the number.
   */
  private static boolean isShortest(BigDecimal number, double nearest) {
    int digits = number.precision();
    if (digits > MAX_DIGITS) {
      return false;
    }
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
      if (digits > 1 && number.round(new MathContext(digits - 1, mode)).doubleValue() == nearest) {
        return false;
      }
    }
    for (BigDecimal other :
        new BigDecimal[] {number.subtract(number.ulp()), number.add(number.ulp())}) {
      if (other.doubleValue() == nearest && isCloser(other, number, new BigDecimal(nearest))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCloser(BigDecimal a, BigDecimal b, BigDecimal to) {
    return a.subtract(to).abs().compareTo(b.subtract(to).abs()) < 0;
  }

  private static String printed(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    int point = digits.length() - number.scale(); // where it stands, counted from the first digit
    StringBuilder out = new StringBuilder(digits.length() + MAX_PLAIN_EXPONENT);
    out.append(number.signum() < 0 ? "-" : "");
    if (point > MAX_PLAIN_EXPONENT || point <= MIN_PLAIN_EXPONENT) {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      return out.append(point > 0 ? "e+" : "e").append(point - 1).toString();
    }
    if (point <= 0) {
      return out.append("0.").append("0".repeat(-point)).append(digits).toString();
    }
    if (point >= digits.length()) {
      return out.append(digits).append("0".repeat(point - digits.length())).toString();
    }
    return out.append(digits, 0, point)
        .append('.')
        .append(digits, point, digits.length())
        .toString();
  }
}
