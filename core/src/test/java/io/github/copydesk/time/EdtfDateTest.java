package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.PublicData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {
  @Provide
  Arbitrary<EdtfDate> dates() {
    return Arbitraries.edtfDates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return net.jqwik.api.Arbitraries.longs()
        .between(LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 500)
  void parseAndToStringAreInverse(@ForAll("dates") EdtfDate date) {
    EdtfDate again = EdtfDate.parse(date.toString());
    assertThat(again).isEqualTo(date).hasSameHashCodeAs(date).hasToString(date.toString());
    assertThat(again.earliest()).isEqualTo(date.earliest());
    assertThat(again.latest()).isEqualTo(date.latest());
  }

  @Property(tries = 500)
  void theEarliestDayIsNotAfterTheLatest(@ForAll("dates") EdtfDate date) {
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
  }

  @Property
  void aDayAMonthAndAYearAreWhatTheCalendarSays(@ForAll("days") LocalDate day) {
    String text = day.toString();
    assertDays(text, day, day);
    assertThat(EdtfDate.of(day)).isEqualTo(EdtfDate.parse(text));
    assertDays(
        text.substring(0, text.length() - 3),
        day.withDayOfMonth(1),
        day.withDayOfMonth(day.lengthOfMonth()));
    assertDays(
        text.substring(0, text.length() - 6),
        day.withDayOfYear(1),
        day.withDayOfYear(day.lengthOfYear()));
  }

  @Property
  void anIntervalGoesFromTheFirstOfItsBeginToTheLastOfItsEnd(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
    LocalDate begin = a.isBefore(b) ? a : b;
    LocalDate end = a.isBefore(b) ? b : a;
    assertDays(begin + "/" + end, begin, end);
    if (!a.equals(b)) {
      assertRefused(end + "/" + begin, 0, "the interval ends before it begins");
    }
  }

  @Property
  void aCenturyIsAHundredYears(@ForAll @IntRange(min = 0, max = 99) int century) {
    String digits = (century < 10 ? "0" : "") + century;
    assertDays(digits, LocalDate.of(century * 100, 1, 1), LocalDate.of(century * 100 + 99, 12, 31));
    if (century > 0) {
      assertThat(EdtfDate.parse("-" + digits).latest())
          .isEqualTo(LocalDate.of(-century * 100, 12, 31));
    }
  }

  private static void assertDays(String text, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.earliest()).as(text).isEqualTo(earliest);
    assertThat(date.latest()).as(text).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-16T10:30:00Z, 2024-12-16",
    "2024-12-16T19:30:00.5+09:00, 2024-12-16",
    "2024-12-16T23:59:59-12:00, 2024-12-16",
    "2024-12-16T00:00:00+14:00, 2024-12-16",
    "2024-12-16T10:30:00, 2024-12-16",
    "2024-12-31T24:00:00, 2025-01-01",
    "2024-12-16T16:54:59+14, 2024-12-16",
    "2024-02-29T00:00:00.000000000Z, 2024-02-29",
    "-0043-03-15T12:00:00Z, -0043-03-15"
  })
  void aTimeIsADayOnTheCalendarOfItsPlace(String text, LocalDate day) {
    assertDays(text, day, day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "''|0|expected a year of four digits, such as 2024",
        "24-12-16|2|unexpected character",
        "12345|0|expected a year of four digits, such as 2024",
        "016|0|expected a year of four digits, such as 2024",
        " 2024|0|expected a year of four digits, such as 2024",
        "2024 |4|unexpected character",
        "2024-|5|expected two digits for the month",
        "2024-1|5|expected two digits for the month",
        "2024-00|5|the month is from 01 to 12",
        "2024-13|5|the month is from 01 to 12",
        "2024-21|5|the month is from 01 to 12",
        "2024-12-|8|expected two digits for the day of that month",
        "2024-12-32|8|the day of that month is from 01 to 31",
        "2023-02-29|8|the day of that month is from 01 to 28",
        "1900-02-29|8|the day of that month is from 01 to 28",
        "2024-12-16T|11|expected two digits for the hour",
        "2024-12-16T25:00:00|11|the hour is from 00 to 24",
        "2024-12-16T10|13|expected ':'",
        "2024-12-16T10:60:00|14|the minute is from 00 to 59",
        "2024-12-16T10:30|16|expected ':'",
        "2024-12-16T10:30:60|17|the second is from 00 to 59",
        "2024-12-16T10:30:00.|20|expected one to nine digits of a second",
        "2024-12-16T10:30:00.1234567890|20|expected one to nine digits of a second",
        "2024-12-16T24:00:01|11|nothing is later than 24:00:00",
        "2024-12-16T24:00:00.000000001|11|nothing is later than 24:00:00",
        "2024-12-16T10:30:00z|19|expected '+'",
        "2024-12-16T10:30:00+0900|22|unexpected character",
        "2024-12-16T10:30:00-00:00|19|an offset is Z or from -12:00 to +14:00",
        "2024-12-16T10:30:00-12:01|19|an offset is Z or from -12:00 to +14:00",
        "2024-12-16T10:30:00+14:01|19|an offset is Z or from -12:00 to +14:00",
        "2024-12-16T10:30:00+15:00|20|the offset is from 00 to 14",
        "2024-12-16T10:30:00Z/2024-12-17|20|unexpected character",
        "2024-12T10:30:00|7|a time needs a day before it",
        "2024T10:30:00|4|a time needs a day before it",
        "-0000|0|there is no negative zero",
        "-00|0|there is no negative zero",
        "2024-12-16/2024-12-15|0|the interval ends before it begins",
        "2024/|5|expected a year of four digits, such as 2024",
        "/2024|0|expected a year of four digits, such as 2024",
        "2024/2025/2026|9|unexpected character",
        "2024?|4|unexpected character",
        "２０２４|0|expected a year of four digits, such as 2024",
        "٢٠٢٤|0|expected a year of four digits, such as 2024"
      })
  void anotherTextIsRefusedAtItsPosition(String text, int index, String message) {
    assertRefused(text, index, message);
  }

  private static void assertRefused(String text, int index, String message) {
    assertThatThrownBy(() -> EdtfDate.parse(text))
        .isExactlyInstanceOf(DateTimeParseException.class)
        .hasMessage("%s, at position %s of \"%s\"", message, index, text)
        .satisfies(
            e -> {
              DateTimeParseException refusal = (DateTimeParseException) e;
              assertThat(refusal.getErrorIndex()).isEqualTo(index);
              assertThat(refusal.getParsedString()).isEqualTo(text);
            });
  }

  @Test
  void theMessageShowsLittleOfALongText() {
    assertThatThrownBy(() -> EdtfDate.parse("2024\u202E" + "9".repeat(1_000_000)))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageContaining("\\u{202E}")
        .message()
        .hasSizeLessThan(200);
  }

  @Test
  void datesAreEqualIfTheyAreWrittenAlike() {
    assertThat(EdtfDate.parse("2024-12-16"))
        .isEqualTo(EdtfDate.of(LocalDate.of(2024, 12, 16)))
        .isNotEqualTo(EdtfDate.parse("2024-12-16/2024-12-16"));
  }

  @Test
  void aYearOfMoreThanFourDigitsIsRefused() {
    assertThat(EdtfDate.of(LocalDate.of(-9999, 1, 1))).hasToString("-9999-01-01");
    for (int year : List.of(10_000, -10_000)) {
      assertThatThrownBy(() -> EdtfDate.of(LocalDate.of(year, 1, 1)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("the year must have four digits, but is " + year);
    }
  }

  /** Valid strings of the public suite that are refused by choice: offsets without a colon. */
  private static final String BASIC_OFFSET = ".*T.*[+-]\\d{4}";

  @Test
  void thePublicSuite() throws IOException {
    List<String[]> rows =
        Files.readAllLines(PublicData.require("edtf/cases.tsv")).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("string\t"))
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows).hasSizeGreaterThan(170);
    SoftAssertions.assertSoftly(
        softly -> {
          for (String[] row : rows) {
            boolean accepted =
                row[1].equals("valid")
                    && Set.of("0", "").contains(row[2])
                    && !row[0].matches(BASIC_OFFSET);
            softly
                .assertThat(refusal(row[0]))
                .as(String.join(" ", row))
                .isEqualTo(accepted ? "" : "DateTimeParseException");
          }
        });
    assertThat(rows).extracting(row -> row[1]).containsOnly("valid", "invalid");
  }

  /** The exception that refuses a text, or nothing. */
  private static String refusal(String text) {
    try {
      assertThat(EdtfDate.parse(text)).hasToString(text);
      return "";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }
}
