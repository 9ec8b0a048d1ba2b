package io.github.copydesk.cli;

import java.util.Locale;

/** Numbers in sentences. */
final class Words {
  private Words() {}

  /** A number with its thousands apart: {@code 12,345}. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number and what it counts: {@code 1 document}, {@code 12,345 documents}. */
  static String number(long number, String what) {
    return number(number) + " " + what + (number == 1 ? "" : "s");
  }
}
