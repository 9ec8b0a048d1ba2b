package io.github.copydesk.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A gap in a phrase that a word of the vocabulary fills, such as <i>{weekday}</i>. */
enum TimeSlot {
  /** A weekday; Monday is 1. */
  WEEKDAY,
  /** A month; January is 1. */
  MONTH,
  /** A number, at least 1. */
  NUMBER,
  /** A unit, as its index in {@link TimeMeaning#UNITS}. */
  UNIT;

  static Optional<TimeSlot> named(String name) {
    return Arrays.stream(values()).filter(slot -> slot.toString().equals(name)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(TimeSlot::toString).collect(Collectors.joining(", "));
  }

  /** As written in a phrase: {@code {weekday}}. */
  @Override
  public String toString() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }
}
