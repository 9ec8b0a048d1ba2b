package io.github.copydesk.time;

import io.github.copydesk.basics.NewsValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date, as precise as it is known, such as <i>2024-11</i>, some day in November 2024, or
 * <i>2022~/..</i>, since about 2022.
 *
 * <p>The notation is the Extended Date/Time Format of ISO 8601-2, levels 0 and 1:
 *
 * <table>
 * <caption>Accepted</caption>
 * <tr><th>what</th><th>example</th></tr>
 * <tr><td>a day</td><td>{@code 2024-12-16}</td></tr>
 * <tr><td>a month</td><td>{@code 2024-12}</td></tr>
 * <tr><td>a year from 0000 to 9999, or an earlier one: {@code 0000} is 1 BC</td><td>{@code 2024}, {@code -0043}</td></tr>
 * <tr><td>a year of five to nine digits</td><td>{@code Y12024}, {@code Y-170000002}</td></tr>
 * <tr><td>a century</td><td>{@code 19} for 1900 to 1999</td></tr>
 * <tr><td>spring, summer, autumn, winter: 21 to 24</td><td>{@code 2024-21}, {@code 2024-24}</td></tr>
 * <tr><td>unknown digits: the last one or two of a year, a month, a day, or all of them</td>
 * <td>{@code 201X}, {@code 20XX}, {@code 2024-XX}, {@code 2024-12-XX}, {@code 2024-XX-XX},
 * {@code XXXX}, {@code XXXX-XX-XX}</td></tr>
 * <tr><td>any of these except a century, uncertain, approximate, or both</td><td>{@code 2024-12-16?},
 * {@code 2024-12~}, {@code 2024%}</td></tr>
 * <tr><td>a time of day, with or without an offset (−12:00 to +14:00)</td>
 * <td>{@code 2024-12-16T10:30:00Z}, {@code 2024-12-16T19:30:00.5+09:00}</td></tr>
 * <tr><td>an interval, both ends included, each with or without its own qualifier</td>
 * <td>{@code 2024-12-14/2024-12-15}, {@code 2024-12-10~/2024-12-15?}</td></tr>
 * <tr><td>an interval with an open end</td><td>{@code 2022/..}, {@code ../2024-12}</td></tr>
 * <tr><td>an interval with an unknown end</td><td>{@code 2022/}, {@code /2024-12}</td></tr>
 * </table>
 *
 * <p>Level 2 is rejected, and the message says so: a qualifier before a part of a date or between
 * two parts ({@code 2004-06~-11}), an X elsewhere or in an interval ({@code 156X-12}, {@code
 * 2004-06-XX/2005}), sets ({@code [1667, 1672]}), decades ({@code 193}), exponents ({@code Y17E7}),
 * significant digits ({@code 1950S2}) and seasons 25 to 41. Also rejected are a year beyond
 * ±999,999,999, an offset without a colon ({@code +0900}), the offset {@code -00:00}, more than
 * nine decimals of a second, a qualifier on a time, a time or a season in an interval, days that do
 * not exist, an interval that ends before it begins, and spaces.
 *
 * <p>{@link #parse} and {@link #toString()} are inverses, and two dates are equal if they are
 * written identically: {@code 2024-12-16} and {@code 2024-12-16/2024-12-16} are not.
 *
 * <p>Dates this vague have no total order, so this type is not {@link Comparable}. {@link #before},
 * {@link #overlaps} and {@link #compareTo} tell what is certain about two of them. Exactly one of
 * these holds: the first is before the second, the second is before the first, or they overlap.
 */
public final class EdtfDate implements NewsValue {
  /**
   * A regular expression that every date matches, such as {@code 2024-12~/..}, in the syntax that
   * Java and ECMAScript share. It is the notation but for two things that {@link #parse} also
   * rejects: 29 February in a common year, and an interval that ends before it begins.
   */
  public static final String PATTERN = EdtfPattern.PATTERN;

  /**
   * A regular expression like {@link #PATTERN} for dates that have a {@link #precision}: a moment,
   * a day, a month or a year. {@code 2024-12~} matches, {@code 2024-12~/..} does not.
   */
  public static final String SINGLE_PATTERN = EdtfPattern.SINGLE;

  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  /** A time with its seconds, even if they are 0, and as many digits of a fraction as it has. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

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
   * @throws DateTimeParseException if the text is not a date; the message and the error index give
   *     the position, counted from 0
   */
  public static EdtfDate parse(String text) {
    Objects.requireNonNull(text, "text is null");
    return EdtfParser.parse(text);
  }

  /**
   * The date of a day.
   *
   * @throws IllegalArgumentException if the year is not between -9999 and 9999
   */
  public static EdtfDate of(LocalDate day) {
    Objects.requireNonNull(day, "day is null");
    if (Math.abs(day.getYear()) > 9999) {
      throw new IllegalArgumentException("the year must have four digits, but is " + day.getYear());
    }
    EdtfEnd same = EdtfEnd.days(day, day);
    return new EdtfDate(day.toString(), same, same, null);
  }

  /**
   * A moment, with its offset: {@code 2024-12-17T09:30:00+09:00}. The fraction of its second has no
   * more digits than it needs; {@link #parse} keeps those that are written.
   *
   * @throws IllegalArgumentException if the year is not between -9999 and 9999, or the offset is
   *     not in whole minutes from -12:00 to +14:00
   */
  public static EdtfDate of(OffsetDateTime moment) {
    Objects.requireNonNull(moment, "moment is null");
    int offset = moment.getOffset().getTotalSeconds();
    if (offset % 60 != 0 || offset < -12 * HOUR || offset > 14 * HOUR) {
      throw new IllegalArgumentException(
          "the offset must be whole minutes from -12:00 to +14:00, but is " + moment.getOffset());
    }
    EdtfEnd day = of(moment.toLocalDate()).begin;
    String text =
        moment.toLocalDate() + "T" + TIME.format(moment.toLocalTime()) + moment.getOffset();
    return new EdtfDate(text, day, day, moment.toInstant());
  }

  /**
   * The first day of the date as written, on the calendar of the place it refers to; empty if its
   * beginning is open or unknown.
   *
   * <p>If the beginning is uncertain or approximate, this is not a hard bound: {@code 2024-12~},
   * whose first day is 1 December, may be late November. A season covers different months in the
   * northern and the southern hemisphere, so its first day is the first day of the year.
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(begin.first());
  }

  /**
   * The last day of the date as written, on the calendar of the place it refers to; empty if its
   * end is open or unknown.
   *
   * <p>If the end is uncertain or approximate, this is not a hard bound. The last day of spring and
   * autumn is the last day of the year; that of summer and winter, which may span the turn of the
   * year, is 31 March of the next year.
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(end.last());
  }

  /** The instant of a date-time with an offset; empty for every other date. */
  public Optional<Instant> instant() {
    return Optional.ofNullable(instant);
  }

  /**
   * The moment of a date-time, with its offset as written: {@code 2024-12-17T09:30:00+09:00}; empty
   * for a date without an offset.
   */
  public Optional<OffsetDateTime> offsetDateTime() {
    if (instant == null) {
      return Optional.empty();
    }
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    String offset = text.endsWith("Z") ? "Z" : text.substring(sign);
    return Optional.of(instant.atOffset(ZoneOffset.of(offset)));
  }

  /**
   * The precision of a single date: {@link ChronoUnit#SECONDS} for a time, with or without a
   * fraction or an offset, {@link ChronoUnit#DAYS} for {@code 2024-12-16?}, {@link
   * ChronoUnit#MONTHS} for {@code 2024-12}, {@link ChronoUnit#YEARS} for {@code 2024~}.
   *
   * <p>Empty for an interval, a season, a century and a date with an X.
   */
  public Optional<ChronoUnit> precision() {
    if (text.indexOf('T') >= 0) {
      return Optional.of(ChronoUnit.SECONDS);
    }
    if (text.indexOf('/') >= 0 || text.indexOf('X') >= 0) {
      return Optional.empty();
    }
    if (text.startsWith("Y")) {
      return Optional.of(ChronoUnit.YEARS);
    }
    int from = text.startsWith("-") ? 1 : 0;
    int length = text.length() - from - (begin.qualified() ? 1 : 0);
    return Optional.ofNullable(
        switch (length) {
          case 4 -> ChronoUnit.YEARS;
          case 7 -> text.charAt(from + 5) > '1' ? null : ChronoUnit.MONTHS; // seasons begin at 21
          case 10 -> ChronoUnit.DAYS;
          default -> null;
        });
  }

  /** Whether the date, or either end of an interval, is uncertain: {@code ?} or {@code %}. */
  public boolean uncertain() {
    return begin.uncertain() || end.uncertain();
  }

  /** Whether the date, or either end of an interval, is approximate: {@code ~} or {@code %}. */
  public boolean approximate() {
    return begin.approximate() || end.approximate();
  }

  /**
   * Whether this date is certain to be over before the other begins: {@code 2024-11} is before
   * {@code 2024-12-16/..}.
   *
   * <p>False if the end of this or the beginning of the other is open, unknown, uncertain or
   * approximate. Calendar days are compared; a time without an offset counts as its day. Two times
   * with offsets are compared as instants. A day compared with a time with an offset may be the day
   * anywhere on Earth: it lasts from its beginning at UTC+14 to its end at UTC−12.
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
   * Whether this is certain to be over everywhere before the other begins anywhere. This is for
   * dates of two places: like {@link #before}, but every day lasts from its start at UTC+14 to its
   * end at UTC−12, so that an event dated 18 December in Seoul can be in a report dated 17 December
   * in New York.
   */
  public boolean beforeEverywhere(EdtfDate other) {
    if (instant != null || other.instant != null) {
      return before(other);
    }
    LocalDate last = end.certainLast();
    LocalDate first = other.begin.certainFirst();
    return last != null
        && first != null
        && (last.toEpochDay() + 1) * DAY + 12 * HOUR <= first.toEpochDay() * DAY - 14 * HOUR;
  }

  /**
   * Whether the two may coincide, as far as is known: false only if one is certain to be
   * {@linkplain #before before} the other. An end that is open, unknown, uncertain or approximate
   * excludes nothing.
   */
  public boolean overlaps(EdtfDate other) {
    return !before(other) && !other.before(this);
  }

  /**
   * The order of the two, if it is certain: negative if this is {@linkplain #before before} the
   * other, positive if the other is before this, 0 if both are certain to be the same single day or
   * are the same instant; otherwise empty.
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
    return day().isPresent() && day().equals(other.day());
  }

  /** The day, if this is certain to be a single day or a time on it. */
  Optional<LocalDate> day() {
    LocalDate first = begin.certainFirst();
    return first != null && first.equals(end.certainLast()) ? Optional.of(first) : Optional.empty();
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
