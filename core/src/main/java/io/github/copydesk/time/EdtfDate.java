package io.github.copydesk.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as vague as it is known, such as <i>2024-11</i>, some day in November 2024.
 *
 * <p>The notation is the Extended Date/Time Format of ISO 8601-2, level 0:
 *
 * <table>
 * <caption>Accepted</caption>
 * <tr><th>what</th><th>example</th></tr>
 * <tr><td>a day</td><td>{@code 2024-12-16}</td></tr>
 * <tr><td>a month</td><td>{@code 2024-12}</td></tr>
 * <tr><td>a year, 0000 to 9999, or before: {@code 0000} is 1 BC</td><td>{@code 2024}, {@code -0043}</td></tr>
 * <tr><td>a century</td><td>{@code 19} for 1900 to 1999</td></tr>
 * <tr><td>a time of a day, with or without offset (−12:00 to +14:00)</td>
 * <td>{@code 2024-12-16T10:30:00Z}, {@code 2024-12-16T19:30:00.5+09:00}</td></tr>
 * <tr><td>an interval, both ends included</td><td>{@code 2024-12-14/2024-12-15}</td></tr>
 * </table>
 *
 * <p>Refused are offsets without a colon ({@code +0900}), the offset {@code -00:00}, more than nine
 * digits of a second, days that do not exist, an interval that ends before it begins, and spaces.
 *
 * <p>{@link #parse} and {@link #toString()} are inverse, and two dates are equal if they are
 * written alike: {@code 2024-12-16} and {@code 2024-12-16/2024-12-16} are not.
 */
public final class EdtfDate {
  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  EdtfDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * Reads a date.
   *
   * @throws DateTimeParseException if it is not one; the message and the error index name the
   *     place, counted from 0
   */
  public static EdtfDate parse(String text) {
    return new EdtfParser(text).parse();
  }

  /**
   * A day.
   *
   * @throws IllegalArgumentException if the year is not between -9999 and 9999
   */
  public static EdtfDate of(LocalDate day) {
    if (Math.abs(day.getYear()) > 9999) {
      throw new IllegalArgumentException("the year must have four digits, but is " + day.getYear());
    }
    return new EdtfDate(day.toString(), day, day);
  }

  /** The first day it can be, on the calendar of the place it speaks of. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day it can be, on the calendar of the place it speaks of. */
  public LocalDate latest() {
    return latest;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The date as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
