package io.github.copydesk.time;

import java.time.LocalDate;

/** How {@link EdtfDate} writes what is computed from days. */
final class Edtf {
  private Edtf() {}

  static String day(LocalDate day) {
    return day.toString();
  }

  /** Both days included. */
  static String days(LocalDate first, LocalDate last) {
    return first + "/" + last;
  }

  static String month(LocalDate day) {
    return day(day).substring(0, day(day).length() - 3);
  }

  static String year(LocalDate day) {
    return day(day).substring(0, day(day).length() - 6);
  }

  /** A season; spring is 1. */
  static String season(int year, int season) {
    return year(LocalDate.of(year, 1, 1)) + "-2" + season;
  }
}
