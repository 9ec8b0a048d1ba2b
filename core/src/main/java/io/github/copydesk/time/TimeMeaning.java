package io.github.copydesk.time;

import static io.github.copydesk.time.TimeSlot.DAY;
import static io.github.copydesk.time.TimeSlot.NUMBER;
import static io.github.copydesk.time.TimeSlot.TIME;
import static io.github.copydesk.time.TimeSlot.UNIT;
import static io.github.copydesk.time.TimeSlot.WEEKDAY;
import static io.github.copydesk.time.TimeSlot.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The date that a phrase of a {@link TimeVocabulary} means, such as <i>the day before</i> for
 * “yesterday”.
 *
 * <p>A meaning is relative to the day of the anchor, which is when the words were published or
 * said; negative offsets are in the past. If it cannot decide on a date, the phrase stays
 * unresolved. Some meanings depend on the way in which the words {@linkplain Looking look}.
 */
public final class TimeMeaning {
  static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  private static final Set<TimeSlot> NO_SLOT = Set.of();

  private final List<Set<TimeSlot>> forms;
  private final Reckoning reckoning;

  private TimeMeaning(Reckoning reckoning, List<Set<TimeSlot>> forms) {
    this.forms = forms;
    this.reckoning = reckoning;
  }

  /**
   * A calendar date. The phrase has the slots of one of these rows; {@code {month number}} may take
   * the place of {@code {month}}:
   *
   * <table>
   * <caption>Forms</caption>
   * <tr><th>slots, in any order</th><th>example</th><th>date</th></tr>
   * <tr><td>{@code {year}}</td><td>in 2012</td><td>2012</td></tr>
   * <tr><td>{@code {year} {month}}</td><td>in January 2017</td><td>2017-01</td></tr>
   * <tr><td>{@code {year} {month} {day}}, also with {@code {weekday}}, which must agree</td>
   * <td>Friday, August 15, 2008</td><td>2008-08-15</td></tr>
   * <tr><td>{@code {year} {season}}</td><td>the summer of 2012; winters, named by either of their
   * years, stay unresolved</td><td>2012-22</td></tr>
   * <tr><td>{@code {weekday}}</td><td>on Monday</td><td>the latest Monday, or today</td></tr>
   * <tr><td>{@code {month}}</td><td>in November</td><td>the latest November that has begun</td></tr>
   * <tr><td>{@code {day}}</td><td>on the 14th</td><td>the latest 14th, or today</td></tr>
   * <tr><td>{@code {day} {weekday}}</td><td>Friday the 13th</td><td>the latest 13th or the next,
   * whichever is a Friday</td></tr>
   * <tr><td>{@code {month} {day}}</td><td>January 6</td><td>the latest 6 January, or today</td></tr>
   * <tr><td>{@code {month} {day} {weekday}}</td><td>Sunday, December 27</td><td>the latest 27
   * December or the next, whichever is a Sunday and not farther away than half a year</td></tr>
   * </table>
   *
   * <p>If the words look ahead, “the latest” is the next, or today or the present month. If the
   * caller does not say, a month or day in an earlier year, or a day in an earlier month, stays
   * unresolved if the next one is nearer: “January 20”, published on 9 January.
   */
  public static TimeMeaning date() {
    return new TimeMeaning(CalendarDates::date, CalendarDates.FORMS);
  }

  /**
   * The ten years of “the {decade}s”, such as 196X; unresolved for “the 1900s”, maybe a century.
   * The phrase has the slot {@code {decade}} or {@code {year}}.
   */
  public static TimeMeaning decade() {
    return new TimeMeaning(
        reading -> {
          int year = reading.value(YEAR);
          return year % 10 == 0 && year % 100 != 0 ? year / 10 + "X" : null;
        },
        List.of(Set.of(YEAR)));
  }

  /** The day {@code offset} days after the anchor's: 0 for “this morning”, -1 for “yesterday”. */
  public static TimeMeaning day(int offset) {
    return fixed(reading -> Edtf.day(reading.today().plusDays(offset)));
  }

  /**
   * The nearest such day before the anchor's, or after it, for words that themselves show which:
   * {@link Looking#BACK} for “this past {weekday}”, {@link Looking#AHEAD} for “the coming
   * {weekday}”. The phrase has the slots {@code {weekday}}, {@code {day}}, or {@code {month}} and
   * {@code {day}}.
   */
  public static TimeMeaning day(Looking looking) {
    Objects.requireNonNull(looking, "looking is null");
    int beside = looking == Looking.BACK ? -1 : 1;
    return new TimeMeaning(
        reading -> CalendarDates.date(reading.from(reading.today().plusDays(beside), looking)),
        CalendarDates.DAYS);
  }

  /**
   * The anchor's day, for “today”, which may also mean “nowadays”: unresolved unless the caller
   * says that the words look back or ahead.
   */
  public static TimeMeaning today() {
    return fixed(reading -> reading.looking() == null ? null : Edtf.day(reading.today()));
  }

  /**
   * The days from one to another, both included: -1 to 0 for “last night”, which is yesterday to
   * today.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static TimeMeaning days(int first, int last) {
    checkOrder(first, last);
    return fixed(
        reading -> Edtf.days(reading.today().plusDays(first), reading.today().plusDays(last)));
  }

  /**
   * Like {@link #days}, with both ends approximate: -7 to -2 for “a few days ago”.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static TimeMeaning aboutDays(int first, int last) {
    checkOrder(first, last);
    return fixed(
        reading ->
            Edtf.day(reading.today().plusDays(first))
                + "~/"
                + Edtf.day(reading.today().plusDays(last))
                + "~");
  }

  private static void checkOrder(int first, int last) {
    if (last < first) {
      throw new IllegalArgumentException(
          "the last day (" + last + ") must not be before the first (" + first + ")");
    }
  }

  /**
   * The night, as its two days: from a {@code {weekday}}, the latest or the next as in {@link
   * #date()}, to the day after; without a slot, for “overnight”, from yesterday to today or, if the
   * words look ahead, from today to tomorrow.
   */
  public static TimeMeaning night() {
    return new TimeMeaning(
        reading -> {
          LocalDate yesterday = reading.today().minusDays(1);
          LocalDate evening =
              reading.has(WEEKDAY)
                  ? CalendarDates.weekday(reading)
                  : reading.looking() == Looking.AHEAD ? reading.today() : yesterday;
          return Edtf.days(evening, evening.plusDays(1));
        },
        List.of(NO_SLOT, Set.of(WEEKDAY)));
  }

  /**
   * A week, from its first day to its last: 0 for “this week”, -1 for “last week”. On the first day
   * of a week, “this week” may be that just over, and stays unresolved unless it looks ahead.
   *
   * <p>With the slot {@code {weekday}}, a day of that week: “Friday of last week”; unresolved if it
   * is another day where weeks begin on a Sunday or Monday.
   */
  public static TimeMeaning week(int offset) {
    return new TimeMeaning(
        reading -> {
          LocalDate first = first(ChronoUnit.WEEKS, reading);
          if (reading.has(WEEKDAY)) {
            return CalendarDates.weekdayOfWeek(offset, reading);
          }
          return offset == 0 && first.equals(reading.today()) && reading.looking() != Looking.AHEAD
              ? null
              : Edtf.days(first.plusWeeks(offset), first.plusWeeks(offset).plusDays(6));
        },
        List.of(NO_SLOT, Set.of(WEEKDAY)));
  }

  /**
   * A month: 0 for “this month”, -1 for “last month”. With the slot {@code {day}}, a day of that
   * month: “the 14th of last month”.
   */
  public static TimeMeaning month(int offset) {
    return new TimeMeaning(
        reading -> {
          LocalDate month = reading.today().plusMonths(offset);
          return reading.has(DAY)
              ? Edtf.day(month.withDayOfMonth(reading.value(DAY)))
              : Edtf.month(month);
        },
        List.of(NO_SLOT, Set.of(DAY)));
  }

  /**
   * A year: 0 for “this year”, -1 for “last year”. With the slot {@code {month}}, with {@code
   * {month}} and {@code {day}}, or with {@code {season}}, what these name in that year: “March last
   * year”.
   */
  public static TimeMeaning year(int offset) {
    return new TimeMeaning(
        reading -> CalendarDates.inYear(reading.today().plusYears(offset).getYear(), reading),
        CalendarDates.IN_YEAR);
  }

  /**
   * What is over of the present week, month or year, today included: “earlier this month”;
   * unresolved on its first day.
   *
   * @throws IllegalArgumentException if the unit is not weeks, months or years
   */
  public static TimeMeaning earlier(ChronoUnit unit) {
    checkPeriod(unit);
    return fixed(
        reading -> {
          LocalDate first = first(unit, reading);
          return first.equals(reading.today()) ? null : Edtf.days(first, reading.today());
        });
  }

  /**
   * What is left of the present week, month or year, today included: “later this month”; unresolved
   * on its last day.
   *
   * @throws IllegalArgumentException if the unit is not weeks, months or years
   */
  public static TimeMeaning later(ChronoUnit unit) {
    checkPeriod(unit);
    return fixed(
        reading -> {
          LocalDate last = first(unit, reading).plus(1, unit).minusDays(1);
          return last.equals(reading.today()) ? null : Edtf.days(reading.today(), last);
        });
  }

  private static void checkPeriod(ChronoUnit unit) {
    Objects.requireNonNull(unit, "unit is null");
    if (UNITS.indexOf(unit) < 1) {
      throw new IllegalArgumentException("the unit must be Weeks, Months or Years, but is " + unit);
    }
  }

  /** The first day of the present week, month or year. */
  private static LocalDate first(ChronoUnit unit, TimeReading reading) {
    return reading
        .today()
        .with(
            switch (unit) {
              case WEEKS -> TemporalAdjusters.previousOrSame(reading.weekStart());
              case MONTHS -> TemporalAdjusters.firstDayOfMonth();
              default -> TemporalAdjusters.firstDayOfYear();
            });
  }

  /**
   * The weekend: the last one that is over or, on its last day, the present one. On any earlier day
   * of a weekend either could be meant, and the phrase stays unresolved. If it looks ahead, it is
   * the next one that has not begun or, on its first day, the present one, and unresolved later.
   *
   * @param first its first day, such as Saturday
   * @param last its last day, such as Sunday
   */
  public static TimeMeaning weekend(DayOfWeek first, DayOfWeek last) {
    Objects.requireNonNull(first, "first is null");
    Objects.requireNonNull(last, "last is null");
    return fixed(reading -> Weekend.from(first, last, reading.today()).over(reading.looking()));
  }

  /**
   * A weekend: 0 for “this weekend”, -1 for “last weekend”. On other days, “this weekend” may be
   * the last or the next one and stays unresolved unless the caller says which way it looks, and
   * “next weekend” stays unresolved. During a weekend, “last weekend” is the one before.
   *
   * @param first its first day, such as Saturday
   * @param last its last day, such as Sunday
   * @throws IllegalArgumentException if the offset is not -1, 0 or 1
   */
  public static TimeMeaning weekend(DayOfWeek first, DayOfWeek last, int offset) {
    Objects.requireNonNull(first, "first is null");
    Objects.requireNonNull(last, "last is null");
    checkBeside(offset);
    return fixed(
        reading -> Weekend.from(first, last, reading.today()).beside(offset, reading.looking()));
  }

  /**
   * A weekday, month or season beside the anchor: -1 for “last {weekday}”, 0 for “this {month}”, 1
   * for “next {season}”. The phrase has one of the three slots.
   *
   * <p>Some people mean by “next Friday” the nearest one, others the one of the next week. It is
   * resolved if both are the same: on a Saturday, or a Friday, but not on a Wednesday. So are
   * months and seasons of the next year, and all of these with “last”. A season must be in the same
   * year in the northern and the southern hemisphere. “Last Sunday” on a Monday stays unresolved.
   * “This Friday” is resolved up to that day of the week; “this May”, if it is not more than six
   * months away; both not if the caller says that the words look the other way.
   *
   * @throws IllegalArgumentException if the offset is not -1, 0 or 1
   */
  public static TimeMeaning named(int offset) {
    checkBeside(offset);
    return new TimeMeaning(reading -> CalendarDates.named(offset, reading), CalendarDates.NAMED);
  }

  private static void checkBeside(int offset) {
    if (Math.abs(offset) > 1) {
      throw new IllegalArgumentException("the offset must be -1, 0 or 1, but is " + offset);
    }
  }

  /**
   * A number of days, weeks, months or years before the anchor. Days are exact; weeks give an
   * approximate day, months an approximate month, years an approximate year. The phrase has the
   * slots {@code {number}} and {@code {unit}}: “{number} {unit} ago”.
   */
  public static TimeMeaning ago() {
    return new TimeMeaning(
        reading -> {
          ChronoUnit unit = UNITS.get(reading.value(UNIT));
          LocalDate then = reading.today().minus(reading.value(NUMBER), unit);
          return switch (unit) {
            case DAYS -> Edtf.day(then);
            case MONTHS -> Edtf.month(then) + "~";
            case YEARS -> Edtf.year(then) + "~";
            default -> Edtf.day(then) + "~";
          };
        },
        List.of(Set.of(NUMBER, UNIT)));
  }

  /**
   * The time of another phrase, for words around it that change nothing: “{time}'s”. A phrase with
   * {@code {time}} may be in one other such phrase: “since Monday's”.
   */
  public static TimeMeaning same() {
    return nesting(reading -> text(reading.nested().date(reading.looking())));
  }

  /**
   * From the beginning of a time in the past on, with an open end: “since {time}” is {@code
   * 2012/..} for “since 2012”. The words themselves look back.
   */
  public static TimeMeaning since() {
    return nesting(reading -> from(reading.nested().date(Looking.BACK)));
  }

  /**
   * From the beginning of a time on, with an open end: {@code 2024-12-16/..} for “after Monday's”,
   * which does not exclude the Monday. Unless the caller says which way the words look, it is
   * resolved only if the time is the same in both.
   */
  public static TimeMeaning after() {
    return nesting(reading -> from(reading.time()));
  }

  /**
   * To the end of a time, with an open beginning: {@code ../2012} for “until 2012”, “by 2012” and
   * “before 2012”, which does not exclude the year. Unless the caller says which way the words
   * look, it is resolved only if the time is the same in both.
   */
  public static TimeMeaning until() {
    return nesting(reading -> to(reading.time()));
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable String from(@Nullable EdtfDate date) {
    String first = end(date, true);
    return first == null ? null : first + "/..";
  }

  private static @Nullable String to(@Nullable EdtfDate date) {
    String last = end(date, false);
    return last == null ? null : "../" + last;
  }

  /** An end of a date as it may be written in an interval; null for a season and an open end. */
  private static @Nullable String end(@Nullable EdtfDate date, boolean first) {
    if (date == null || (first ? date.earliest() : date.latest()).isEmpty()) {
      return null;
    }
    String text = date.toString();
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return first ? text.substring(0, slash) : text.substring(slash + 1);
    }
    String digits = text.replace('X', first ? '0' : '9'); // a decade
    return date.precision().isEmpty() && digits.equals(text) ? null : digits;
  }

  private static TimeMeaning nesting(Reckoning reckoning) {
    return new TimeMeaning(reckoning, List.of(Set.of(TIME)));
  }

  private static TimeMeaning fixed(Reckoning reckoning) {
    return new TimeMeaning(reckoning, List.of(NO_SLOT));
  }

  /** The slots that a phrase of this meaning may have. */
  List<Set<TimeSlot>> forms() {
    return forms;
  }

  /**
   * The date that is meant; empty if that cannot be decided.
   *
   * @throws java.time.DateTimeException if it is too remote for the notation, or does not exist
   */
  Optional<EdtfDate> of(TimeReading reading) {
    return Optional.ofNullable(reckoning.date(reading)).map(EdtfDate::parse);
  }

  /** Computes the date in the notation of {@link EdtfDate}; null if it cannot be decided. */
  private interface Reckoning {
    @Nullable String date(TimeReading reading);
  }
}
