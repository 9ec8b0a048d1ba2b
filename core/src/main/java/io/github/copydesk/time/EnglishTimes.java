package io.github.copydesk.time;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The vocabulary of {@link TimeVocabulary#english()}, whose Javadoc lists what it knows. */
final class EnglishTimes {
  private static final String MONTHS =
      "January February March April May June July August September October November December";
  private static final String SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
  private static final String AP_MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec";
  private static final String ORDINALS =
      "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th"
          + " 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st";

  private static final String PART_OF_DAY = "[| morning| afternoon| evening]";
  private static final String IN_IT = "[|early |late |earlier |later ]";
  private static final String IN_THE_DAY =
      "[early|late|early on|late on|the morning of|the afternoon of|the evening of"
          + "|on the morning of|on the afternoon of|on the evening of] ";

  static final TimeVocabulary VOCABULARY = open(near(calendar(words())));

  private EnglishTimes() {}

  private static TimeVocabulary words() {
    return TimeVocabulary.empty()
        .withWeekdays("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
        .withWeekdays("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
        .withWeekdays("Mon.", "Tue.", "Wed.", "Thu.", "Fri.", "Sat.", "Sun.")
        .withWeekdays("Mon.", "Tues.", "Wed.", "Thurs.", "Fri.", "Sat.", "Sun.")
        .withMonths(split(MONTHS))
        .withMonths(split(SHORT_MONTHS))
        .withMonths(split(SHORT_MONTHS.replace(" ", ". ") + "."))
        .withMonths(split(AP_MONTHS))
        .withMonths(split(AP_MONTHS.replace(" ", ". ") + "."))
        .withSeasons("spring", "summer", "autumn", "winter")
        .withSeasons("spring", "summer", "fall", "winter")
        .withDays(1, split(ORDINALS))
        .withNumbers(
            1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve")
        .withNumbers(1, "a")
        .withNumbers(1, "an")
        .withUnit(ChronoUnit.DAYS, "day", "days")
        .withUnit(ChronoUnit.WEEKS, "week", "weeks")
        .withUnit(ChronoUnit.MONTHS, "month", "months")
        .withUnit(ChronoUnit.YEARS, "year", "years");
  }

  private static TimeVocabulary calendar(TimeVocabulary words) {
    return words
        .withPhrases(
            TimeMeaning.date(),
            each(
                "[|on ][|{weekday}, |{weekday} ]{month}[| the] {day}[|, {year}| {year}]",
                "[|on ][|{weekday}, |{weekday} ][|the ]{day}[| of] {month}[|, {year}| {year}]",
                "[|on ]{weekday}" + PART_OF_DAY + "[|,] {month} {day}[|, {year}| {year}]",
                "[|on ]{weekday}" + PART_OF_DAY + " ({month} {day}[|, {year}])",
                "[|on ]{weekday}" + PART_OF_DAY + " ({day} {month}[| {year}])",
                IN_THE_DAY
                    + "[{month} {day}|{day} {month}|the {day} of {month}][|, {year}| {year}]",
                "[|on ]{day}-{month}-{year}",
                "[|on ]{year}[-{month number}-|/{month number}/|.{month number}.]{day}",
                "on the {day}",
                "[|on ]{weekday}[|,] the {day}",
                "[|in ]{month}[| {year}|, {year}| of {year}]",
                "[|in |the year |in the year |year ]{year}",
                "[|in ][|the ]{season}[| of] {year}",
                IN_IT + "[|on ]{weekday}" + PART_OF_DAY))
        // Americans write the month first: resolved if only one order gives a date
        .withPhrases(
            TimeMeaning.date(),
            each(
                "[|on ][{month number}/{day}|{day}/{month number}]/{year}",
                "[|on ][{month number}.{day}|{day}.{month number}].{year}",
                "[|on ][{month number}-{day}|{day}-{month number}]-{year}"))
        // “1990's” alone may also be the year's
        .withPhrases(TimeMeaning.decade(), each("[|in ][|the ]{decade}[s|'s]"))
        .withPhrases(TimeMeaning.night(), each(IN_IT + "[|on ]{weekday} night", "overnight"));
  }

  private static TimeVocabulary near(TimeVocabulary words) {
    return words
        .withPhrases(TimeMeaning.today(), "today")
        .withPhrases(
            TimeMeaning.day(0),
            each(
                "[early |late |earlier |later |later on ]today",
                "[|early |late |earlier |later ]this [morning|afternoon|evening]"))
        .withPhrases(TimeMeaning.day(-1), each(IN_IT + "yesterday" + PART_OF_DAY))
        .withPhrases(TimeMeaning.day(1), each(IN_IT + "tomorrow" + PART_OF_DAY))
        .withPhrases(TimeMeaning.day(-2), "the day before yesterday")
        .withPhrases(TimeMeaning.day(2), "the day after tomorrow")
        .withPhrases(TimeMeaning.days(0, 1), each(IN_IT + "tonight"))
        .withPhrases(TimeMeaning.days(-1, 0), each(IN_IT + "last night"))
        .withPhrases(TimeMeaning.days(1, 2), "tomorrow night")
        .withPhrases(TimeMeaning.days(-1, 0), "yesterday night")
        .withPhrases(TimeMeaning.weekend(SATURDAY, SUNDAY), each("[over|at|on] the weekend"))
        .withPhrases(TimeMeaning.weekend(SATURDAY, SUNDAY, -1), "last weekend")
        .withPhrases(TimeMeaning.weekend(SATURDAY, SUNDAY, 0), "this weekend")
        .withPhrases(TimeMeaning.weekend(SATURDAY, SUNDAY, 1), "next weekend")
        .withPhrases(TimeMeaning.named(-1), named("last"))
        .withPhrases(TimeMeaning.named(0), named("this"))
        .withPhrases(TimeMeaning.named(1), named("next"))
        .withPhrases(TimeMeaning.day(Looking.BACK), each("[|on ]this past {weekday}" + PART_OF_DAY))
        .withPhrases(
            TimeMeaning.day(Looking.AHEAD), each("[|on ][this|the] coming {weekday}" + PART_OF_DAY))
        .withPhrases(TimeMeaning.week(-1), inWeek("last"))
        .withPhrases(TimeMeaning.week(0), inWeek("this"))
        .withPhrases(TimeMeaning.week(1), inWeek("next"))
        .withPhrases(TimeMeaning.month(-1), inMonth("last"))
        .withPhrases(TimeMeaning.month(0), inMonth("this"))
        .withPhrases(TimeMeaning.month(1), inMonth("next"))
        .withPhrases(TimeMeaning.year(-1), inYear("last"))
        .withPhrases(TimeMeaning.year(0), inYear("this"))
        .withPhrases(TimeMeaning.year(1), inYear("next"))
        .withPhrases(TimeMeaning.earlier(ChronoUnit.WEEKS), "earlier this week")
        .withPhrases(TimeMeaning.earlier(ChronoUnit.MONTHS), "earlier this month")
        .withPhrases(TimeMeaning.earlier(ChronoUnit.YEARS), "earlier this year")
        .withPhrases(TimeMeaning.later(ChronoUnit.WEEKS), "later this week")
        .withPhrases(TimeMeaning.later(ChronoUnit.MONTHS), "later this month")
        .withPhrases(TimeMeaning.later(ChronoUnit.YEARS), "later this year")
        .withPhrases(TimeMeaning.ago(), "{number} {unit} ago")
        .withPhrases(TimeMeaning.aboutDays(-7, -2), "a few days ago");
  }

  private static String[] named(String word) {
    return each(
        "[|on |late |early ]" + word + " {weekday}" + PART_OF_DAY,
        "[|in ]" + word + " {month}",
        word + " {season}");
  }

  private static String[] inWeek(String word) {
    return each(word + " week", "[|on ]{weekday}[|,| of] " + word + " week");
  }

  private static String[] inMonth(String word) {
    return each("[|in ]" + word + " month", "[|on ]the {day} of " + word + " month");
  }

  private static String[] inYear(String word) {
    return each(
        word + " year",
        "[|in ]{month}[|,| of] " + word + " year",
        "[|on ][{month} {day}|{day} {month}][|,| of] " + word + " year",
        "[|in ][|the ]{season}[|,| of] " + word + " year");
  }

  private static TimeVocabulary open(TimeVocabulary words) {
    return words
        .withPhrases(TimeMeaning.same(), "{time}'s", "during {time}", "for {time}", "as of {time}")
        .withPhrases(TimeMeaning.since(), "since {time}", "ever since {time}")
        .withPhrases(TimeMeaning.after(), "after {time}")
        .withPhrases(TimeMeaning.until(), each("[until|till|by|before|prior to] {time}"))
        .withElsewhere("local time", ", local time", "(local time)");
  }

  private static String[] split(String words) {
    return words.split(" ", -1);
  }

  /** The phrases in which one alternative of each bracket is chosen: “[|on ]{weekday}”. */
  private static String[] each(String... templates) {
    return Stream.of(templates).flatMap(EnglishTimes::expanded).toArray(String[]::new);
  }

  private static Stream<String> expanded(String template) {
    int open = template.indexOf('[');
    if (open < 0) {
      return Stream.of(template);
    }
    int close = template.indexOf(']', open);
    List<String> alternatives = List.of(template.substring(open + 1, close).split("\\|", -1));
    return alternatives.stream()
        .flatMap(
            word -> expanded(template.substring(0, open) + word + template.substring(close + 1)));
  }
}
