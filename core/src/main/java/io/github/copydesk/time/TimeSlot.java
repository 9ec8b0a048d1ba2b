package io.github.copydesk.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a phrase leaves to the words of its vocabulary, such as <i>{weekday}</i>. */
enum TimeSlot {
  /** Monday is 1. */
  WEEKDAY,
  /** January is 1. */
  MONTH,
  /** One or more. */
  NUMBER,
  /** The place in {@link TimeMeaning#UNITS}. */
  UNIT;

  static Optional<TimeSlot> named(String name) {
    return Arrays.stream(values()).filter(slot -> slot.toString().equals(name)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(TimeSlot::toString).collect(Collectors.joining(", "));
  }

  /** As a phrase has it: {@code {weekday}}. */
  @Override
  public String toString() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }
}
