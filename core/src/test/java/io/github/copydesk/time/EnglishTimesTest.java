package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What English words mean relative to a time of publication. */
class EnglishTimesTest {
  private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2024-12-17T09:00:00+09:00");

  private static void assertResolved(String wording, OffsetDateTime anchor, String date) {
    TimeExpression expression = TimeExpression.resolve(wording, anchor);
    assertThat(expression.getWording()).contains(wording);
    assertThat(expression.getValue().map(EdtfDate::toString).orElse("-"))
        .as("%s at %s", wording, anchor)
        .isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2024-12-17",
    "this morning, 2024-12-17",
    "this afternoon, 2024-12-17",
    "this evening, 2024-12-17",
    "tonight, 2024-12-17/2024-12-18",
    "last night, 2024-12-16/2024-12-17",
    "yesterday, 2024-12-16",
    "yesterday evening, 2024-12-16",
    "tomorrow, 2024-12-18",
    "tomorrow morning, 2024-12-18",
    "Tuesday, 2024-12-17",
    "Monday, 2024-12-16",
    "on Monday, 2024-12-16",
    "on Sunday evening, 2024-12-15",
    "Saturday, 2024-12-14",
    "Wednesday, 2024-12-11",
    "over the weekend, 2024-12-14/2024-12-15",
    "at the weekend, 2024-12-14/2024-12-15",
    "on the weekend, 2024-12-14/2024-12-15",
    "last week, 2024-12-09/2024-12-15",
    "this week, 2024-12-16/2024-12-22",
    "last month, 2024-11",
    "this month, 2024-12",
    "last year, 2023",
    "this year, 2024",
    "in November, 2024-11",
    "in December, 2024-12",
    "in January, 2024-01",
    "a few days ago, 2024-12-10~/2024-12-15~",
    "a day ago, 2024-12-16",
    "1 day ago, 2024-12-16",
    "two days ago, 2024-12-15",
    "17 days ago, 2024-11-30",
    "twelve days ago, 2024-12-05",
    "007 days ago, 2024-12-10",
    "a week ago, 2024-12-10~",
    "two weeks ago, 2024-12-03~",
    "a month ago, 2024-11~",
    "eleven months ago, 2024-01~",
    "12 months ago, 2023-12~",
    "a year ago, 2023~",
    "2025 years ago, -0001~",
    "Monday (local time), 2024-12-16",
    "on Monday local time, 2024-12-16",
    "Sunday (local time), 2024-12-15",
    "last week (local time), 2024-12-09/2024-12-15",
    "in November (local time), 2024-11",
    "over the weekend (local time), 2024-12-14/2024-12-15"
  })
  void wordsPublishedOnATuesdayMorningInSeoul(String wording, String date) {
    assertResolved(wording, TUESDAY, date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "then",
        "a few days",
        "a little more than a week ago",
        "several days ago",
        "a few weeks ago",
        "an hour ago",
        "days ago",
        "0 days ago",
        "-1 days ago",
        "1.5 days ago",
        "thirteen days ago",
        "1000000 days ago",
        "999999 years ago",
        "two days ago today",
        "last Monday",
        "next Monday",
        "this weekend",
        "last weekend",
        "Monday night",
        "Monday.",
        "Mondays",
        "in winter",
        "in 2023",
        "on December 16",
        "local time",
        "Tuesday (local time)",
        "today (local time)",
        "two days ago (local time)"
      })
  void whatIsAmbiguousOrNotKnownIsNotGuessed(String wording) {
    assertResolved(wording, TUESDAY, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MONDAY",
        "monday",
        " Monday ",
        "\u00a0on  Monday\n",
        "On\u00a0Monday",
        "Monday (Local Time)",
        "Monday  local time"
      })
  void caseAndSpacesDoNotMatter(String wording) {
    assertResolved(wording, TUESDAY, "2024-12-16");
  }

  @ParameterizedTest
  @CsvSource({
    // one instant, two days
    "yesterday, 2024-12-17T00:30:00+09:00, 2024-12-16",
    "yesterday, 2024-12-16T15:30:00Z, 2024-12-15",
    "Monday, 2024-12-15T23:59:59-05:00, 2024-12-09",
    "Monday, 2024-12-16T00:00:00-05:00, 2024-12-16",
    // the turn of the year
    "yesterday, 2025-01-01T00:00:00Z, 2024-12-31",
    "tonight, 2024-12-31T20:00:00Z, 2024-12-31/2025-01-01",
    "last week, 2025-01-01T12:00:00Z, 2024-12-23/2024-12-29",
    "this week, 2025-01-01T12:00:00Z, 2024-12-30/2025-01-05",
    "last month, 2025-01-31T12:00:00Z, 2024-12",
    "last year, 2025-01-01T00:00:00+14:00, 2024",
    "in December, 2025-01-01T12:00:00Z, 2024-12",
    "a month ago, 2025-01-15T12:00:00Z, 2024-12~",
    "a few days ago, 2025-01-03T12:00:00Z, 2024-12-27~/2025-01-01~",
    // days that not every month or year has
    "yesterday, 2024-03-01T12:00:00Z, 2024-02-29",
    "yesterday, 2023-03-01T12:00:00Z, 2023-02-28",
    "last month, 2024-03-31T12:00:00Z, 2024-02",
    "a year ago, 2024-02-29T12:00:00Z, 2023~",
    "two days ago, 2024-03-02T12:00:00Z, 2024-02-29",
    // the month of publication has begun on its first day
    "in November, 2024-11-01T00:00:00Z, 2024-11",
    "in November, 2024-10-31T23:59:59Z, 2023-11",
    // weekends
    "over the weekend, 2024-12-15T12:00:00Z, 2024-12-14/2024-12-15",
    "over the weekend, 2024-12-14T12:00:00Z, -",
    "over the weekend, 2024-12-13T12:00:00Z, 2024-12-07/2024-12-08",
    "over the weekend, 2024-12-16T12:00:00Z, 2024-12-14/2024-12-15",
    // local time: the day is the same, or not, from 12 hours west to 14 hours east
    "Monday (local time), 2024-12-16T09:00:00+09:00, -",
    "Monday (local time), 2024-12-16T12:00:00Z, 2024-12-16",
    "Monday (local time), 2024-12-16T11:59:59Z, -",
    "Monday (local time), 2024-12-22T09:59:59Z, 2024-12-16",
    "Monday (local time), 2024-12-22T10:00:00Z, -",
    "over the weekend (local time), 2024-12-13T12:00:00Z, -",
    "over the weekend (local time), 2024-12-13T09:59:59Z, 2024-12-07/2024-12-08",
    "last month (local time), 2024-12-01T11:00:00Z, -",
    // at the ends of what can be written
    "yesterday, -9999-01-01T00:00:00Z, -",
    "tomorrow, 9999-12-31T00:00:00Z, -",
    "today, +12024-01-01T00:00:00Z, -",
    "today (local time), +999999999-12-31T23:59:59-18:00, -",
    "last year, 0000-06-01T00:00:00Z, -0001",
    "yesterday, 0000-01-01T00:00:00Z, -0001-12-31"
  })
  void aDateDependsOnTheDayOfTheAnchorAtItsPlace(
      String wording, OffsetDateTime anchor, String date) {
    assertResolved(wording, anchor, date);
  }

  @Provide
  Arbitrary<OffsetDateTime> anchors() {
    return Arbitraries.offsetDateTimes();
  }

  @Provide
  Arbitrary<OffsetDateTime> ordinaryAnchors() {
    return net.jqwik.api.Arbitraries.longs()
        .between(-2_000_000_000L, 4_000_000_000L)
        .map(second -> Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(9)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.texts();
  }

  /** Made of the words that occur in phrases. */
  @Provide
  Arbitrary<String> wordings() {
    return net.jqwik.api.Arbitraries.of(
            "on",
            "in",
            "a",
            "few",
            "three",
            "12",
            "day",
            "weeks",
            "months",
            "years",
            "ago",
            "last",
            "this",
            "over",
            "the",
            "weekend",
            "Monday",
            "November",
            "today",
            "night",
            "morning",
            "(local time)",
            "local time")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void whateverIsResolvedIsADateInItsNotation(
      @ForAll("wordings") String wording, @ForAll("anchors") OffsetDateTime anchor) {
    TimeExpression expression = TimeExpression.resolve(wording, anchor);
    assertThat(expression.getWording()).contains(wording);
    expression
        .getValue()
        .ifPresent(date -> assertThat(EdtfDate.parse(date.toString())).isEqualTo(date));
  }

  @Property
  void anyTextIsKeptAsItIs(@ForAll("texts") String text, @ForAll("anchors") OffsetDateTime anchor) {
    assertThat(TimeExpression.resolve(text, anchor).getWording()).contains(text);
  }

  @Property
  void daysAgoAreSoManyDaysBefore(
      @ForAll @IntRange(min = 1, max = 9999) int days,
      @ForAll("ordinaryAnchors") OffsetDateTime anchor) {
    LocalDate day = anchor.toLocalDate().minusDays(days);
    assertResolved(days + " days ago", anchor, day.toString());
  }

  @Property
  void aWeekdayIsOneOfTheLastSevenDays(
      @ForAll DayOfWeek weekday, @ForAll("ordinaryAnchors") OffsetDateTime anchor) {
    LocalDate day = anchor.toLocalDate().with(TemporalAdjusters.previousOrSame(weekday));
    assertResolved(weekday.name(), anchor, day.toString());
    assertResolved("on " + weekday.name().toLowerCase(Locale.ROOT), anchor, day.toString());
  }

  /** What is resolved for an unknown place is right in every place. */
  @Property
  void localTimeIsTheSameAtEveryOffset(
      @ForAll("wordings") String wording,
      @ForAll("ordinaryAnchors") OffsetDateTime anchor,
      @ForAll @IntRange(min = -12 * 60, max = 14 * 60) int minutes) {
    TimeExpression anywhere = TimeExpression.resolve(wording + " (local time)", anchor);
    OffsetDateTime there = anchor.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(60 * minutes));
    if (anywhere.resolved()) {
      assertThat(TimeExpression.resolve(wording, there).getValue()).isEqualTo(anywhere.getValue());
    }
  }

  /** From a day alone as from any time on it; in another place, it may have been the day beside. */
  @ParameterizedTest
  @CsvSource({
    "yesterday, 2024-12-17, 2024-12-16",
    "yesterday, 2024-12-17T09:30:00+09:00, 2024-12-16",
    "yesterday, 2024-12-17T09:30:00, 2024-12-16",
    "on Monday, 2024-12-17, 2024-12-16",
    "Monday (local time), 2024-12-16, -",
    "Monday (local time), 2024-12-18, 2024-12-16",
    "Monday (local time), 2024-12-17T21:30:00+09:00, 2024-12-16",
    "last year (local time), 2024-06-17, 2023",
    "yesterday, 2024-12, -",
    "last month, 2024-12, -",
    "yesterday, 2024-12-17?, -",
    "yesterday, 2024-12-17/2024-12-18, -"
  })
  void aDateOfAnArticleIsAnAnchorIfItIsADay(String wording, EdtfDate anchor, String date) {
    TimeExpression resolved = TimeExpression.resolve(wording, anchor);
    assertThat(resolved.getWording()).contains(wording);
    assertThat(resolved.getValue().map(EdtfDate::toString).orElse("-")).isEqualTo(date);
  }
}
