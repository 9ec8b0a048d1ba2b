package io.github.copydesk.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A gap in a phrase that words or digits fill, such as <i>{weekday}</i>. */
enum TimeSlot {
  /** A weekday; Monday is 1. */
  WEEKDAY,
  /** A month by its name; January is 1. */
  MONTH,
  /** A month by its number, in digits. Its value is that of {@link #MONTH}. */
  MONTH_NUMBER(2, 1, 12),
  /** A day of a month, in digits or a word such as “1st”. */
  DAY(2, 1, 31),
  /** A year of four digits; a greater number is rather a count than a year. */
  YEAR(4, 1000, 2999),
  /** The first year of a decade, four digits that end in 0. Its value is that of {@link #YEAR}. */
  DECADE(4, 1000, 2990),
  /** A season; spring is 1. */
  SEASON,
  /** A number, at least 1, in digits or words. */
  NUMBER(6, 1, 999_999),
  /** A unit, as its index in {@link TimeMeaning#UNITS}. */
  UNIT,
  /** A time in the words of another phrase. It is the only slot of its phrase. */
  TIME;

  private final int maxDigits;
  private final int min;
  private final int max;

  TimeSlot() {
    this(0, 0, 0);
  }

  TimeSlot(int maxDigits, int min, int max) {
    this.maxDigits = maxDigits;
    this.min = min;
    this.max = max;
  }

  static Optional<TimeSlot> named(String name) {
    return Arrays.stream(values()).filter(slot -> slot.toString().equals(name)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(TimeSlot::toString).collect(Collectors.joining(", "));
  }

  /** The slot that has the value of this one. */
  TimeSlot filled() {
    return switch (this) {
      case MONTH_NUMBER -> MONTH;
      case DECADE -> YEAR;
      default -> this;
    };
  }

  /** Whether it takes the number that these digits of a text are. */
  boolean takes(String text, int from, int to) {
    return to > from && to - from <= maxDigits && inRange(Integer.parseInt(text, from, to, 10));
  }

  private boolean inRange(int number) {
    return number >= min && number <= max && (this != DECADE || number % 10 == 0);
  }

  /** As written in a phrase: {@code {weekday}}, {@code {month number}}. */
  @Override
  public String toString() {
    return "{" + name().toLowerCase(Locale.ROOT).replace('_', ' ') + "}";
  }
}
