package io.github.copydesk.time;

import static io.github.copydesk.time.TimeSlot.DAY;
import static io.github.copydesk.time.TimeSlot.MONTH;
import static io.github.copydesk.time.TimeSlot.SEASON;
import static io.github.copydesk.time.TimeSlot.WEEKDAY;
import static io.github.copydesk.time.TimeSlot.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of calendar words, such as <i>August 15, 2008</i>, <i>January 6</i> or <i>Monday</i>.
 */
final class CalendarDates {
  /** The slots that together give a date. */
  static final List<Set<TimeSlot>> FORMS =
      List.of(
          Set.of(YEAR),
          Set.of(YEAR, MONTH),
          Set.of(YEAR, MONTH, DAY),
          Set.of(YEAR, MONTH, DAY, WEEKDAY),
          Set.of(YEAR, SEASON),
          Set.of(WEEKDAY),
          Set.of(MONTH),
          Set.of(DAY),
          Set.of(DAY, WEEKDAY),
          Set.of(MONTH, DAY),
          Set.of(MONTH, DAY, WEEKDAY));

  /** The slots that give one day after another. */
  static final List<Set<TimeSlot>> DAYS = List.of(Set.of(WEEKDAY), Set.of(DAY), Set.of(MONTH, DAY));

  /** The slots of a year, if it is given in words, and of what it has in it. */
  static final List<Set<TimeSlot>> IN_YEAR =
      List.of(Set.of(), Set.of(MONTH), Set.of(MONTH, DAY), Set.of(SEASON));

  /** The slots of words that may follow “last”, “this” or “next”. */
  static final List<Set<TimeSlot>> NAMED = List.of(Set.of(WEEKDAY), Set.of(MONTH), Set.of(SEASON));

  /** “This May” is that of the year in which it is said, if it is not farther away than this. */
  private static final int MONTHS_NEAR = 6;

  /** A day named with its weekday is no farther away; if one is, the weekday is rather an error. */
  private static final int DAYS_NEAR = 183;

  private CalendarDates() {}

  /** The date in the slots of one of the {@link #FORMS}; null if it is not certain. */
  static @Nullable String date(TimeReading reading) {
    if (reading.has(YEAR)) {
      return inYear(reading.value(YEAR), reading);
    }
    if (reading.has(MONTH) && !reading.has(DAY)) {
      LocalDate month = one(Recurring.month(reading.value(MONTH), reading.today()), reading);
      return month == null ? null : Edtf.month(month);
    }
    LocalDate day = day(reading);
    return day == null ? null : Edtf.day(day);
  }

  /** A year, or the day, month or season in it; null if that is not certain. */
  static @Nullable String inYear(int year, TimeReading reading) {
    if (reading.has(SEASON)) {
      int season = reading.value(SEASON);
      return Seasons.beginsInItsYear(season) ? Edtf.season(year, season) : null;
    }
    LocalDate first = LocalDate.of(year, reading.has(MONTH) ? reading.value(MONTH) : 1, 1);
    if (reading.has(DAY)) {
      LocalDate day = LocalDate.of(year, first.getMonth(), reading.value(DAY));
      return agrees(day, reading) ? Edtf.day(day) : null;
    }
    return reading.has(MONTH) ? Edtf.month(first) : Edtf.year(first);
  }

  private static @Nullable LocalDate day(TimeReading reading) {
    if (!reading.has(DAY)) {
      return weekday(reading);
    }
    int number = reading.value(DAY);
    Recurring days =
        reading.has(MONTH)
            ? Recurring.dayOfYear(reading.value(MONTH), number, reading.today())
            : Recurring.dayOfMonth(number, reading.today());
    return reading.has(WEEKDAY) ? agreeing(days, reading) : one(days, reading);
  }

  /** The latest or the next one, whichever is on the weekday: both may be, in February. */
  private static @Nullable LocalDate agreeing(Recurring days, TimeReading reading) {
    boolean ahead = reading.looking() == Looking.AHEAD;
    LocalDate likelier = days.one(ahead ? Looking.AHEAD : Looking.BACK);
    LocalDate day =
        agrees(likelier, reading) ? likelier : days.one(ahead ? Looking.BACK : Looking.AHEAD);
    return agrees(day, reading) && isNear(day, reading.today()) ? day : null;
  }

  private static boolean isNear(@Nullable LocalDate day, LocalDate today) {
    return day != null && Math.abs(day.toEpochDay() - today.toEpochDay()) <= DAYS_NEAR;
  }

  /** The weekday: the latest one, since reports look back, unless the caller says ahead. */
  static LocalDate weekday(TimeReading reading) {
    DayOfWeek day = DayOfWeek.of(reading.value(WEEKDAY));
    return reading
        .today()
        .with(
            reading.looking() == Looking.AHEAD
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day));
  }

  /**
   * A day of a week from the present, if it is the same whether weeks begin on Sunday or Monday.
   */
  static @Nullable String weekdayOfWeek(int offset, TimeReading reading) {
    DayOfWeek day = DayOfWeek.of(reading.value(WEEKDAY));
    List<LocalDate> days =
        Stream.of(reading.weekStart(), DayOfWeek.SUNDAY, DayOfWeek.MONDAY)
            .map(start -> reading.today().with(TemporalAdjusters.previousOrSame(start)))
            .map(first -> first.plusWeeks(offset).with(TemporalAdjusters.nextOrSame(day)))
            .distinct()
            .toList();
    boolean certain =
        days.size() == 1 && (offset != 0 || isOnItsSide(days.get(0), reading.today(), reading));
    return certain ? Edtf.day(days.get(0)) : null;
  }

  private static @Nullable LocalDate one(Recurring recurring, TimeReading reading) {
    return reading.looking() == null ? recurring.nearOne() : recurring.one(reading.looking());
  }

  private static boolean agrees(@Nullable LocalDate day, TimeReading reading) {
    return day != null
        && (!reading.has(WEEKDAY) || day.getDayOfWeek().getValue() == reading.value(WEEKDAY));
  }

  /** The date of “last”, “this” or “next” with one of the {@link #NAMED}; null if not certain. */
  static @Nullable String named(int offset, TimeReading reading) {
    LocalDate today = reading.today();
    if (reading.has(SEASON)) {
      int season = reading.value(SEASON);
      Integer year = Seasons.year(offset, season, reading);
      return year == null ? null : Edtf.season(year, season);
    }
    if (reading.has(WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(reading.value(WEEKDAY));
      LocalDate day = Recurring.weekday(weekday, today, reading.weekStart()).beside(offset);
      return day == null || !certain(offset, day, reading) ? null : Edtf.day(day);
    }
    LocalDate month = Recurring.month(reading.value(MONTH), today).beside(offset);
    return month == null || (offset == 0 && !isThis(month, reading)) ? null : Edtf.month(month);
  }

  /** Not “last Sunday” for yesterday, nor “this Monday” on a Friday. */
  private static boolean certain(int offset, LocalDate day, TimeReading reading) {
    LocalDate today = reading.today();
    return offset == 0
        ? !day.isBefore(today) && isOnItsSide(day, today, reading)
        : !day.equals(today.plusDays(offset));
  }

  private static boolean isThis(LocalDate month, TimeReading reading) {
    LocalDate present = reading.today().withDayOfMonth(1);
    boolean near = Math.abs(month.getMonthValue() - present.getMonthValue()) <= MONTHS_NEAR;
    return near && isOnItsSide(month, present, reading);
  }

  /** Whether a day or month is the present one, or on the side to which the words look, if said. */
  private static boolean isOnItsSide(LocalDate date, LocalDate present, TimeReading reading) {
    return !(date.isBefore(present) && reading.looking() == Looking.AHEAD)
        && !(date.isAfter(present) && reading.looking() == Looking.BACK);
  }
}
