package io.github.copydesk.benchmarks;

import java.util.Locale;

/**
 * A row of the table: what was measured, and what it must not exceed.
 *
 * @param what what is divided by what
 * @param measured the ratio
 * @param most the goal, or infinity for a row that is only informative
 */
record Goal(String what, double measured, double most) {
  static Goal atMost(double most, String what, double measured) {
    return new Goal(what, measured, most);
  }

  /** A row that is only informative. */
  static Goal none(String what, double measured) {
    return new Goal(what, measured, Double.POSITIVE_INFINITY);
  }

  boolean missed() {
    return !(measured <= most);
  }

  @Override
  public String toString() {
    String goal =
        Double.isInfinite(most)
            ? ""
            : String.format(Locale.ROOT, "  <= %.2f  %s", most, missed() ? "MISSED" : "ok");
    return String.format(Locale.ROOT, "%-66s %7.3f%s", what, measured, goal);
  }
}
