package io.github.copydesk.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The vocabulary of {@link TimeVocabulary#english()}, whose Javadoc lists what it knows. */
final class EnglishTimes {
  static final TimeVocabulary VOCABULARY =
      TimeVocabulary.empty()
          .withWeekdays(
              "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
          .withMonths(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December")
          .withNumbers(
              1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
              "eleven", "twelve")
          .withNumbers(1, "a")
          .withNumbers(1, "an")
          .withUnit(ChronoUnit.DAYS, "day", "days")
          .withUnit(ChronoUnit.WEEKS, "week", "weeks")
          .withUnit(ChronoUnit.MONTHS, "month", "months")
          .withUnit(ChronoUnit.YEARS, "year", "years")
          .withPhrases(TimeMeaning.day(0), "today", "this morning", "this afternoon")
          .withPhrases(TimeMeaning.day(0), "this evening")
          .withPhrases(TimeMeaning.day(-1), andItsParts("yesterday"))
          .withPhrases(TimeMeaning.day(1), andItsParts("tomorrow"))
          .withPhrases(TimeMeaning.days(0, 1), "tonight")
          .withPhrases(TimeMeaning.days(-1, 0), "last night")
          .withPhrases(TimeMeaning.weekday(), andItsParts("{weekday}"))
          .withPhrases(TimeMeaning.weekday(), andItsParts("on {weekday}"))
          .withPhrases(
              TimeMeaning.weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "over the weekend",
              "at the weekend",
              "on the weekend")
          .withPhrases(TimeMeaning.week(0), "this week")
          .withPhrases(TimeMeaning.week(-1), "last week")
          .withPhrases(TimeMeaning.month(0), "this month")
          .withPhrases(TimeMeaning.month(-1), "last month")
          .withPhrases(TimeMeaning.year(0), "this year")
          .withPhrases(TimeMeaning.year(-1), "last year")
          .withPhrases(TimeMeaning.namedMonth(), "in {month}")
          .withPhrases(TimeMeaning.ago(), "{number} {unit} ago")
          .withPhrases(TimeMeaning.aboutDays(-7, -2), "a few days ago")
          .withElsewhere("local time", "(local time)");

  private EnglishTimes() {}

  private static String[] andItsParts(String day) {
    return Stream.of("", " morning", " afternoon", " evening")
        .map(day::concat)
        .toArray(String[]::new);
  }
}
