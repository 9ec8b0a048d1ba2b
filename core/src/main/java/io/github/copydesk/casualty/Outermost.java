package io.github.copydesk.casualty;

import io.github.copydesk.time.EdtfDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of many dates, those that end first and begin last: a date that is certainly before or after any
 * of the dates is before or after one of these. Days and times with an offset are kept separately,
 * because only two dates of the same kind can always be ordered.
 */
final class Outermost {
  private static final EdtfDate FIRST_YEAR = EdtfDate.parse("Y" + Year.MIN_VALUE);
  private static final EdtfDate LAST_YEAR = EdtfDate.parse("Y" + Year.MAX_VALUE);

  private @Nullable EdtfDate firstDay;
  private @Nullable EdtfDate lastDay;
  private @Nullable EdtfDate firstTime;
  private @Nullable EdtfDate lastTime;

  void add(EdtfDate date) {
    if (date.instant().isPresent()) {
      firstTime = firstTime != null && firstTime.before(date) ? firstTime : date;
      lastTime = lastTime != null && date.before(lastTime) ? lastTime : date;
      return;
    }
    boolean ends = date.before(LAST_YEAR); // for certain
    if (ends && (firstDay == null || isBefore(date.latest(), firstDay.latest()))) {
      firstDay = date;
    }
    boolean begins = FIRST_YEAR.before(date);
    if (begins && (lastDay == null || isBefore(lastDay.earliest(), date.earliest()))) {
      lastDay = date;
    }
  }

  private static boolean isBefore(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.orElseThrow().isBefore(b.orElseThrow());
  }

  /** Whether a date is certainly before or after one of the dates. */
  boolean isApart(EdtfDate date) {
    return isApart(date, firstDay)
        || isApart(date, lastDay)
        || isApart(date, firstTime)
        || isApart(date, lastTime);
  }

  private static boolean isApart(EdtfDate date, @Nullable EdtfDate other) {
    return other != null && !date.overlaps(other);
  }
}
