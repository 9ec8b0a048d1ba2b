package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
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
    "earlier today, 2024-12-17",
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
    "'Monday, local time', 2024-12-16",
    "Sunday (local time), 2024-12-15",
    "last week (local time), 2024-12-09/2024-12-15",
    "in November (local time), 2024-11",
    "over the weekend (local time), 2024-12-14/2024-12-15",
    // calendar dates
    "'Monday, December 16, 2024', 2024-12-16",
    "'on December 16, 2024', 2024-12-16",
    "December 16 2024, 2024-12-16",
    "16 December 2024, 2024-12-16",
    "the 16th of December 2024, 2024-12-16",
    "on the 16th of December, 2024-12-16",
    "'Dec. 16, 2024', 2024-12-16",
    "Sept. 5, 2024-09-05",
    "Sep. 5, 2024-09-05",
    "November 8th, 2024-11-08",
    "'Aug. 1, 1999', 1999-08-01",
    "2024-12-14, 2024-12-14",
    "on 12/14/2024, 2024-12-14",
    "14/12/2024, 2024-12-14",
    "12/12/2024, 2024-12-12",
    "on the 16th, 2024-12-16",
    "in 2012, 2012",
    "in 2030, 2030",
    "in January 2017, 2017-01",
    "'January, 2017', 2017-01",
    "in January of 2017, 2017-01",
    "the summer of 2012, 2012-22",
    "fall 2023, 2023-23",
    "the 1990s, 199X",
    "in the 2010s, 201X",
    "1980s, 198X",
    "December 16, 2024-12-16",
    "January 6, 2024-01-06",
    "'Sunday, December 15', 2024-12-15",
    "'Thursday, December 26', 2024-12-26",
    "Friday (Dec. 13), 2024-12-13",
    "'Friday evening (13 December 2024)', 2024-12-13",
    "'on Friday morning, Dec. 13', 2024-12-13",
    "Friday the 13th, 2024-12-13",
    "'on Tuesday, the 24th', 2024-12-24",
    "December the 16th, 2024-12-16",
    "the morning of Dec. 16, 2024-12-16",
    "early on 16 December 2024, 2024-12-16",
    "16-Dec-2024, 2024-12-16",
    "2024/12/16, 2024-12-16",
    "16.12.2024, 2024-12-16",
    "16-12-2024, 2024-12-16",
    "2024\u201112\u201116, 2024-12-16",
    "１６ December ２０２４, 2024-12-16",
    "the 1990's, 199X",
    "2012's, 2012",
    "year 2000, 2000",
    // within days and weeks
    "early Sunday, 2024-12-15",
    "Late Saturday, 2024-12-14",
    "earlier on Sunday, 2024-12-15",
    "later on Monday evening, 2024-12-16",
    "early on Monday morning, 2024-12-16",
    "Saturday night, 2024-12-14/2024-12-15",
    "late on Saturday night, 2024-12-14/2024-12-15",
    "overnight, 2024-12-16/2024-12-17",
    "the day before yesterday, 2024-12-15",
    "earlier this week, 2024-12-16/2024-12-17",
    "later this week, 2024-12-17/2024-12-22",
    "earlier this month, 2024-12-01/2024-12-17",
    "later this month, 2024-12-17/2024-12-31",
    "earlier this year, 2024-01-01/2024-12-17",
    "later this year, 2024-12-17/2024-12-31",
    // last, this, next
    "last weekend, 2024-12-14/2024-12-15",
    "last Friday, 2024-12-13",
    "last Tuesday, 2024-12-10",
    "this Saturday, 2024-12-21",
    "this Tuesday, 2024-12-17",
    "next Monday, 2024-12-23",
    "next Tuesday, 2024-12-24",
    "last December, 2023-12",
    "this November, 2024-11",
    "next January, 2025-01",
    "this past Monday, 2024-12-16",
    "this past Tuesday evening, 2024-12-10",
    "on this coming Tuesday, 2024-12-24",
    "the coming Wednesday, 2024-12-18",
    "next week, 2024-12-23/2024-12-29",
    "next month, 2025-01",
    "next year, 2025",
    "in March last year, 2023-03",
    "December of last year, 2023-12",
    "'on March 3, this year', 2024-03-03",
    "3 March next year, 2025-03-03",
    "the summer of last year, 2023-22",
    "on the 14th of last month, 2024-11-14",
    "on Friday of last week, 2024-12-13",
    "Thursday this week, 2024-12-19",
    "this fall, 2024-23",
    "next summer, 2025-22",
    // others around them
    "Monday's, 2024-12-16",
    "last week’s, 2024-12-09/2024-12-15",
    "during 2012, 2012",
    "for next year, 2025",
    "'as of March 4, 2011', 2011-03-04",
    "since 2012, 2012/..",
    "since Monday, 2024-12-16/..",
    "since Monday's, 2024-12-16/..",
    "since last week, 2024-12-09/..",
    "since the 1960s, 1960/..",
    "until the 1960s, ../1969",
    "since two weeks ago, 2024-12-03~/..",
    "after last week's, 2024-12-09/..",
    "'after November 8, 2020', 2020-11-08/..",
    "by 2021, ../2021",
    "before today's, ../2024-12-17",
    "until next week, ../2024-12-29",
    "before last year, ../2023"
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
        "today",
        "today's",
        "last Monday",
        "next Friday",
        "this Monday",
        "this weekend",
        "next weekend",
        "last November",
        "last summer",
        "this winter in",
        "this spring",
        "this summer",
        "Sunday last week",
        "on the 31st of last month",
        "February 29 last year",
        "the winter of last year",
        "Monday the 17th",
        "Friday (Dec. 12)",
        "1990's",
        "the 1995's",
        "1.2.2024",
        "1-2-2024",
        "13/13/2024",
        "31.4.2024",
        "12/14/24",
        "2023-24",
        "fiscal 2023",
        "the '90s",
        "December 1²",
        "Mondays night",
        "Monday.",
        "Mondays",
        "in winter",
        "the winter of 2012",
        "in 20123",
        "in 3000",
        "the 1900s",
        "the 1995s",
        "1/2/2024",
        "Tuesday, December 16, 2024",
        "Tuesday, December 16",
        "December 32",
        "February 30",
        "February 29, 2023",
        "December 24",
        "December 24, 20",
        "in late December",
        "mid-January",
        "until Sunday",
        "by May",
        "since since since Monday",
        "since until 2012",
        "until since 2012",
        "since this spring",
        "from Monday to Friday",
        "between 2010 and 2012",
        "the past two weeks",
        "over the past year",
        "a day after",
        "two days before",
        "recently",
        "local time",
        "Tuesday (local time)",
        "this morning (local time)",
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
    "in November, 2024-10-31T23:59:59Z, -",
    "in November, 2024-04-30T23:59:59Z, 2023-11",
    "in January, 2024-12-31T00:00:00Z, 2024-01",
    // the day of publication, and the day before it a year or month ago
    "January 20, 2021-01-20T00:00:00Z, 2021-01-20",
    "January 20, 2021-01-19T00:00:00Z, -",
    "January 20, 2021-12-19T00:00:00Z, 2021-01-20",
    "December 20, 2021-01-19T00:00:00Z, 2020-12-20",
    "February 29, 2024-12-17T00:00:00Z, 2024-02-29",
    "February 29, 2025-12-17T00:00:00Z, 2024-02-29",
    "February 29, 2026-12-17T00:00:00Z, -",
    "on the 31st, 2024-12-17T00:00:00Z, -",
    "on the 30th, 2024-12-10T00:00:00Z, 2024-11-30",
    // the first and last day of what is named
    "this week, 2024-12-16T12:00:00Z, -",
    "this week, 2024-12-22T12:00:00Z, 2024-12-16/2024-12-22",
    "earlier this week, 2024-12-16T12:00:00Z, -",
    "later this week, 2024-12-22T12:00:00Z, -",
    "earlier this month, 2024-12-01T12:00:00Z, -",
    "later this year, 2024-12-31T12:00:00Z, -",
    // last, this and next, where all who say so mean the same
    "last Sunday, 2024-12-16T12:00:00Z, -",
    "last Saturday, 2024-12-16T12:00:00Z, 2024-12-14",
    "next Monday, 2024-12-15T12:00:00Z, -",
    "next Tuesday, 2024-12-15T12:00:00Z, 2024-12-17",
    "next Friday, 2024-12-18T12:00:00Z, -",
    "next Friday, 2024-12-20T12:00:00Z, 2024-12-27",
    "next Friday, 2024-12-21T12:00:00Z, 2024-12-27",
    "this Friday, 2024-12-18T12:00:00Z, 2024-12-20",
    "this Friday, 2024-12-21T12:00:00Z, -",
    "this weekend, 2024-12-20T12:00:00Z, -",
    "this weekend, 2024-12-21T12:00:00Z, 2024-12-21/2024-12-22",
    "last weekend, 2024-12-22T12:00:00Z, 2024-12-14/2024-12-15",
    "next weekend, 2024-12-21T12:00:00Z, 2024-12-28/2024-12-29",
    "last August, 2021-01-18T12:00:00Z, 2020-08",
    "last January, 2020-12-01T12:00:00Z, -",
    "next March, 2021-01-18T12:00:00Z, -",
    "this May, 2021-01-18T12:00:00Z, 2021-05",
    "this December, 2021-01-18T12:00:00Z, -",
    "last summer, 2023-02-23T12:00:00Z, -",
    "last summer, 2023-03-01T12:00:00Z, 2022-22",
    "last summer, 2023-08-31T12:00:00Z, 2022-22",
    "last summer, 2023-09-01T12:00:00Z, -",
    "last spring, 2023-05-31T12:00:00Z, 2022-21",
    "last spring, 2023-06-01T12:00:00Z, -",
    "last winter, 2023-03-01T12:00:00Z, 2022-24",
    "last winter, 2023-02-28T12:00:00Z, -",
    "last fall, 2023-02-23T12:00:00Z, 2022-23",
    "this fall, 2023-02-23T12:00:00Z, 2023-23",
    "this summer, 2023-05-31T12:00:00Z, -",
    "this spring, 2023-11-30T12:00:00Z, 2023-21",
    "this spring, 2023-12-01T12:00:00Z, -",
    "Friday of last week, 2024-12-21T12:00:00Z, 2024-12-13",
    "Friday of last week, 2024-12-22T12:00:00Z, -",
    "this summer, 2023-06-01T12:00:00Z, 2023-22",
    "this winter, 2023-01-01T12:00:00Z, -",
    "next spring, 2023-09-01T12:00:00Z, 2024-21",
    "next spring, 2023-08-31T12:00:00Z, -",
    "next summer, 2023-11-30T12:00:00Z, -",
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
    "this morning, +12024-01-01T00:00:00Z, -",
    "this morning (local time), +999999999-12-31T23:59:59-18:00, -",
    "last year, 0000-06-01T00:00:00Z, -0001",
    "yesterday, 0000-01-01T00:00:00Z, -0001-12-31"
  })
  void aDateDependsOnTheDayOfTheAnchorAtItsPlace(
      String wording, OffsetDateTime anchor, String date) {
    assertResolved(wording, anchor, date);
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2024-12-16, 2024-12-23",
    "Tuesday, 2024-12-17, 2024-12-17",
    "on Friday evening, 2024-12-13, 2024-12-20",
    "Friday night, 2024-12-13/2024-12-14, 2024-12-20/2024-12-21",
    "overnight, 2024-12-16/2024-12-17, 2024-12-17/2024-12-18",
    "today, 2024-12-17, 2024-12-17",
    "in January, 2024-01, 2025-01",
    "in December, 2024-12, 2024-12",
    "January 20, 2024-01-20, 2025-01-20",
    "December 24, 2023-12-24, 2024-12-24",
    "February 29, 2024-02-29, 2028-02-29",
    "on the 20th, 2024-11-20, 2024-12-20",
    "on the 31st, 2024-10-31, 2024-12-31",
    "over the weekend, 2024-12-14/2024-12-15, 2024-12-21/2024-12-22",
    "this weekend, 2024-12-14/2024-12-15, 2024-12-21/2024-12-22",
    "until Friday, ../2024-12-13, ../2024-12-20",
    "by May, ../2024-05, ../2025-05",
    "after Monday's, 2024-12-16/.., 2024-12-23/..",
    // words that themselves show it
    "next Monday, 2024-12-23, 2024-12-23",
    "last Friday, 2024-12-13, 2024-12-13",
    "yesterday, 2024-12-16, 2024-12-16",
    "since Monday, 2024-12-16/.., 2024-12-16/..",
    "'Thursday, December 26', 2024-12-26, 2024-12-26",
    "in 2012, 2012, 2012",
    // what may look only one way
    "this Saturday, -, 2024-12-21",
    "this November, 2024-11, -",
    "Monday this week, 2024-12-16, -",
    "this spring, 2024-21, -",
    "this fall, 2024-23, -",
    "this winter, 2024-24, 2024-24",
    // what is not told by the way it looks
    "next Friday, -, -",
    "last Monday, -, -",
    "next weekend, -, -"
  })
  void wordsMayLookBackOrAhead(String wording, String back, String ahead) {
    assertThat(resolved(wording, Looking.BACK)).isEqualTo(back);
    assertThat(resolved(wording, Looking.AHEAD)).isEqualTo(ahead);
  }

  private static String resolved(String wording, Looking looking) {
    return TimeExpression.resolve(wording, TUESDAY, looking)
        .getValue()
        .map(EdtfDate::toString)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "this week, 2024-12-16, -, 2024-12-16/2024-12-22",
    "over the weekend, 2024-12-14, -, 2024-12-14/2024-12-15",
    "over the weekend, 2024-12-15, 2024-12-14/2024-12-15, -",
    "this weekend, 2024-12-15, 2024-12-14/2024-12-15, 2024-12-14/2024-12-15"
  })
  void whatHasBegunMayStillBeAhead(String wording, EdtfDate day, String back, String ahead) {
    assertThat(TimeExpression.resolve(wording, day, Looking.BACK).describe())
        .isEqualTo(back.equals("-") ? wording : wording + " [" + back + "]");
    assertThat(TimeExpression.resolve(wording, day, Looking.AHEAD).describe())
        .isEqualTo(ahead.equals("-") ? wording : wording + " [" + ahead + "]");
  }

  /** In a year of 365 days, 13 February and 13 March are the same weekday. */
  @Test
  void ofTwoFridaysThe13thTheOneOnTheRightSideIsTaken() {
    EdtfDate between = EdtfDate.parse("2026-02-20");
    assertThat(TimeExpression.resolve("Friday the 13th", between).getValue())
        .hasToString("Optional[2026-02-13]");
    assertThat(TimeExpression.resolve("Friday the 13th", between, Looking.AHEAD).getValue())
        .hasToString("Optional[2026-03-13]");
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
            "this",
            "next",
            "summer",
            "since",
            "until",
            "2012",
            "29",
            "February",
            "earlier",
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

  /** What is resolved although the caller says no way is also resolved if the caller says it. */
  @Property(tries = 2000)
  void whatIsResolvedWithoutAWayIsRightInOne(
      @ForAll("wordings") String wording, @ForAll("ordinaryAnchors") OffsetDateTime anchor) {
    Optional<EdtfDate> unsaid = TimeExpression.resolve(wording, anchor).getValue();
    if (unsaid.isPresent()) {
      assertThat(unsaid)
          .isIn(
              TimeExpression.resolve(wording, anchor, Looking.BACK).getValue(),
              TimeExpression.resolve(wording, anchor, Looking.AHEAD).getValue());
    }
  }

  /** A day of a year is the nearest before or after, and no other lies between. */
  @Property
  void aDayOfAYearIsTheNearestOnItsSide(
      @ForAll @IntRange(min = 0, max = 365) int dayOfLeapYear,
      @ForAll("ordinaryAnchors") OffsetDateTime anchor) {
    LocalDate named = LocalDate.of(2024, 1, 1).plusDays(dayOfLeapYear);
    String wording =
        named.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + named.getDayOfMonth();
    LocalDate back = anchor.toLocalDate();
    while (!MonthDay.from(back).equals(MonthDay.from(named))) {
      back = back.minusDays(1);
    }
    LocalDate ahead = anchor.toLocalDate();
    while (!MonthDay.from(ahead).equals(MonthDay.from(named))) {
      ahead = ahead.plusDays(1);
    }
    assertThat(TimeExpression.resolve(wording, anchor, Looking.BACK).getValue())
        .contains(EdtfDate.of(back));
    assertThat(TimeExpression.resolve(wording, anchor, Looking.AHEAD).getValue())
        .contains(EdtfDate.of(ahead));
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
