package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.PublicData;
import io.github.copydesk.internal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
    assertThat(earliest).isBeforeOrEqualTo(date.latest().orElse(LocalDate.MAX));
  }

  /** A typing error has no other result than a rejection at a place in the text. */
  @Property(tries = 2000)
  void aTextOfWhichOneCharacterIsAnotherIsReadOrRejected(
      @ForAll("dates") EdtfDate date,
      @ForAll("characters") char other,
      @ForAll @IntRange(max = 60) int place,
      @ForAll @IntRange(max = 2) int edit) {
    String text = date.toString();
    int index = place % text.length();
    String changed =
        text.substring(0, edit == 2 ? index + 1 : index)
            + (edit == 0 ? "" : other)
            + text.substring(edit == 2 ? index : index + 1);
    try {
      assertThat(EdtfDate.parse(changed)).hasToString(changed);
    } catch (DateTimeParseException e) {
      assertThat(e.getErrorIndex()).as(changed).isBetween(0, changed.length());
      assertThat(e).hasMessageContaining(", at position " + e.getErrorIndex() + " of “");
    }
  }

  @Provide
  Arbitrary<Character> characters() {
    return net.jqwik.api.Arbitraries.of(
        "0123456789-/.TZ:+XYES?~%[]{}, é".chars().mapToObj(c -> (char) c).toList());
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
      assertRejected(end + "/" + begin, 0, "the interval ends before it begins");
    }
  }

  @Property
  void aCenturyIsAHundredYears(@ForAll @IntRange(min = 0, max = 99) int century) {
    String digits = (century < 10 ? "0" : "") + century;
    assertDays(digits, LocalDate.of(century * 100, 1, 1), LocalDate.of(century * 100 + 99, 12, 31));
    if (century > 0) {
      assertThat(EdtfDate.parse("-" + digits).latest())
          .contains(LocalDate.of(-century * 100, 12, 31));
    }
  }

  private static void assertDays(String text, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.earliest()).as(text).contains(earliest);
    assertThat(date.latest()).as(text).contains(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-21, 2024-01-01, 2024-12-31",
    "2024-22, 2024-01-01, 2025-03-31",
    "2024-23, 2024-01-01, 2024-12-31",
    "2024-24, 2024-01-01, 2025-03-31",
    "-0001-24, -0001-01-01, 0000-03-31",
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "-201X, -2019-01-01, -2010-12-31",
    "-000X, -0009-01-01, -0001-12-31",
    "XXXX, 0000-01-01, 9999-12-31",
    "XXXX-XX-XX, 0000-01-01, 9999-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "2004-XX-XX, 2004-01-01, 2004-12-31",
    "2004-02-XX, 2004-02-01, 2004-02-29",
    "Y12024, +12024-01-01, +12024-12-31",
    "Y-170000002, -170000002-01-01, -170000002-12-31",
    "Y999999999, +999999999-01-01, +999999999-12-31",
    "Y-999999999, -999999999-01-01, -999999999-12-31",
    "2024-12~, 2024-12-01, 2024-12-31",
    "2022?/2024-06%, 2022-01-01, 2024-06-30",
    "Y-10000/Y10000, -10000-01-01, +10000-12-31"
  })
  void aDateOfLevel1IsThoseDaysAsItIsWritten(String text, LocalDate earliest, LocalDate latest) {
    assertDays(text, earliest, latest);
  }

  @ParameterizedTest
  @CsvSource({
    "../2024, , 2024-12-31",
    "/2024, , 2024-12-31",
    "2024/.., 2024-01-01,",
    "2024/, 2024-01-01,",
    "../.., ,",
    "/, ,",
    "../, ,",
    "/.., ,"
  })
  void anEndThatIsOpenOrUnknownIsNoDay(
      String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
    assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-16, false, false",
    "2024-12-16?, true, false",
    "2024-12~, false, true",
    "2024%, true, true",
    "2024-24?, true, false",
    "2024-XX~, false, true",
    "Y12024%, true, true",
    "2022?/2024, true, false",
    "2022/2024~, false, true",
    "2022?/2024~, true, true",
    "../2024%, true, true",
    "../.., false, false",
    "2024-12-XX, false, false"
  })
  void qualifiersAreThoseOfEitherEnd(String text, boolean uncertain, boolean approximate) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.uncertain()).isEqualTo(uncertain);
    assertThat(date.approximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-16T10:30:00Z, 2024-12-16T10:30:00Z",
    "2024-12-16T19:30:00.5+09:00, 2024-12-16T10:30:00.500Z",
    "2024-12-16T00:00:00.000000001-00:15, 2024-12-16T00:15:00.000000001Z",
    "2024-12-31T24:00:00+14, 2024-12-31T10:00:00Z",
    "-0043-03-15T12:00:00-12:00, -0043-03-16T00:00:00Z"
  })
  void aTimeWithAnOffsetIsAnInstant(String text, Instant instant) {
    assertThat(EdtfDate.parse(text).instant()).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-16", "2024-12-16T10:30:00", "2024-12-16/2024-12-16", "../.."})
  void anythingElseIsNone(String text) {
    assertThat(EdtfDate.parse(text).instant()).isEmpty();
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
        "1|0|expected a year of four digits, such as 2024",
        " 2024|0|expected a year of four digits, such as 2024",
        "2024 |4|unexpected character",
        "2024-|5|expected two digits for the month",
        "2024-1|5|expected two digits for the month",
        "2024-00|5|a month must be from 01 to 12, a season from 21 to 24",
        "2024-13|5|a month must be from 01 to 12, a season from 21 to 24",
        "2024-42|5|a month must be from 01 to 12, a season from 21 to 24",
        "2024-21-01|7|unexpected character",
        "2024-12-|8|expected two digits for the day",
        "2024-12-32|8|the day must be from 01 to 31",
        "2023-02-29|8|the day must be from 01 to 28",
        "1900-02-29|8|the day must be from 01 to 28",
        "2024-12-16T|11|expected two digits for the hour",
        "2024-12-16T25:00:00|11|the hour must be from 00 to 24",
        "2024-12-16T10|13|expected ':'",
        "2024-12-16T10:60:00|14|the minute must be from 00 to 59",
        "2024-12-16T10:30|16|expected ':'",
        "2024-12-16T10:30:60|17|the second must be from 00 to 59",
        "2024-12-16T10:30:00.|20|expected one to nine digits for the fraction of a second",
        "2024-12-16T10:30:00.1234567890|20|expected one to nine digits for the fraction of a second",
        "2024-12-16T24:00:01|11|a time must not be later than 24:00:00",
        "2024-12-16T24:00:00.000000001|11|a time must not be later than 24:00:00",
        "2024-12-16T10:30:00z|19|expected '+'",
        "2024-12-16T10:30:00+0900|22|unexpected character",
        "2024-12-16T10:30:00-00:00|19|an offset must be Z or from -12:00 to +14:00",
        "2024-12-16T10:30:00-12:01|19|an offset must be Z or from -12:00 to +14:00",
        "2024-12-16T10:30:00+14:01|19|an offset must be Z or from -12:00 to +14:00",
        "2024-12-16T10:30:00+15:00|20|the offset must be from 00 to 14",
        "2024-12-16T10:30:00Z/2024-12-17|20|unexpected character",
        "2024-12T10:30:00|7|a time must follow a complete date",
        "2024T10:30:00|4|a time must follow a complete date",
        "-0000|0|the year -0000 does not exist",
        "-00|0|the year -0000 does not exist",
        "2024-12-16/2024-12-15|0|the interval ends before it begins",
        "2005~/2004|0|the interval ends before it begins",
        "2024//|5|unexpected character",
        "/2024/|5|unexpected character",
        "..|2|expected '/'",
        "..2024|2|expected '/'",
        "2024..|4|unexpected character",
        "2024/...|7|unexpected character",
        "2024/open|5|expected a year of four digits, such as 2024",
        "2012-21/2013|5|an interval must not end with a season",
        "2012/2013-22?|10|an interval must not end with a season",
        "2024/2024-12-16T10:30:00Z|15|unexpected character",
        "2024/2025/2026|9|unexpected character",
        "2024??|5|unexpected character",
        "2024-12-16T10:30:00Z?|20|unexpected character",
        "2024-12-16~T10:30:00Z|11|a time must follow a complete date",
        "2024-12-XXT10:30:00Z|10|a time must follow a complete date",
        "../T10:30:00|3|expected a year of four digits, such as 2024",
        "..T10:30:00|2|a time must follow a complete date",
        "2024-12-X|8|expected two digits for the day",
        "201x|0|expected a year of four digits, such as 2024",
        "19X|0|expected a year of four digits, such as 2024",
        "Y|0|a year after Y must have at least five digits and not start with 0",
        "Y9999|0|a year after Y must have at least five digits and not start with 0",
        "Y-012345|0|a year after Y must have at least five digits and not start with 0",
        "Y1000000000|0|a year must be between -999999999 and 999999999",
        "2024/Y-1000000000|5|a year must be between -999999999 and 999999999",
        "Y12024-01|6|unexpected character",
        "y12024|0|expected a year of four digits, such as 2024",
        "2024-13-XX|5|a month must be from 01 to 12, a season from 21 to 24",
        "２０２４|0|expected a year of four digits, such as 2024",
        "٢٠٢٤|0|expected a year of four digits, such as 2024"
      })
  void anotherTextIsRejectedAtItsPosition(String text, int index, String message) {
    assertRejected(text, index, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?2024|0|a qualifier before a date",
        "2024/~2025|5|a qualifier before a date",
        "2004?-06|4|a qualifier within a date",
        "2004-~06|5|a qualifier within a date",
        "2004-06~-11|7|a qualifier within a date",
        "2004-06-~11|8|a qualifier within a date",
        "2004-XX-~11|8|a qualifier within a date",
        "19~|2|a century with a qualifier",
        "193|0|a decade",
        "-193|0|a decade",
        "197~|0|a decade",
        "197/198|0|a decade",
        "000|0|a decade",
        "1950S2|4|significant digits",
        "Y17101000S3|9|significant digits",
        "Y17E7|3|an exponent",
        "Y-17E7|4|an exponent",
        "2001-25|5|a season other than 21 to 24",
        "2001-41|5|a season other than 21 to 24",
        "1XXX|1|an X in this place",
        "1XX3|1|an X in this place",
        "X234|0|an X in this place",
        "156X-12-31|3|an X in this place",
        "15XX-XX|2|an X in this place",
        "XXXX-12-XX|0|an X in this place",
        "XXXX-XX-25|0|an X in this place",
        "2004-XX-25|5|an X in this place",
        "2004-X2|5|an X in this place",
        "2004-1X|6|an X in this place",
        "2004-12-3X|9|an X in this place",
        "2004-06-XX/2004-07-03|8|an X in an interval",
        "2004/201X|8|an X in an interval",
        "[1667, 1672]|0|a set",
        "{..1760}|0|a set"
      })
  void level2IsNamedWhereItStands(String text, int index, String what) {
    assertRejected(text, index, "level 2 is not supported (" + what + ")");
  }

  private static void assertRejected(String text, int index, String message) {
    assertThatThrownBy(() -> EdtfDate.parse(text))
        .isExactlyInstanceOf(DateTimeParseException.class)
        .hasMessage("%s, at position %s of “%s”", message, index, Texts.excerptInAscii(text))
        .satisfies(
            e -> {
              DateTimeParseException rejection = (DateTimeParseException) e;
              assertThat(rejection.getErrorIndex()).isEqualTo(index);
              assertThat(rejection.getParsedString()).isEqualTo(text);
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

  @ParameterizedTest
  @CsvSource({
    "2024-12-17T09:30:00+09:00, SECONDS",
    "2024-12-17T09:30:00.120Z, SECONDS",
    "2024-12-17T09:30:00, SECONDS",
    "2024-12-16, DAYS",
    "2024-12-16?, DAYS",
    "-0043-03-15, DAYS",
    "2024-12, MONTHS",
    "-0043-03~, MONTHS",
    "2024, YEARS",
    "2024%, YEARS",
    "-0043, YEARS",
    "Y12024, YEARS",
    "Y-170000002?, YEARS",
    "2024-12-16/2024-12-17,",
    "2024/..,",
    "/2024,",
    "2024-21,",
    "-0043-24?,",
    "19,",
    "-01,",
    "201X,",
    "2024-XX,",
    "2024-12-XX~,",
    "XXXX-XX-XX,"
  })
  void howMuchOfASingleDateIsGiven(String text, @Nullable ChronoUnit precision) {
    assertThat(EdtfDate.parse(text).precision()).isEqualTo(Optional.ofNullable(precision));
  }

  @Provide
  Arbitrary<OffsetDateTime> moments() {
    return Arbitraries.offsetDateTimes();
  }

  @Property
  void aMomentIsKeptWithItsOffset(@ForAll("moments") OffsetDateTime moment) {
    EdtfDate date = EdtfDate.of(moment);
    assertThat(date.offsetDateTime()).contains(moment);
    assertThat(EdtfDate.parse(date.toString())).isEqualTo(date);
    assertThat(EdtfDate.parse(date.toString()).offsetDateTime()).contains(moment);
    assertThat(date.earliest()).contains(moment.toLocalDate()).isEqualTo(date.latest());
    assertThat(date.instant()).contains(moment.toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-17T09:30:00.120+09:00, 2024-12-17T09:30:00.12+09:00",
    "2024-12-17T24:00:00Z, 2024-12-18T00:00:00Z",
    "2024-12-17T09:30:00-00:15, 2024-12-17T09:30:00-00:15",
    "2024-12-17T09:30:00+14, 2024-12-17T09:30:00+14:00",
    "2024-12-17T09:30:00-12, 2024-12-17T09:30:00-12:00",
    "-0043-03-15T10:00:00Z, -0043-03-15T10:00:00Z"
  })
  void aTimeWithAnOffsetIsAlsoAMoment(String text, OffsetDateTime moment) {
    assertThat(EdtfDate.parse(text).offsetDateTime()).contains(moment);
    assertThat(EdtfDate.parse(text)).hasToString(text);
  }

  @Property
  void everyOtherDateIsNone(@ForAll("dates") EdtfDate date) {
    assertThat(date.offsetDateTime().isPresent()).isEqualTo(date.instant().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-12-17T09:30:00+14:01",
        "2024-12-17T09:30:00-12:01",
        "2024-12-17T09:30:00+01:02:03"
      })
  void anOffsetThatNoPlaceHasIsRejected(String moment) {
    assertThatThrownBy(() -> EdtfDate.of(OffsetDateTime.parse(moment)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the offset must be whole minutes from -12:00 to +14:00, but is ");
  }

  @Test
  void aYearOfMoreThanFourDigitsIsRejected() {
    assertThat(EdtfDate.of(LocalDate.of(-9999, 1, 1))).hasToString("-9999-01-01");
    for (int year : List.of(10_000, -10_000)) {
      assertThatThrownBy(() -> EdtfDate.of(LocalDate.of(year, 1, 1)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("the year must have four digits, but is " + year);
    }
  }

  /** Valid strings of the public suite that are deliberately rejected: offsets without a colon. */
  private static final String BASIC_OFFSET = ".*T.*[+-]\\d{4}";

  static List<Arguments> publicSuite() throws IOException {
    return Files.readAllLines(PublicData.require("edtf/cases.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("string\t"))
        .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("publicSuite")
  void thePublicSuite(String text, String verdict, String level) {
    boolean valid = verdict.equals("valid");
    if (valid && !level.equals("2") && !text.matches(BASIC_OFFSET)) {
      assertThat(EdtfDate.parse(text)).hasToString(text);
    } else {
      assertThatThrownBy(() -> EdtfDate.parse(text))
          .isExactlyInstanceOf(DateTimeParseException.class)
          .hasMessageContaining(valid && level.equals("2") ? "level 2 is not supported" : "")
          .hasMessageContaining(", at position ");
    }
  }

  @Test
  void thePublicSuiteIsWhole() throws IOException {
    assertThat(publicSuite())
        .hasSizeGreaterThan(170)
        .extracting(row -> List.of(row.get()[1], row.get()[2]))
        .contains(List.of("valid", "0"), List.of("valid", "1"), List.of("valid", "2"))
        .contains(List.of("valid", ""), List.of("invalid", ""));
  }
}
