package io.github.copydesk.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval, or the whole of any other {@link EdtfDate}: the first and the last day it
 * can be, null if it is open or unknown, and how certain they are.
 */
record EdtfEnd(
    @Nullable LocalDate first, @Nullable LocalDate last, boolean uncertain, boolean approximate) {

  /** An end that is open or unknown, and so sets no bound. */
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

  /** Whether it is certain to be one single day. */
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
