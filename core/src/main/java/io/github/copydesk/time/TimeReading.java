package io.github.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way to read a wording: what fills the slots of a phrase, and from where and in which way it
 * looks.
 *
 * @param today the day of the anchor
 * @param looking null if the caller does not say
 * @param nested the date of the words in {@code {time}} if they look the given way; null if it is
 *     not known
 */
record TimeReading(
    LocalDate today,
    @Nullable Looking looking,
    DayOfWeek weekStart,
    Map<TimeSlot, Integer> values,
    Nested nested) {

  boolean has(TimeSlot slot) {
    return values.containsKey(slot);
  }

  int value(TimeSlot slot) {
    return Objects.requireNonNull(values.get(slot));
  }

  TimeReading from(LocalDate day, Looking way) {
    return new TimeReading(day, way, weekStart, values, nested);
  }

  /**
   * The date in {@code {time}}; if the caller does not say which way it looks, only if that does
   * not matter.
   */
  @Nullable EdtfDate time() {
    if (looking != null) {
      return nested.date(looking);
    }
    EdtfDate back = nested.date(Looking.BACK);
    return Objects.equals(back, nested.date(Looking.AHEAD)) ? back : null;
  }

  /** Reads the words in {@code {time}}. */
  interface Nested {
    @Nullable EdtfDate date(@Nullable Looking looking);
  }
}
