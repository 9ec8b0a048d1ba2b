package io.github.copydesk.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date as vague as it is known, such as <i>2024-11</i>, some day in November 2024, or
 * <i>2022~/..</i>, since about 2022.
 *
 * <p>The notation is the Extended Date/Time Format of ISO 8601-2, levels 0 and 1:
 *
 * <table>
 * <caption>Accepted</caption>
 * <tr><th>what</th><th>example</th></tr>
 * <tr><td>a day</td><td>{@code 2024-12-16}</td></tr>
 * <tr><td>a month</td><td>{@code 2024-12}</td></tr>
 * <tr><td>a year, 0000 to 9999, or before: {@code 0000} is 1 BC</td><td>{@code 2024}, {@code -0043}</td></tr>
 * <tr><td>a year of five to nine digits</td><td>{@code Y12024}, {@code Y-170000002}</td></tr>
 * <tr><td>a century</td><td>{@code 19} for 1900 to 1999</td></tr>
 * <tr><td>spring, summer, autumn, winter: 21 to 24</td><td>{@code 2024-21}, {@code 2024-24}</td></tr>
 * <tr><td>digits that are not known: the last one or two of a year, a month, a day, or all</td>
 * <td>{@code 201X}, {@code 20XX}, {@code 2024-XX}, {@code 2024-12-XX}, {@code 2024-XX-XX},
 * {@code XXXX}, {@code XXXX-XX-XX}</td></tr>
 * <tr><td>any of these but a century, uncertain, approximate, or both</td><td>{@code 2024-12-16?},
 * {@code 2024-12~}, {@code 2024%}</td></tr>
 * <tr><td>a time of a day, with or without offset (−12:00 to +14:00)</td>
 * <td>{@code 2024-12-16T10:30:00Z}, {@code 2024-12-16T19:30:00.5+09:00}</td></tr>
 * <tr><td>an interval, both ends included, each with a qualifier of its own or none</td>
 * <td>{@code 2024-12-14/2024-12-15}, {@code 2024-12-10~/2024-12-15?}</td></tr>
 * <tr><td>an interval of which an end is open</td><td>{@code 2022/..}, {@code ../2024-12}</td></tr>
 * <tr><td>an interval of which an end is unknown</td><td>{@code 2022/}, {@code /2024-12}</td></tr>
 * </table>
 *
 * <p>Rejected is level 2, and the message says so: a qualifier before a part of a date or between
 * two ({@code 2004-06~-11}), an X elsewhere or in an interval ({@code 156X-12}, {@code
 * 2004-06-XX/2005}), sets ({@code [1667, 1672]}), decades ({@code 193}), exponents ({@code Y17E7}),
 * significant digits ({@code 1950S2}) and seasons 25 to 41. Rejected are also a year beyond
 * ±999,999,999, an offset without a colon ({@code +0900}), the offset {@code -00:00}, more than
 * nine digits of a second, a qualifier at a time, a time or a season in an interval, days that do
 * not exist, an interval that ends before it begins, and spaces.
 *
 * <p>{@link #parse} and {@link #toString()} are inverse, and two dates are equal if they are
 * written alike: {@code 2024-12-16} and {@code 2024-12-16/2024-12-16} are not.
 *
 * <p>Dates as vague as these have no total order, so this type is not {@link Comparable}. What can
 * be told of two of them, {@link #before}, {@link #overlaps} and {@link #compareTo} tell. There is
 * exactly one answer: the first is before the second, or the second before the first, or they
 * overlap.
 */
public final class EdtfDate {
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  private final String text;
  private final EdtfEnd begin;
  private final EdtfEnd end;
  private final @Nullable Instant instant;

  EdtfDate(String text, EdtfEnd begin, EdtfEnd end, @Nullable Instant instant) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.instant = instant;
  }

  /**
   * Reads a date.
   *
   * @throws DateTimeParseException if it is not one; the message and the error index name the
   *     place, counted from 0
   */
  public static EdtfDate parse(String text) {
    return EdtfParser.parse(text);
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
    EdtfEnd same = EdtfEnd.days(day, day);
    return new EdtfDate(day.toString(), same, same, null);
  }

  /**
   * The first day of the date as it is written, on the calendar of the place it speaks of; empty
   * where its begin is open or unknown.
   *
   * <p>Where the begin is uncertain or approximate, this is no hard bound: {@code 2024-12~}, whose
   * first day is 1 December, may be late November. A season has other months in the north than in
   * the south, so its first day is that of the year.
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(begin.first());
  }

  /**
   * The last day of the date as it is written, on the calendar of the place it speaks of; empty
   * where its end is open or unknown.
   *
   * <p>Where the end is uncertain or approximate, this is no hard bound. The last day of spring and
   * autumn is that of the year; the last day of summer and winter, which may lie across the turn of
   * the year, is 31 March of the next.
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(end.last());
  }

  /** The instant of a date-time with an offset; empty for every other date. */
  public Optional<Instant> instant() {
    return Optional.ofNullable(instant);
  }

  /** Whether it, or either end of an interval, may be another date: {@code ?} or {@code %}. */
  public boolean uncertain() {
    return begin.uncertain() || end.uncertain();
  }

  /** Whether it, or either end of an interval, is only about this: {@code ~} or {@code %}. */
  public boolean approximate() {
    return begin.approximate() || end.approximate();
  }

  /**
   * Whether this is over, for certain, before the other begins: {@code 2024-11} is before {@code
   * 2024-12-16/..}.
   *
   * <p>False where the end of this or the begin of the other is open, unknown, uncertain or
   * approximate. Calendar days decide; a time without offset counts as its day. Two times with
   * offsets are compared as instants. A day beside a time with an offset may be the day of any
   * place: it lasts from its begin at UTC+14 to its end at UTC−12.
   */
  public boolean before(EdtfDate other) {
    if (instant != null && other.instant != null) {
      return instant.isBefore(other.instant);
    }
    LocalDate last = end.certainLast();
    LocalDate first = other.begin.certainFirst();
    if (last == null || first == null) {
      return false;
    }
    if (instant != null) {
      return instant.getEpochSecond() < first.toEpochDay() * DAY - 14 * HOUR;
    }
    if (other.instant != null) {
      return (last.toEpochDay() + 1) * DAY + 12 * HOUR <= other.instant.getEpochSecond();
    }
    return last.isBefore(first);
  }

  /**
   * Whether both can be at the same time, as far as is known: false only where one is, for certain,
   * {@linkplain #before before} the other. An end that is open, unknown, uncertain or approximate
   * allows everything.
   */
  public boolean overlaps(EdtfDate other) {
    return !before(other) && !other.before(this);
  }

  /**
   * The order of the two, if it is certain: negative or positive where one is {@linkplain #before
   * before} the other, 0 where both are the same single day for certain or the same instant, else
   * empty.
   */
  public OptionalInt compareTo(EdtfDate other) {
    if (before(other)) {
      return OptionalInt.of(-1);
    }
    if (other.before(this)) {
      return OptionalInt.of(1);
    }
    return isSame(other) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  private boolean isSame(EdtfDate other) {
    if (instant != null || other.instant != null) {
      return instant != null && instant.equals(other.instant);
    }
    return isDay() && other.isDay() && earliest().equals(other.earliest());
  }

  private boolean isDay() {
    LocalDate first = begin.certainFirst();
    return first != null && first.equals(end.certainLast());
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
