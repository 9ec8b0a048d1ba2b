package io.github.copydesk.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The years in which seasons begin. Words do not tell the hemisphere, so a year is known only if it
 * is the same in both.
 */
final class Seasons {
  private static final int SUMMER = 2;
  private static final int WINTER = 4;

  private Seasons() {}

  /**
   * The year in which “last” (-1), “this” (0) or “next” (1) summer begins; null if not certain. In
   * September, “last summer” is the one just over or the one before.
   */
  static @Nullable Integer year(int offset, int season, TimeReading reading) {
    LocalDate today = reading.today();
    int present = today.getYear();
    if (offset == 0) {
      return isThis(season, today.getMonthValue(), reading.looking()) ? (Integer) present : null;
    }
    int north = beside(offset, northern(season), today);
    int south = beside(offset, southern(season), today);
    return north == south && north != present ? (Integer) north : null;
  }

  /**
   * Whether “this” season is that of the present year. In April, “this summer” may be just over, in
   * the south; in December, “this spring” may be the next.
   */
  private static boolean isThis(int season, int month, @Nullable Looking looking) {
    boolean mayHaveBegunBefore = season % 2 == 0 && month < 6; // in the south, or in the north
    boolean mayBeTheNext = season <= SUMMER && month == 12 && looking != Looking.BACK;
    boolean hasBegun = month >= Math.min(northern(season), southern(season));
    boolean isOver = month >= Math.max(northern(season), southern(season)) + 3;
    return !mayHaveBegunBefore
        && !mayBeTheNext
        && (hasBegun || looking != Looking.BACK)
        && (!isOver || looking != Looking.AHEAD);
  }

  /** Whether “the summer of 2012” is certain to begin in that year: winters are named by either. */
  static boolean beginsInItsYear(int season) {
    return season != WINTER;
  }

  private static int northern(int season) {
    return 3 * season;
  }

  private static int southern(int season) {
    return season > 2 ? 3 * season - 6 : 3 * season + 6;
  }

  /** The year in which the latest one that is over began, or the earliest one yet to begin will. */
  private static int beside(int offset, int firstMonth, LocalDate today) {
    LocalDate begin = LocalDate.of(today.getYear(), firstMonth, 1);
    while (offset < 0 && begin.plusMonths(3).isAfter(today)) {
      begin = begin.minusYears(1);
    }
    while (offset > 0 && !begin.isAfter(today)) {
      begin = begin.plusYears(1);
    }
    return begin.getYear();
  }
}
