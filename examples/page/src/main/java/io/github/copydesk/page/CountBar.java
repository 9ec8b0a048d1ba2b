package io.github.copydesk.page;

import io.github.copydesk.basics.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as a picture: the range that it allows as a bar, a number that bounds nothing
 * as a point. Where a range is open, the bar fades.
 *
 * @param from where the range begins; null if there is no range
 * @param width the length of the range
 * @param openLow whether no lower bound is known
 * @param openHigh whether no upper bound is known
 * @param points the numbers that are named: that of “some 30”, those of an estimate
 */
record CountBar(
    @Nullable String from,
    @Nullable String to,
    @Nullable String width,
    boolean openLow,
    boolean openHigh,
    boolean exact,
    List<Point> points) {

  /**
   * A number that bounds nothing.
   *
   * @param best whether it is the number named, and not the end of an estimate
   */
  record Point(String at, boolean best) {
    /** Its class in the style sheet. */
    String css() {
      return best ? "best" : "end";
    }
  }

  private static final double EDGE = 99;

  static CountBar of(Count count, CountScale scale) {
    OptionalLong low = count.lowerBound();
    OptionalLong high = count.upperBound();
    List<Point> points = new ArrayList<>();
    if (count.isEstimated()) {
      point(points, count.getLow(), scale, false);
      point(points, count.getHigh(), scale, false);
    }
    point(points, count.getBest(), scale, true);
    if (low.isEmpty() && high.isEmpty()) {
      return new CountBar(null, null, null, false, false, false, points);
    }
    double from = scale.at(low.orElse(0));
    double to = high.isPresent() ? scale.at(high.getAsLong()) : EDGE;
    return new CountBar(
        Percent.of(from),
        Percent.of(to),
        Percent.of(to - from),
        low.isEmpty(),
        high.isEmpty(),
        count.exact(),
        count.exact() ? List.of() : points);
  }

  private static void point(
      List<Point> points, OptionalLong number, CountScale scale, boolean best) {
    number.ifPresent(n -> points.add(new Point(Percent.of(scale.at(n)), best)));
  }

  /** The class of the bar in the style sheet. */
  String css() {
    return openHigh ? "range open-high" : openLow ? "range open-low" : "range";
  }

  /** Whether there is nothing to draw: “dozens”, or a number that was not told. */
  boolean empty() {
    return from == null && points.isEmpty();
  }

  /** Whether the numbers are an estimate's, which a line connects. */
  boolean connected() {
    return points.size() > 1;
  }
}
