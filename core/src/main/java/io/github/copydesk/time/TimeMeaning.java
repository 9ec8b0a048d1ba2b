package io.github.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The date that a phrase of a {@link TimeVocabulary} means, such as <i>the day before</i> for
 * “yesterday”.
 *
 * <p>A meaning is relative to the day of the anchor, which is when the words were published or
 * said; negative offsets are in the past. If it cannot decide on a date, the phrase stays
 * unresolved.
 */
public final class TimeMeaning {
  static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  private final Set<TimeSlot> slots;
  private final Reckoning reckoning;

  private TimeMeaning(Set<TimeSlot> slots, Reckoning reckoning) {
    this.slots = slots;
    this.reckoning = reckoning;
  }

  /** The day {@code offset} days after the anchor's: 0 for “today”, -1 for “yesterday”. */
  public static TimeMeaning day(int offset) {
    return fixed((today, words, weekStart) -> text(today.plusDays(offset)));
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
        (today, words, weekStart) ->
            text(today.plusDays(first)) + "/" + text(today.plusDays(last)));
  }

  /**
   * Like {@link #days}, with both ends approximate: -7 to -2 for “a few days ago”.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static TimeMeaning aboutDays(int first, int last) {
    checkOrder(first, last);
    return fixed(
        (today, words, weekStart) ->
            text(today.plusDays(first)) + "~/" + text(today.plusDays(last)) + "~");
  }

  private static void checkOrder(int first, int last) {
    if (last < first) {
      throw new IllegalArgumentException(
          "the last day (" + last + ") must not be before the first (" + first + ")");
    }
  }

  /** A week, from its first day to its last: 0 for “this week”, -1 for “last week”. */
  public static TimeMeaning week(int offset) {
    return fixed(
        (today, words, weekStart) -> {
          LocalDate first =
              today.with(TemporalAdjusters.previousOrSame(weekStart)).plusWeeks(offset);
          return text(first) + "/" + text(first.plusDays(6));
        });
  }

  /** A month: 0 for “this month”, -1 for “last month”. */
  public static TimeMeaning month(int offset) {
    return fixed((today, words, weekStart) -> month(today.plusMonths(offset)));
  }

  /** A year: 0 for “this year”, -1 for “last year”. */
  public static TimeMeaning year(int offset) {
    return fixed((today, words, weekStart) -> year(today.plusYears(offset)));
  }

  /**
   * The weekend: the last one that is over or, on its last day, the current one. On any earlier day
   * of a weekend either could be meant, and the phrase stays unresolved.
   *
   * @param first its first day, such as Saturday
   * @param last its last day, such as Sunday
   */
  public static TimeMeaning weekend(DayOfWeek first, DayOfWeek last) {
    Objects.requireNonNull(first, "first is null");
    Objects.requireNonNull(last, "last is null");
    return fixed(
        (today, words, weekStart) -> {
          LocalDate end = today.with(TemporalAdjusters.previousOrSame(last));
          LocalDate nextEnd = today.with(TemporalAdjusters.next(last));
          LocalDate nextBegin = nextEnd.with(TemporalAdjusters.previousOrSame(first));
          if (today.isAfter(end) && !today.isBefore(nextBegin)) {
            return null;
          }
          return text(end.with(TemporalAdjusters.previousOrSame(first))) + "/" + text(end);
        });
  }

  /**
   * The latest such weekday that has begun, which may be the anchor's own day, since reports look
   * back. The phrase has the slot {@code {weekday}}: “on {weekday}”.
   */
  public static TimeMeaning weekday() {
    return new TimeMeaning(
        EnumSet.of(TimeSlot.WEEKDAY),
        (today, words, weekStart) -> {
          DayOfWeek day = DayOfWeek.of(words.applyAsInt(TimeSlot.WEEKDAY));
          return text(today.with(TemporalAdjusters.previousOrSame(day)));
        });
  }

  /**
   * The latest such month that has begun, which may be the anchor's own. The phrase has the slot
   * {@code {month}}: “in {month}”.
   */
  public static TimeMeaning namedMonth() {
    return new TimeMeaning(
        EnumSet.of(TimeSlot.MONTH),
        (today, words, weekStart) -> {
          int back = Math.floorMod(today.getMonthValue() - words.applyAsInt(TimeSlot.MONTH), 12);
          return month(today.minusMonths(back));
        });
  }

  /**
   * A number of days, weeks, months or years before the anchor. Days are exact; weeks give an
   * approximate day, months an approximate month, years an approximate year. The phrase has the
   * slots {@code {number}} and {@code {unit}}: “{number} {unit} ago”.
   */
  public static TimeMeaning ago() {
    return new TimeMeaning(
        EnumSet.of(TimeSlot.NUMBER, TimeSlot.UNIT),
        (today, words, weekStart) -> {
          ChronoUnit unit = UNITS.get(words.applyAsInt(TimeSlot.UNIT));
          LocalDate then = today.minus(words.applyAsInt(TimeSlot.NUMBER), unit);
          return switch (unit) {
            case DAYS -> text(then);
            case MONTHS -> month(then) + "~";
            case YEARS -> year(then) + "~";
            default -> text(then) + "~";
          };
        });
  }

  private static TimeMeaning fixed(Reckoning reckoning) {
    return new TimeMeaning(EnumSet.noneOf(TimeSlot.class), reckoning);
  }

  private static String text(LocalDate day) {
    return day.toString();
  }

  private static String month(LocalDate day) {
    return text(day).substring(0, text(day).length() - 3);
  }

  private static String year(LocalDate day) {
    return text(day).substring(0, text(day).length() - 6);
  }

  /** The slots that a phrase of this meaning must have. */
  Set<TimeSlot> slots() {
    return slots;
  }

  /**
   * The date that is meant; empty if that cannot be decided.
   *
   * @throws java.time.DateTimeException if it is too remote for the notation
   */
  Optional<EdtfDate> on(LocalDate today, Map<TimeSlot, Integer> words, DayOfWeek weekStart) {
    ToIntFunction<TimeSlot> value = slot -> Objects.requireNonNull(words.get(slot));
    return Optional.ofNullable(reckoning.date(today, value, weekStart)).map(EdtfDate::parse);
  }

  /** Computes the date in the notation of {@link EdtfDate}; null if it cannot be decided. */
  private interface Reckoning {
    @Nullable String date(LocalDate today, ToIntFunction<TimeSlot> words, DayOfWeek weekStart);
  }
}
