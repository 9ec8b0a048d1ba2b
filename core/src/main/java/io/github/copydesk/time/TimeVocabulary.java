package io.github.copydesk.time;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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
 *     .withNumbers(1, "einem", "zwei", "drei")
 *     .withUnit(ChronoUnit.DAYS, "Tag", "Tagen")
 *     .withPhrases(TimeMeaning.weekday(), "am {weekday}")
 *     .withPhrases(TimeMeaning.day(-1), "gestern")
 *     .withPhrases(TimeMeaning.ago(), "vor {number} {unit}")
 *     .withElsewhere("Ortszeit");
 * }</pre>
 *
 * <p>A phrase must match the whole wording. Case, leading and trailing white space, the amount of
 * white space between words and the kind of apostrophe do not matter. The slots are {@code
 * {weekday}}, {@code {month}}, {@code {number}}, which also takes digits, and {@code {unit}}.
 * Adding a word or phrase again replaces its meaning. If phrases of different meanings match and
 * give different dates, the wording stays unresolved.
 */
public final class TimeVocabulary {
  private static final TimeVocabulary EMPTY =
      new TimeVocabulary(TimeWords.NONE, Map.of(), Set.of(), DayOfWeek.MONDAY);
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private final TimeWords words;
  private final Map<String, TimePhrase> phrases;
  private final Set<String> elsewhere;
  private final DayOfWeek weekStart;

  private TimeVocabulary(
      TimeWords words,
      Map<String, TimePhrase> phrases,
      Set<String> elsewhere,
      DayOfWeek weekStart) {
    this.words = words;
    this.phrases = phrases;
    this.elsewhere = elsewhere;
    this.weekStart = weekStart;
  }

  /** A vocabulary without words and phrases; weeks begin on Monday. */
  public static TimeVocabulary empty() {
    return EMPTY;
  }

  /**
   * The English of news reports. It knows
   *
   * <ul>
   *   <li>“today”, “yesterday”, “tomorrow”, also with “morning”, “afternoon” and “evening”; “this
   *       morning”, “this afternoon”, “this evening”
   *   <li>“tonight”, from today to tomorrow; “last night”, from yesterday to today
   *   <li>“Monday”, “on Monday”, “on Monday evening”: the latest one, or today
   *   <li>“over the weekend”, “at the weekend”, “on the weekend”: the last one, or on a Sunday the
   *       current one; unresolved on a Saturday
   *   <li>“last” and “this” with “week”, from Monday to Sunday, “month” and “year”
   *   <li>“in November”: the latest one that has begun
   *   <li>“3 days ago”, “three days ago”, “a day ago”: an exact day; weeks give an approximate day,
   *       months an approximate month, years an approximate year. Number words go up to “twelve”
   *   <li>“a few days ago”: from about a week to about two days before
   *   <li>“local time” and “(local time)” after any of these
   * </ul>
   *
   * <p>Ambiguous phrases are left out: “last Monday”, “this weekend”, “Monday night”, “several days
   * ago”, “a little more than a week ago”.
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
    return with(TimeSlot.WEEKDAY, 1, counted(7, "weekdays", fromMonday));
  }

  /**
   * Adds the names of the months for {@code {month}}.
   *
   * @param fromJanuary twelve words, from January
   * @throws IllegalArgumentException if there are not twelve, or one is empty or longer than 100
   *     characters
   */
  public TimeVocabulary withMonths(String... fromJanuary) {
    return with(TimeSlot.MONTH, 1, counted(12, "months", fromJanuary));
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
    return with(TimeSlot.NUMBER, first, consecutive);
  }

  /**
   * Adds words for {@code {unit}}: {@code withUnit(ChronoUnit.DAYS, "day", "days")}.
   *
   * @param unit days, weeks, months or years
   * @throws IllegalArgumentException if it is any other unit, or a word is empty or longer than 100
   *     characters
   */
  public TimeVocabulary withUnit(ChronoUnit unit, String... forms) {
    int index = TimeMeaning.UNITS.indexOf(unit);
    if (index < 0) {
      throw new IllegalArgumentException(
          "a unit must be one of " + TimeMeaning.UNITS + ", but is " + unit);
    }
    Map<String, Integer> more = new LinkedHashMap<>();
    for (String form : forms) {
      more.put(form, index);
    }
    return new TimeVocabulary(words.with(TimeSlot.UNIT, more), phrases, elsewhere, weekStart);
  }

  /**
   * Adds phrases: {@code withPhrases(TimeMeaning.weekday(), "{weekday}", "on {weekday}")}.
   *
   * @throws IllegalArgumentException if a phrase is empty or longer than 100 characters, or does
   *     not have exactly the slots that the meaning needs
   */
  public TimeVocabulary withPhrases(TimeMeaning meaning, String... same) {
    Map<String, TimePhrase> more = new LinkedHashMap<>(phrases);
    for (String phrase : same) {
      String normal = TimeWords.checked("a phrase", phrase);
      more.put(normal, TimePhrase.of(meaning, normal));
    }
    return new TimeVocabulary(words, more, elsewhere, weekStart);
  }

  /**
   * Adds endings that place a phrase where the offset is not known, such as “(local time)”: its
   * date is then resolved only if it is the same at every offset from −12:00 to +14:00.
   *
   * @throws IllegalArgumentException if an ending is empty or longer than 100 characters
   */
  public TimeVocabulary withElsewhere(String... endings) {
    Set<String> more = new LinkedHashSet<>(elsewhere);
    for (String ending : endings) {
      more.add(TimeWords.checked("an ending", ending));
    }
    return new TimeVocabulary(words, phrases, more, weekStart);
  }

  /** This vocabulary with weeks that begin on another day, such as Sunday. */
  public TimeVocabulary withWeekStart(DayOfWeek first) {
    return new TimeVocabulary(words, phrases, elsewhere, first);
  }

  private static String[] counted(int count, String what, String... words) {
    if (words.length != count) {
      throw new IllegalArgumentException(
          "expected " + count + " words for the " + what + ", but found " + words.length);
    }
    return words;
  }

  private TimeVocabulary with(TimeSlot slot, int first, String... consecutive) {
    Map<String, Integer> more = new LinkedHashMap<>();
    for (int i = 0; i < consecutive.length; i++) {
      more.put(consecutive[i], first + i);
    }
    return new TimeVocabulary(words.with(slot, more), phrases, elsewhere, weekStart);
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
      addDates(text, List.of(today), dates);
      for (String ending : elsewhere) {
        if (text.endsWith(ending)) {
          String phrase = text.substring(0, text.length() - ending.length()).stripTrailing();
          addDates(phrase, daysElsewhere.get(), dates);
        }
      }
    } catch (DateTimeException e) {
      return Optional.empty(); // too remote for a date
    }
    return dates.size() == 1 ? dates.iterator().next() : Optional.empty();
  }

  private void addDates(String text, List<LocalDate> days, Set<Optional<EdtfDate>> dates) {
    for (TimePhrase phrase : phrases.values()) {
      phrase.match(
          text,
          words,
          found -> days.forEach(day -> dates.add(phrase.meaning().on(day, found, weekStart))));
    }
  }

  /** The number of phrases, not the phrases. */
  @Override
  public String toString() {
    return phrases.size() + " phrases";
  }
}
