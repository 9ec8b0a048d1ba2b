package io.github.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What comes again and again, such as <i>Mondays</i>, one a week, or <i>29 Februaries</i>, which
 * most years lack.
 *
 * @param now the day of the anchor, or the first day of its month if this recurs as a whole month
 */
record Recurring(LocalDate now, Occurrence occurrence) {
  /** No day of a month or of a year is farther away: 29 February, around 1900. */
  private static final int FARTHEST = 8;

  static Recurring weekday(DayOfWeek day, LocalDate today, DayOfWeek weekStart) {
    LocalDate first = today.with(TemporalAdjusters.previousOrSame(weekStart));
    LocalDate inThisWeek = first.with(TemporalAdjusters.nextOrSame(day));
    return new Recurring(today, inThisWeek::plusWeeks);
  }

  static Recurring month(int month, LocalDate today) {
    LocalDate inThisYear = LocalDate.of(today.getYear(), month, 1);
    return new Recurring(today.withDayOfMonth(1), inThisYear::plusYears);
  }

  static Recurring dayOfMonth(int day, LocalDate today) {
    YearMonth thisMonth = YearMonth.from(today);
    return new Recurring(
        today,
        months -> {
          YearMonth month = thisMonth.plusMonths(months);
          return month.isValidDay(day) ? month.atDay(day) : null;
        });
  }

  static Recurring dayOfYear(int month, int day, LocalDate today) {
    return new Recurring(
        today,
        years -> {
          int year = today.getYear() + years;
          return day <= Month.of(month).length(Year.isLeap(year))
              ? LocalDate.of(year, month, day)
              : null;
        });
  }

  /** The latest that has begun, or the earliest that is not over; null if there is none. */
  @Nullable LocalDate one(Looking looking) {
    int step = looking == Looking.BACK ? -1 : 1;
    for (int i = 0; i <= FARTHEST; i++) {
      LocalDate date = occurrence.in(step * i);
      if (date != null && date.compareTo(now) * step >= 0) {
        return date;
      }
    }
    return null;
  }

  /**
   * The latest that has begun, unless it was in an earlier year or month and the next is nearer: on
   * 9 January, “January 20” will hardly be that of the year before.
   */
  @Nullable LocalDate nearOne() {
    LocalDate latest = one(Looking.BACK);
    LocalDate earliest = one(Looking.AHEAD);
    if (latest == null || earliest == null || latest.equals(occurrence.in(0))) {
      return latest;
    }
    long back = now.toEpochDay() - latest.toEpochDay();
    long ahead = earliest.toEpochDay() - now.toEpochDay();
    return back <= ahead ? latest : null;
  }

  /**
   * That of the present week or year (0), or of the one before (-1) or after (1) if it is also the
   * nearest on its side, so that “last” and “next” can mean no other; otherwise null.
   */
  @Nullable LocalDate beside(int offset) {
    LocalDate present = occurrence.in(0);
    boolean nearer = present == null || now.compareTo(present) * offset < 0;
    return nearer ? null : occurrence.in(offset);
  }

  /** The one in a week, month or year, counted from the present; null if there is none. */
  interface Occurrence {
    @Nullable LocalDate in(int period);
  }
}
