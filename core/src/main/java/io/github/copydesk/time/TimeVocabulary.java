package io.github.copydesk.time;

import io.github.copydesk.internal.Lists;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The phrases with which a language says when, such as <i>“{number} {unit} ago”</i>, their
 * meanings, and the words that fill their slots.
 *
 * <p>{@link TimeExpression#resolve(String, OffsetDateTime, TimeVocabulary)} applies it. A
 * vocabulary is immutable and pure data, so another language, or the house style of a desk, is easy
 * to add:
 *
 * <pre>{@code
 * TimeVocabulary german = TimeVocabulary.empty()
 *     .withWeekdays("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
 *     .withMonths("Januar", "Februar", "März", "April", "Mai", "Juni",
 *         "Juli", "August", "September", "Oktober", "November", "Dezember")
 *     .withNumbers(1, "einem", "zwei", "drei")
 *     .withUnit(ChronoUnit.DAYS, "Tag", "Tagen")
 *     .withPhrases(TimeMeaning.date(), "am {weekday}", "{day}. {month} {year}")
 *     .withPhrases(TimeMeaning.day(-1), "gestern")
 *     .withPhrases(TimeMeaning.ago(), "vor {number} {unit}")
 *     .withElsewhere("Ortszeit");
 * }</pre>
 *
 * <p>A phrase must match the whole wording. Case, leading and trailing white space, the amount of
 * white space between words, the kind of apostrophe and the script of digits do not matter. Adding
 * a word or phrase again replaces its meaning. If phrases of different meanings match and give
 * different dates, the wording stays unresolved.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>slot</th><th>what fills it</th></tr>
 * <tr><td>{@code {weekday}}, {@code {month}}, {@code {season}}, {@code {unit}}</td>
 * <td>words of the vocabulary</td></tr>
 * <tr><td>{@code {day}}</td><td>digits from 1 to 31, or words such as “1st”</td></tr>
 * <tr><td>{@code {number}}</td><td>up to six digits, or words</td></tr>
 * <tr><td>{@code {month number}}</td><td>digits from 1 to 12</td></tr>
 * <tr><td>{@code {year}}</td><td>four digits, from 1000 to 2999</td></tr>
 * <tr><td>{@code {decade}}</td><td>four digits that end in 0, likewise</td></tr>
 * <tr><td>{@code {time}}</td><td>a wording of another phrase; it is the only slot</td></tr>
 * </table>
 */
public final class TimeVocabulary {
  private static final TimeVocabulary EMPTY =
      new TimeVocabulary(TimeWords.NONE, Map.of(), Set.of(), DayOfWeek.MONDAY, null);

  /** So that “since Monday's” is known, and “since since Monday” not searched. */
  private static final int MAX_DEPTH = 2;

  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private final TimeWords words;
  private final Map<String, TimePhrase> phrases;
  private final Set<String> elsewhere;
  private final DayOfWeek weekStart;
  private final @Nullable Looking looking;

  private TimeVocabulary(
      TimeWords words,
      Map<String, TimePhrase> phrases,
      Set<String> elsewhere,
      DayOfWeek weekStart,
      @Nullable Looking looking) {
    this.words = words;
    this.phrases = phrases;
    this.elsewhere = elsewhere;
    this.weekStart = weekStart;
    this.looking = looking;
  }

  /** A vocabulary without words and phrases; weeks begin on Monday. */
  public static TimeVocabulary empty() {
    return EMPTY;
  }

  /**
   * The English of news reports. It knows
   *
   * <ul>
   *   <li>“January 6”, “Jan. 6”, “January 6th”, “6 January”, “the 6th of January”, each also with a
   *       year or a weekday, “Monday morning (Jan. 6)”, “early on January 6”, “on the evening of
   *       January 6”; “on the 14th”, “Friday the 13th”; “2024-12-14”, “2024/12/14”, “14-Dec-2024”;
   *       “12/14/2024”, “14.12.2024”, but not “1/2/2024”, which is January or February
   *   <li>“2012”, “in 2012”, “January 2017”, “January, 2017”, “January of 2017”, “the 1990s”, “the
   *       1990's”, but not “1990's”, which may be the year's, “the summer of 2012”
   *   <li>“in March last year”, “March 3 of this year”, “the summer of next year”, “the 14th of
   *       last month”; “Friday of last week”, but not “Sunday of last week”, as weeks begin on a
   *       Sunday for some
   *   <li>“in November”, “November”, “Monday”, “on Monday”; “early”, “late”, “earlier” or “later
   *       Monday”; “Monday morning”, “afternoon” and “evening”. These and days without a year are
   *       the latest that have begun or, {@linkplain #withLooking if that is said}, the next that
   *       are not over; {@link TimeMeaning#date()} has the details
   *   <li>“Monday night”, from Monday to Tuesday; “overnight”, “last night”, from yesterday to
   *       today; “tonight”, from today to tomorrow
   *   <li>“yesterday”, “tomorrow”, also with parts of the day; “the day before yesterday”; “this
   *       morning”, “earlier today”; “today” only if it is said which way it looks, since it may
   *       mean “nowadays”
   *   <li>“last”, “this” and “next” with “week”, from Monday to Sunday, “month” and “year”; “this
   *       week” on a Monday only if it is said to look ahead
   *   <li>“last”, “this” and “next” with a weekday, month, season or “weekend”, where that can only
   *       be one ({@link TimeMeaning#named}): “next Friday” on a Friday, not on a Wednesday; “this
   *       weekend” from Monday to Friday only if it is said which way it looks; not “this spring”
   *       in December
   *   <li>“this past Monday”, “this coming Monday”, “the coming Monday”: before or after today
   *   <li>“over the weekend”, “at the weekend”, “on the weekend”: the last one, or on a Sunday the
   *       present one; unresolved on a Saturday
   *   <li>“earlier” and “later this week”, “month” and “year”, up to and from today
   *   <li>“3 days ago”, “three days ago”, “a day ago”: an exact day; weeks give an approximate day,
   *       months an approximate month, years an approximate year. Number words go up to “twelve”
   *   <li>“a few days ago”: from about a week to about two days before
   *   <li>“Monday's”, and “during”, “for” and “as of” before any of these: the same date
   *   <li>“since 2012”: {@code 2012/..}; “after”: likewise; “until”, “till”, “by”, “before” and
   *       “prior to 2012”: {@code ../2012}. “Since” looks back; with the others, “May” is resolved
   *       only if it is said which way they look
   *   <li>“local time”, “, local time” and “(local time)” after any of these
   * </ul>
   *
   * <p>What may mean two dates is left out: “late December”, “the past two weeks”, “from Monday to
   * Friday”, “between 2010 and 2012”, “at noon”, “a day after”, “several days ago”, “the winter of
   * 2012”, “fiscal 2023”, “12/14/24”, “the '90s”, “last Monday” on a Wednesday.
   */
  public static TimeVocabulary english() {
    return EnglishTimes.VOCABULARY;
  }

  /**
   * Adds the names of the weekdays for {@code {weekday}}.
   *
   * @param fromMonday seven words, from Monday
   * @throws IllegalArgumentException if there are not seven, or one is empty or longer than 100
   *     characters
   */
  public TimeVocabulary withWeekdays(String... fromMonday) {
    return with(TimeSlot.WEEKDAY, 1, counted(7, "weekdays", Lists.of(fromMonday, "fromMonday")));
  }

  /**
   * Adds the names of the months for {@code {month}}.
   *
   * @param fromJanuary twelve words, from January
   * @throws IllegalArgumentException if there are not twelve, or one is empty or longer than 100
   *     characters
   */
  public TimeVocabulary withMonths(String... fromJanuary) {
    return with(TimeSlot.MONTH, 1, counted(12, "months", Lists.of(fromJanuary, "fromJanuary")));
  }

  /**
   * Adds the names of the seasons for {@code {season}}.
   *
   * @param fromSpring four words, from spring
   * @throws IllegalArgumentException if there are not four, or one is empty or longer than 100
   *     characters
   */
  public TimeVocabulary withSeasons(String... fromSpring) {
    return with(TimeSlot.SEASON, 1, counted(4, "seasons", Lists.of(fromSpring, "fromSpring")));
  }

  /**
   * Adds words for {@code {day}}, a day of a month: {@code withDays(1, "1st", "2nd", "3rd")}.
   *
   * @param first the day of the first word; each further word means the next day
   * @throws IllegalArgumentException if the days are not from 1 to 31, or a word is empty or longer
   *     than 100 characters
   */
  public TimeVocabulary withDays(int first, String... consecutive) {
    List<String> days = Lists.of(consecutive, "consecutive");
    if (first < 1 || days.size() > 32 - first) {
      throw new IllegalArgumentException(
          "the days must be from 1 to 31, but the first of " + days.size() + " is " + first);
    }
    return with(TimeSlot.DAY, first, days);
  }

  /**
   * Adds words for {@code {number}}: {@code withNumbers(1, "one", "two")}.
   *
   * @param first the number of the first word; each further word means the next number
   * @throws IllegalArgumentException if the number is not positive, or a word is empty or longer
   *     than 100 characters
   */
  public TimeVocabulary withNumbers(int first, String... consecutive) {
    if (first < 1) {
      throw new IllegalArgumentException("the first number must be at least 1, but is " + first);
    }
    return with(TimeSlot.NUMBER, first, Lists.of(consecutive, "consecutive"));
  }

  /**
   * Adds words for {@code {unit}}: {@code withUnit(ChronoUnit.DAYS, "day", "days")}.
   *
   * @param unit days, weeks, months or years
   * @throws IllegalArgumentException if it is any other unit, or a word is empty or longer than 100
   *     characters
   */
  public TimeVocabulary withUnit(ChronoUnit unit, String... forms) {
    int index = TimeMeaning.UNITS.indexOf(Objects.requireNonNull(unit, "unit is null"));
    if (index < 0) {
      throw new IllegalArgumentException(
          "a unit must be one of " + TimeMeaning.UNITS + ", but is " + unit);
    }
    Map<String, Integer> more = new LinkedHashMap<>();
    for (String form : Lists.of(forms, "forms")) {
      more.put(form, index);
    }
    return new TimeVocabulary(
        words.with(TimeSlot.UNIT, more), phrases, elsewhere, weekStart, looking);
  }

  /**
   * Adds phrases: {@code withPhrases(TimeMeaning.date(), "{weekday}", "on {weekday}")}.
   *
   * @throws IllegalArgumentException if a phrase is empty or longer than 100 characters, or does
   *     not have slots that the meaning needs
   */
  public TimeVocabulary withPhrases(TimeMeaning meaning, String... same) {
    Objects.requireNonNull(meaning, "meaning is null");
    Map<String, TimePhrase> more = new LinkedHashMap<>(phrases);
    for (String phrase : Lists.of(same, "same")) {
      String normal = TimeWords.checked("a phrase", phrase);
      more.put(normal, TimePhrase.of(meaning, normal));
    }
    return new TimeVocabulary(words, more, elsewhere, weekStart, looking);
  }

  /**
   * Adds endings that place a phrase where the offset is not known, such as “(local time)”: its
   * date is then resolved only if it is the same at every offset from −12:00 to +14:00.
   *
   * @throws IllegalArgumentException if an ending is empty or longer than 100 characters
   */
  public TimeVocabulary withElsewhere(String... endings) {
    Set<String> more = new LinkedHashSet<>(elsewhere);
    for (String ending : Lists.of(endings, "endings")) {
      more.add(TimeWords.checked("an ending", ending));
    }
    return new TimeVocabulary(words, phrases, more, weekStart, looking);
  }

  /** This vocabulary with weeks that begin on another day, such as Sunday. */
  public TimeVocabulary withWeekStart(DayOfWeek first) {
    Objects.requireNonNull(first, "first is null");
    return new TimeVocabulary(words, phrases, elsewhere, first, looking);
  }

  /**
   * This vocabulary for words that look back or ahead: “Monday” is then the latest or the next one.
   *
   * <p>Phrases such as “next week” or “since Monday” that themselves show it are not affected, and
   * “this Saturday” on a Tuesday, if it is said to look back, stays unresolved. Without this, words
   * look back, except where that is unlikely or not enough to decide.
   */
  public TimeVocabulary withLooking(Looking looking) {
    Objects.requireNonNull(looking, "looking is null");
    return new TimeVocabulary(words, phrases, elsewhere, weekStart, looking);
  }

  private static List<String> counted(int count, String what, List<String> words) {
    if (words.size() != count) {
      throw new IllegalArgumentException(
          "expected " + count + " words for the " + what + ", but found " + words.size());
    }
    return words;
  }

  private TimeVocabulary with(TimeSlot slot, int first, List<String> consecutive) {
    Map<String, Integer> more = new LinkedHashMap<>();
    for (int i = 0; i < consecutive.size(); i++) {
      more.put(consecutive.get(i), first + i);
    }
    return new TimeVocabulary(words.with(slot, more), phrases, elsewhere, weekStart, looking);
  }

  /** The date that a wording means; empty if it is not known or not certain. */
  Optional<EdtfDate> resolve(String wording, OffsetDateTime anchor) {
    return resolve(
        wording,
        anchor.toLocalDate(),
        () ->
            days(
                anchor.withOffsetSameInstant(WESTERNMOST).toLocalDate(),
                anchor.withOffsetSameInstant(EASTERNMOST).toLocalDate()));
  }

  /**
   * The date that a wording means, counted from a date; empty unless that is a moment or certainly
   * a single day.
   */
  Optional<EdtfDate> resolve(String wording, EdtfDate anchor) {
    Optional<OffsetDateTime> moment = anchor.offsetDateTime();
    return moment.isPresent()
        ? resolve(wording, moment.get())
        : anchor.day().flatMap(day -> resolve(wording, day));
  }

  /**
   * The date that a wording means, counted from a day; elsewhere, it may be the day before or
   * after.
   */
  Optional<EdtfDate> resolve(String wording, LocalDate anchor) {
    return resolve(wording, anchor, () -> days(anchor.minusDays(1), anchor.plusDays(1)));
  }

  private static List<LocalDate> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).toList();
  }

  /**
   * The date that a wording means.
   *
   * @param daysElsewhere the calendar days that exist somewhere at the time of the anchor. A
   *     meaning depends only on the day, so a date that is the same for these is the same at every
   *     offset.
   */
  private Optional<EdtfDate> resolve(
      String wording, LocalDate today, Supplier<List<LocalDate>> daysElsewhere) {
    String text = TimeWords.normal(wording);
    Set<Optional<EdtfDate>> dates = new HashSet<>();
    try {
      dates.addAll(readings(text, today, looking, MAX_DEPTH));
      for (String ending : elsewhere) {
        if (text.endsWith(ending)) {
          String phrase = text.substring(0, text.length() - ending.length()).stripTrailing();
          for (LocalDate day : daysElsewhere.get()) {
            dates.addAll(readings(phrase, day, looking, MAX_DEPTH));
          }
        }
      }
    } catch (DateTimeException e) {
      return Optional.empty(); // too remote for a date, no such day, or too many readings
    }
    return only(dates);
  }

  private static Optional<EdtfDate> only(Set<Optional<EdtfDate>> dates) {
    return dates.size() == 1 ? dates.iterator().next() : Optional.empty();
  }

  /**
   * What the phrases that match a text mean; empty dates are of those that cannot decide.
   *
   * @param depth how many phrases with {@code {time}} may contain one another
   */
  private Set<Optional<EdtfDate>> readings(
      String text, LocalDate today, @Nullable Looking way, int depth) {
    Set<Optional<EdtfDate>> dates = new HashSet<>();
    for (TimePhrase phrase : phrases.values()) {
      if (phrase.nests() && depth == 0) {
        continue;
      }
      for (TimePhrase.Match match : phrase.matches(text, words)) {
        if (!phrase.nests() || !readings(match.time(), today, way, depth - 1).isEmpty()) {
          TimeReading.Nested nested =
              inside -> only(readings(match.time(), today, inside, depth - 1)).orElse(null);
          TimeReading reading = new TimeReading(today, way, weekStart, match.values(), nested);
          dates.add(phrase.meaning().of(reading));
        }
      }
    }
    return dates;
  }

  /** The number of phrases, not the phrases. */
  @Override
  public String toString() {
    return phrases.size() + " phrases";
  }
}
