package io.github.copydesk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An axis for days, a little longer than what happened on it. */
final class DayScale {
  private static final double MARGIN = 0.12;
  private static final int MOST_TICKS = 4;

  /**
   * Beyond the year 100,000 there are no ticks, because {@link LocalDate} ends before EDTF does.
   */
  private static final long FAR = 36_000_000;

  /** Distances of ticks in months. */
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60};

  private final long first;
  private final double days;

  /** An axis on which all these days are; if there are none, its length means nothing. */
  DayScale(Collection<LocalDate> dates) {
    long from = dates.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
    long to = dates.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0);
    long margin = (long) Math.ceil(Math.max(10, (to - from) * MARGIN));
    first = from - margin;
    days = to - from + 2 * margin + 1;
  }

  /** Where a day begins, in hundredths of the width. */
  double start(LocalDate day) {
    return 100 * (day.toEpochDay() - first) / days;
  }

  /** Where a day ends, in hundredths of the width. */
  double end(LocalDate day) {
    return 100 * (day.toEpochDay() - first + 1) / days;
  }

  /** A date at the axis. */
  record Tick(String at, String words) {}

  /** First days of months or years, few enough for a narrow screen; or else days. */
  List<Tick> ticks() {
    if (first < -FAR || first + days > FAR) {
      return List.of();
    }
    double months = days / 30.44;
    if (months < 2) {
      return ticks(LocalDate.ofEpochDay(first + 1), (int) Math.ceil(days / MOST_TICKS), false);
    }
    int step = 0;
    for (int candidate : MONTHS) {
      step = step == 0 && months / candidate <= MOST_TICKS ? candidate : step;
    }
    if (step == 0) {
      step = 12 * (int) Math.ceil(months / 12 / MOST_TICKS);
    }
    LocalDate begin = LocalDate.ofEpochDay(first).withDayOfMonth(1);
    LocalDate aligned =
        begin.withMonth(step >= 12 ? 1 : (begin.getMonthValue() - 1) / step * step + 1);
    return ticks(aligned, step, true);
  }

  private List<Tick> ticks(LocalDate begin, int step, boolean months) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate last = LocalDate.ofEpochDay(first + (long) days - 1);
    LocalDate day = begin;
    while (!day.isAfter(last)) {
      double at = start(day);
      if (at >= 1 && at <= 88) {
        ticks.add(new Tick(Percent.of(at), words(day, step, months)));
      }
      day = months ? day.plusMonths(step) : day.plus(step, ChronoUnit.DAYS);
    }
    return ticks;
  }

  private static String words(LocalDate day, int step, boolean months) {
    if (!months) {
      return day.toString();
    }
    String text = day.toString();
    return step >= 12 ? text.substring(0, text.length() - 6) : text.substring(0, text.length() - 3);
  }
}
