package io.github.copydesk.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval, or the whole of another {@link EdtfDate}: the days from which to which it
 * can be, none where it is open or unknown, and whether that is sure.
 */
record EdtfEnd(
    @Nullable LocalDate first, @Nullable LocalDate last, boolean uncertain, boolean approximate) {

  /** An end that is open or unknown, which bounds nothing. */
  static final EdtfEnd OPEN = new EdtfEnd(null, null, false, false);

  static EdtfEnd days(LocalDate first, LocalDate last) {
    return new EdtfEnd(first, last, false, false);
  }

  static EdtfEnd years(int first, int last) {
    return days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  EdtfEnd qualified(char mark) {
    return new EdtfEnd(first, last, mark != '~', mark != '?');
  }

  boolean qualified() {
    return uncertain || approximate;
  }

  /** Whether it is one day, and that for certain. */
  boolean isDay() {
    return first != null && first.equals(last) && !qualified();
  }

  /** The first day, if nothing can be before it. */
  @Nullable LocalDate certainFirst() {
    return qualified() ? null : first;
  }

  /** The last day, if nothing can be after it. */
  @Nullable LocalDate certainLast() {
    return qualified() ? null : last;
  }
}
