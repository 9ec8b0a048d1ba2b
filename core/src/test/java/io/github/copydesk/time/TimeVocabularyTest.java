package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeVocabularyTest {
  private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2024-12-17T09:00:00+09:00");

  private static final String MONTHS =
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";

  private static final TimeVocabulary GERMAN =
      TimeVocabulary.empty()
          .withWeekdays(
              "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
          .withWeekdays(
              "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Sonnabend", "Sonntag")
          .withMonths(MONTHS.split(" ", -1))
          .withNumbers(1, "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht")
          .withNumbers(1, "einer")
          .withUnit(ChronoUnit.DAYS, "Tag", "Tagen")
          .withUnit(ChronoUnit.WEEKS, "Woche", "Wochen")
          .withPhrases(
              TimeMeaning.date(), "am {weekday}", "{weekday}", "am {weekday}, {day}. {month}")
          .withPhrases(
              TimeMeaning.date(), "{day}. {month} {year}", "am {day}. {month}", "am {day}.")
          .withPhrases(
              TimeMeaning.date(), "{day}.{month number}.{year}", "{year}", "im {month} {year}")
          .withPhrases(TimeMeaning.since(), "seit {time}", "seit dem {time}")
          .withPhrases(TimeMeaning.day(-1), "gestern")
          .withPhrases(TimeMeaning.ago(), "vor {number} {unit}")
          .withPhrases(TimeMeaning.date(), "im {month}")
          .withPhrases(TimeMeaning.named(-1), "letzten {weekday}")
          .withPhrases(TimeMeaning.weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), "am Wochenende")
          .withElsewhere("Ortszeit", "(Ortszeit)");

  private static String resolved(TimeVocabulary vocabulary, String wording) {
    return TimeExpression.resolve(wording, TUESDAY, vocabulary)
        .getValue()
        .map(EdtfDate::toString)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "'am Sonntag, 15. Dezember', 2024-12-15",
    "am Montag, 2024-12-16",
    "am Sonnabend, 2024-12-14",
    "Samstag, 2024-12-14",
    "am Montag (Ortszeit), 2024-12-16",
    "gestern, 2024-12-16",
    "gestern Ortszeit, -",
    "vor drei Tagen, 2024-12-14",
    "vor 10 Tagen, 2024-12-07",
    "vor einer Woche, 2024-12-10~",
    "im November, 2024-11",
    "im MÄRZ, 2024-03",
    "14. Dezember 2024, 2024-12-14",
    "14.12.2024, 2024-12-14",
    "14.13.2024, -",
    "31.4.2024, -",
    "am 14. Dezember, 2024-12-14",
    "am 14., 2024-12-14",
    "am 18., -",
    "2012, 2012",
    "im Dezember 2012, 2012-12",
    "seit 2012, 2012/..",
    "seit dem 14. Dezember 2024, 2024-12-14/..",
    "letzten Freitag, 2024-12-13",
    "letzten Montag, -",
    "vor fu\u0308nf Tagen, 2024-12-12",
    "am Wochenende, 2024-12-14/2024-12-15",
    "yesterday, -",
    "vor drei Monaten, -"
  })
  void anotherLanguageIsAFewLines(String wording, String date) {
    assertThat(resolved(GERMAN, wording)).isEqualTo(date);
  }

  @Test
  void aLanguageMayHaveNoSpaces() {
    TimeVocabulary korean =
        TimeVocabulary.empty()
            .withWeekdays("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일")
            .withUnit(ChronoUnit.DAYS, "일")
            .withPhrases(TimeMeaning.ago(), "{number}{unit} 전")
            .withPhrases(TimeMeaning.date(), "{weekday}", "{day}일", "{month number}월 {day}일")
            .withPhrases(TimeMeaning.date(), "{year}년 {month number}월 {day}일", "{year}년")
            .withPhrases(TimeMeaning.date(), "{day}일 {weekday}")
            .withPhrases(TimeMeaning.year(-1), "지난해 {month number}월", "작년 {month number}월 {day}일")
            .withPhrases(TimeMeaning.month(-1), "지난달 {day}일")
            .withPhrases(TimeMeaning.week(-1), "지난주 {weekday}")
            .withPhrases(TimeMeaning.decade(), "{decade}년대")
            .withPhrases(TimeMeaning.day(Looking.BACK), "지난 {day}일")
            .withPhrases(TimeMeaning.until(), "{time}까지")
            .withElsewhere("(현지시간)");
    assertThat(resolved(korean, "2024년 12월 14일")).isEqualTo("2024-12-14");
    assertThat(resolved(korean, "12월 14일")).isEqualTo("2024-12-14");
    assertThat(resolved(korean, "14일(현지시간)")).isEqualTo("2024-12-14");
    assertThat(resolved(korean, "20일")).isEqualTo("-");
    assertThat(resolved(korean.withLooking(Looking.AHEAD), "20일")).isEqualTo("2024-12-20");
    assertThat(resolved(korean.withLooking(Looking.AHEAD), "지난 20일")).isEqualTo("2024-11-20");
    assertThat(resolved(korean, "17일")).isEqualTo("2024-12-17");
    assertThat(resolved(korean, "지난 17일")).isEqualTo("2024-11-17");
    assertThat(resolved(korean, "2025년까지")).isEqualTo("../2025");
    assertThat(resolved(korean, "3일 전")).isEqualTo("2024-12-14");
    assertThat(resolved(korean, "14일 토요일")).isEqualTo("2024-12-14");
    assertThat(resolved(korean, "지난해 3월")).isEqualTo("2023-03");
    assertThat(resolved(korean, "작년 3월 1일")).isEqualTo("2023-03-01");
    assertThat(resolved(korean, "지난달 14일")).isEqualTo("2024-11-14");
    assertThat(resolved(korean, "지난주 금요일")).isEqualTo("2024-12-13");
    assertThat(resolved(korean, "1990년대")).isEqualTo("199X");
    assertThat(resolved(korean, "1995년대")).isEqualTo("-");
    assertThat(resolved(korean, "월요일(현지시간)")).isEqualTo("2024-12-16");
  }

  @Test
  void theDigitsOfOtherScriptsAreNumbers() {
    TimeVocabulary arabic =
        TimeVocabulary.empty()
            .withPhrases(TimeMeaning.date(), "{day}/{month number}/{year}", "عام {year}");
    assertThat(resolved(arabic, "١٤/١٢/٢٠٢٤")).isEqualTo("2024-12-14");
    assertThat(resolved(arabic, "عام ٢٠١٢")).isEqualTo("2012");
    assertThat(resolved(arabic, "१४/१२/２０２４")).isEqualTo("2024-12-14");
    assertThat(resolved(arabic, "¹⁴/١٢/٢٠٢٤")).isEqualTo("-");
  }

  @Test
  void apostrophesAreAllAlike() {
    TimeVocabulary french =
        TimeVocabulary.empty().withPhrases(TimeMeaning.day(0), "aujourd'hui", "l’autre jour");
    assertThat(resolved(french, "aujourd’hui")).isEqualTo("2024-12-17");
    assertThat(resolved(french, "aujourdʼhui")).isEqualTo("2024-12-17");
    assertThat(resolved(french, "L'autre jour")).isEqualTo("2024-12-17");
  }

  @Test
  void aDeskAddsItsPhrasesAndLeavesTheOriginalAlone() {
    TimeVocabulary desk =
        TimeVocabulary.english()
            .withPhrases(TimeMeaning.week(-1), "the week before")
            .withPhrases(TimeMeaning.day(0), "tonight")
            .withNumbers(13, "thirteen", "fourteen")
            .withWeekStart(DayOfWeek.SUNDAY);
    assertThat(resolved(desk, "the week before")).isEqualTo("2024-12-08/2024-12-14");
    assertThat(resolved(desk, "this week")).isEqualTo("2024-12-15/2024-12-21");
    assertThat(resolved(desk, "tonight")).isEqualTo("2024-12-17");
    assertThat(resolved(desk, "fourteen days ago")).isEqualTo("2024-12-03");
    assertThat(resolved(TimeVocabulary.english(), "the week before")).isEqualTo("-");
    assertThat(resolved(TimeVocabulary.english(), "this week")).isEqualTo("2024-12-16/2024-12-22");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-12T12:00:00Z, 2024-12-06/2024-12-07",
    "2024-12-13T12:00:00Z, -",
    "2024-12-14T12:00:00Z, 2024-12-13/2024-12-14",
    "2024-12-15T12:00:00Z, 2024-12-13/2024-12-14"
  })
  void aWeekendMayBeOnOtherDays(OffsetDateTime anchor, String date) {
    TimeVocabulary vocabulary =
        TimeVocabulary.empty()
            .withPhrases(TimeMeaning.weekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), "weekend");
    assertThat(
            TimeExpression.resolve("weekend", anchor, vocabulary)
                .getValue()
                .map(EdtfDate::toString)
                .orElse("-"))
        .isEqualTo(date);
  }

  @Test
  void phrasesThatGiveDifferentDatesResolveNothing() {
    TimeVocabulary vocabulary =
        TimeVocabulary.english().withPhrases(TimeMeaning.day(-7), "on monday", "on tuesday");
    assertThat(resolved(vocabulary, "on Monday")).isEqualTo("-");
    assertThat(resolved(vocabulary, "Monday")).isEqualTo("2024-12-16");
    TimeVocabulary same = TimeVocabulary.english().withPhrases(TimeMeaning.day(-1), "on monday");
    assertThat(resolved(same, "on Monday")).isEqualTo("2024-12-16");
  }

  @Test
  void nothingIsKnownToAnEmptyVocabulary() {
    assertThat(resolved(TimeVocabulary.empty(), "")).isEqualTo("-");
    assertThat(resolved(TimeVocabulary.empty(), "today")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "1",
        "on Monday ",
        "three days ago ",
        "(local time)",
        "{",
        "since ",
        "'s"
      })
  void aWordingOfAMillionCharactersStaysUnresolved(String part) {
    String wording = part.repeat(1_000_000 / part.length()) + "x";
    assertThat(resolved(TimeVocabulary.english(), wording)).isEqualTo("-");
  }

  @Test
  void spaceOfAMillionCharactersDoesNotMatter() {
    String space = " ".repeat(1_000_000);
    assertThat(resolved(TimeVocabulary.english(), space + "on" + space + "Monday" + space))
        .isEqualTo("2024-12-16");
  }

  /** Phrases that begin alike are tried one after another, but only two slots deep. */
  @Test
  void aVocabularyOfWordsThatBeginAlikeIsNoTrap() {
    TimeVocabulary vocabulary =
        TimeVocabulary.empty().withPhrases(TimeMeaning.ago(), "{number}{unit} ago");
    for (int length = 1; length <= 100; length++) {
      vocabulary =
          vocabulary
              .withNumbers(length, "a".repeat(length))
              .withUnit(ChronoUnit.DAYS, "a".repeat(length));
    }
    assertThat(resolved(vocabulary, "a".repeat(201) + " ago")).isEqualTo("-");
    assertThat(resolved(vocabulary, "a".repeat(200) + " ago")).isEqualTo("2024-09-08");
    assertThat(resolved(vocabulary, "aaa ago")).isEqualTo("-"); // one or two days
  }

  /** Four slots of a hundred words each have more readings than can be told apart. */
  @Test
  void aVocabularyOfManyReadingsResolvesNothing() {
    TimeVocabulary vocabulary =
        TimeVocabulary.empty()
            .withPhrases(TimeMeaning.date(), "{weekday}{month}{day}{year}")
            .withPhrases(TimeMeaning.date(), "{day}{month}{year}");
    for (int length = 1; length <= 96; length++) {
      String[] words = new String[12];
      for (int i = 0; i < words.length; i++) {
        words[i] = "a".repeat(1 + (length + i) % 96);
      }
      vocabulary =
          vocabulary
              .withWeekdays(Arrays.copyOf(words, 7))
              .withMonths(words)
              .withDays(1 + length % 31, words[0]);
    }
    assertThat(resolved(vocabulary, "a".repeat(400) + "2024")).isEqualTo("-");
    assertThat(resolved(vocabulary, "aaa2024")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"since ", "'s", "for ", "until since ", "on ", "1/", "January "})
  void phrasesInPhrasesAreSearchedTwoDeep(String part) {
    String many = part.repeat(500 / part.length());
    assertThat(resolved(TimeVocabulary.english(), many + "Monday")).isEqualTo("-");
    assertThat(resolved(TimeVocabulary.english(), "Monday" + many)).isEqualTo("-");
  }

  @Test
  void itSaysHowManyPhrasesItHas() {
    assertThat(GERMAN).hasToString("16 phrases");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|a phrase has from 1 to 100 characters, unlike \"\"",
        "' '|a phrase has from 1 to 100 characters, unlike \" \"",
        "{weekdy}|a slot must be one of {weekday}, {month}, {month number}, {day}, {year}, {decade},"
            + " {season}, {number}, {unit}, {time}, in \"{weekdy}\"",
        "on {}|a slot must be one of {weekday}, {month}, {month number}, {day}, {year}, {decade},"
            + " {season}, {number}, {unit}, {time}, in \"on {}\"",
        "on {weekday|unclosed '{', in \"on {weekday\"",
        "on weekday}|unmatched '}', in \"on weekday}\"",
        "on {weekday}}|unmatched '}', in \"on {weekday}}\"",
        "on|its meaning needs once each [{weekday}] or once each [{month}]"
            + " or once each [{season}], in \"on\"",
        "{year}|its meaning needs once each [{weekday}] or once each [{month}]"
            + " or once each [{season}], in \"{year}\"",
        "{weekday} in {month}|its meaning needs once each [{weekday}] or once each [{month}]"
            + " or once each [{season}], in \"{weekday} in {month}\"",
        "{month} {month number}|its meaning needs once each [{weekday}] or once each [{month}]"
            + " or once each [{season}], in \"{month} {month number}\"",
        "{weekday} {weekday}|its meaning needs once each [{weekday}] or once each [{month}]"
            + " or once each [{season}], in \"{weekday} {weekday}\"",
        "since {time}|its meaning needs once each [{weekday}] or once each [{month}]"
            + " or once each [{season}], in \"since {time}\"",
      })
  void aPhraseThatMakesNoSenseIsRejected(String phrase, String message) {
    assertRejected(
        () -> TimeVocabulary.english().withPhrases(TimeMeaning.named(-1), phrase), message);
  }

  @Test
  void whatElseMakesNoSenseIsRejected() {
    TimeVocabulary english = TimeVocabulary.english();
    assertRejected(
        () -> english.withPhrases(TimeMeaning.day(0), "on {weekday}"),
        "its meaning needs no slot, in \"on {weekday}\"");
    assertRejected(
        () -> english.withPhrases(TimeMeaning.night(), "{month} nights"),
        "its meaning needs no slot or once each [{weekday}], in \"{month} nights\"");
    assertRejected(
        () -> english.withPhrases(TimeMeaning.since(), "since {time} {number}"),
        "its meaning needs once each [{time}], in \"since {time} {number}\"");
    assertRejected(
        () -> english.withPhrases(TimeMeaning.ago(), "{number} days ago"),
        "its meaning needs once each [{number}, {unit}], in \"{number} days ago\"");
    assertRejected(
        () -> english.withPhrases(TimeMeaning.day(0), "x".repeat(101)),
        "a phrase has from 1 to 100 characters, unlike \"" + "x".repeat(63) + "…\"");
    assertRejected(
        () -> english.withWeekdays("Mon", "Tue"), "expected 7 words for the weekdays, but found 2");
    assertRejected(
        () -> english.withMonths("Jan"), "expected 12 words for the months, but found 1");
    assertRejected(
        () -> english.withSeasons("Lent"), "expected 4 words for the seasons, but found 1");
    assertRejected(
        () -> english.withDays(31, "last", "one more"),
        "the days must be from 1 to 31, but the first of 2 is 31");
    assertRejected(
        () -> english.withDays(0, "none"),
        "the days must be from 1 to 31, but the first of 1 is 0");
    assertRejected(
        () -> TimeMeaning.earlier(ChronoUnit.DAYS),
        "the unit must be Weeks, Months or Years, but is Days");
    assertRejected(
        () -> TimeMeaning.later(ChronoUnit.DECADES),
        "the unit must be Weeks, Months or Years, but is Decades");
    assertRejected(() -> TimeMeaning.named(2), "the offset must be -1, 0 or 1, but is 2");
    assertRejected(
        () -> TimeMeaning.weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, -2),
        "the offset must be -1, 0 or 1, but is -2");
    assertRejected(
        () -> english.withNumbers(0, "no"), "the first number must be at least 1, but is 0");
    assertRejected(
        () -> english.withNumbers(1, "\u00a0"),
        "a word for {number} has from 1 to 100 characters, unlike \"\u00a0\"");
    assertRejected(
        () -> english.withUnit(ChronoUnit.HOURS, "hour"),
        "a unit must be one of [Days, Weeks, Months, Years], but is Hours");
    assertRejected(
        () -> english.withElsewhere(""), "an ending has from 1 to 100 characters, unlike \"\"");
    assertRejected(
        () -> TimeMeaning.days(-2, -7), "the last day (-7) must not be before the first (-2)");
    assertRejected(
        () -> TimeMeaning.aboutDays(0, -1), "the last day (-1) must not be before the first (0)");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nullIsRejectedByItsName() {
    TimeVocabulary english = TimeVocabulary.english();
    assertThatNullPointerException()
        .isThrownBy(() -> english.withUnit(ChronoUnit.DAYS, "day", null))
        .withMessage("forms[1] is null");
    assertThatNullPointerException()
        .isThrownBy(() -> english.withPhrases(TimeMeaning.day(0), (String[]) null))
        .withMessage("same is null");
    assertThatNullPointerException()
        .isThrownBy(() -> english.withPhrases(null, "today"))
        .withMessage("meaning is null");
    assertThatNullPointerException()
        .isThrownBy(() -> english.withWeekStart(null))
        .withMessage("first is null");
  }

  private static void assertRejected(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
