package io.github.copydesk.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The years in which seasons begin. Words do not tell the hemisphere, so a year is known only if it
 * is the same in both.
 */
final class Seasons {
  private static final int WINTER = 4;

  private Seasons() {}

  /**
   * The year in which “last” (-1), “this” (0) or “next” (1) summer begins; null if not certain. In
   * September, “last summer” is the one just over or the one before; in April, “this summer” may be
   * just over, in the south.
   */
  static @Nullable Integer year(int offset, int season, LocalDate today) {
    int present = today.getYear();
    if (offset == 0) {
      boolean maySpanYears = season % 2 == 0; // in the south, or in the north
      return maySpanYears && today.getMonthValue() < 6 ? null : (Integer) present;
    }
    int north = beside(offset, northern(season), today);
    int south = beside(offset, southern(season), today);
    return north == south && north != present ? (Integer) north : null;
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
