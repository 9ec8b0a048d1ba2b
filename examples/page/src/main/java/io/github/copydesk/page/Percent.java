package io.github.copydesk.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Positions and lengths in a picture, in hundredths of its width: {@code 12.5%}. */
final class Percent {
  private Percent() {}

  static String of(double hundredths) {
    BigDecimal rounded = BigDecimal.valueOf(hundredths).setScale(2, RoundingMode.HALF_EVEN);
    return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + "%";
  }
}
