package io.github.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The weekend that is now or comes next, and where the anchor is in it.
 *
 * @param begin its first day
 * @param end its last day
 */
record Weekend(LocalDate begin, LocalDate end, LocalDate today) {
  static Weekend from(DayOfWeek first, DayOfWeek last, LocalDate today) {
    LocalDate end = today.with(TemporalAdjusters.nextOrSame(last));
    return new Weekend(end.with(TemporalAdjusters.previousOrSame(first)), end, today);
  }

  private boolean hasBegun() {
    return !today.isBefore(begin);
  }

  /** The days of the weekend so many weeks later. */
  private String days(int weeks) {
    return Edtf.days(begin.plusWeeks(weeks), end.plusWeeks(weeks));
  }

  /** “Over the weekend”: in one that is neither about to end nor about to begin, null. */
  @Nullable String over(@Nullable Looking looking) {
    boolean ahead = looking == Looking.AHEAD;
    if (hasBegun()) {
      return today.equals(ahead ? begin : end) ? days(0) : null;
    }
    return days(ahead ? 0 : -1);
  }

  /** “Last” (-1), “this” (0) and “next” (1) weekend; null if it may be either of two. */
  @Nullable String beside(int offset, @Nullable Looking looking) {
    if (hasBegun() || offset < 0) {
      return days(offset);
    }
    return offset > 0 || looking == null ? null : days(looking == Looking.AHEAD ? 0 : -1);
  }
}
