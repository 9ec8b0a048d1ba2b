package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.hostile.Shape;
import java.util.Locale;

/**
 * A row of the table of hostile documents.
 *
 * @param shape the kind of document
 * @param bytes the size of the last document
 * @param nanos the CPU time that it took
 * @param ratio that time divided by the time of an ordinary document of its size, the worst of all
 *     sizes that took long enough to matter; NaN if it could not be measured
 * @param growth the time of the last document divided by that of one half its size; NaN if not
 *     known
 * @param stopped whether the last document was not finished, so that {@code nanos} and {@code
 *     ratio} are lower bounds
 */
record HostileRow(
    Shape shape, double bytes, double nanos, double ratio, double growth, boolean stopped) {
  /** The count of numbers that {@link #numbers} prints. */
  static final int NUMBERS = 5;

  /** The largest ratio allowed. */
  static final double MOST = 10;

  /** The largest growth allowed: proportional, or n log n. */
  private static final double MOST_GROWTH = 2.6;

  /** A row before anything has been measured. */
  static HostileRow begin(Shape shape) {
    return new HostileRow(shape, 0, 0, Double.NaN, Double.NaN, false);
  }

  /** A row from the numbers that {@link #numbers} printed. */
  static HostileRow of(Shape shape, double[] numbers, int from) {
    return new HostileRow(
        shape,
        numbers[from],
        numbers[from + 1],
        numbers[from + 2],
        numbers[from + 3],
        numbers[from + 4] > 0);
  }

  /**
   * The row with the next larger document.
   *
   * @param matters the number of nanoseconds from which ratio and growth count
   */
  HostileRow with(double nextBytes, double taken, double usual, double matters) {
    double times = taken / usual;
    boolean larger = nextBytes > 1.2 * bytes && taken > matters && nanos > matters;
    return new HostileRow(
        shape,
        nextBytes,
        taken,
        nanos > matters ? Math.max(ratio, times) : times,
        larger ? Math.pow(taken / nanos, Math.log(2) / Math.log(nextBytes / bytes)) : Double.NaN,
        false);
  }

  /** The row, whose next document was not finished. */
  HostileRow stopped(double nextBytes, double taken, double usual) {
    return new HostileRow(shape, nextBytes, taken, taken / usual, growth, true);
  }

  boolean missed() {
    boolean grows = growth > MOST_GROWTH && ratio > 1; // what is cheap in any case does no harm
    return stopped || !(ratio <= MOST) || grows;
  }

  String numbers() {
    return bytes + " " + nanos + " " + ratio + " " + growth + " " + (stopped ? 1 : 0);
  }

  @Override
  public String toString() {
    String doubling = Double.isNaN(growth) ? "   -" : String.format(Locale.ROOT, "%4.2f", growth);
    String more = stopped ? "> " : "";
    return String.format(
        Locale.ROOT,
        "%-66s %8s  <= %.0f, doubling %s <= %.1f  %-6s (%.0f KiB, %s%.1f ms)",
        shape,
        more + String.format(Locale.ROOT, "%.2f", ratio),
        MOST,
        doubling,
        MOST_GROWTH,
        missed() ? "MISSED" : "ok",
        bytes / 1024,
        more,
        nanos / 1e6);
  }
}
