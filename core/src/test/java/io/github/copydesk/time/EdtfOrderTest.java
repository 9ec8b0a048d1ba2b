package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told of the order of two dates, for certain. */
class EdtfOrderTest {
  @Provide
  Arbitrary<EdtfDate> dates() {
    return Arbitraries.edtfDates();
  }

  /** Within a few days, where days, times and offsets meet. */
  @Provide
  Arbitrary<EdtfDate> neighbours() {
    Arbitrary<LocalDate> days =
        net.jqwik.api.Arbitraries.integers()
            .between(0, 4)
            .map(LocalDate.of(2024, 12, 29)::plusDays);
    Arbitrary<String> times =
        net.jqwik.api.Arbitraries.of(
            Stream.of("00:00:00", "00:00:00.000000001", "11:59:59", "12:00:00", "24:00:00")
                .flatMap(time -> Stream.of("", "Z", "+14:00", "-12:00").map(time::concat))
                .toList());
    Arbitrary<String> qualifiers = net.jqwik.api.Arbitraries.of("", "", "", "?", "~");
    Arbitrary<String> dates =
        net.jqwik.api.Arbitraries.oneOf(
            days.map(LocalDate::toString),
            days.flatMap(day -> times.map(time -> day + "T" + time)),
            days.flatMap(day -> qualifiers.map(qualifier -> day + qualifier)),
            days.map(day -> day.toString().substring(0, 7)),
            days.flatMap(
                day ->
                    net.jqwik.api.Arbitraries.integers()
                        .between(0, 2)
                        .flatMap(
                            length ->
                                qualifiers.map(
                                    qualifier -> day + "/" + day.plusDays(length) + qualifier))),
            days.map(day -> day + "/.."),
            days.map(day -> "../" + day),
            days.map(day -> "/" + day));
    return dates.map(EdtfDate::parse).withoutEdgeCases();
  }

  @Property(tries = 500)
  void nothingIsBeforeItself(@ForAll("dates") EdtfDate date) {
    assertThat(date.before(date)).isFalse();
    assertThat(date.overlaps(date)).isTrue();
    assertThat(date.compareTo(date).orElse(0)).isZero();
  }

  @Property(tries = 2000)
  void oneIsBeforeTheOtherOrTheyOverlap(
      @ForAll("neighbours") EdtfDate a, @ForAll("neighbours") EdtfDate b) {
    assertOneOfThree(a, b);
  }

  @Property(tries = 1000)
  void oneOfAnyTwoIsBeforeTheOtherOrTheyOverlap(
      @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
    assertOneOfThree(a, b);
  }

  private static void assertOneOfThree(EdtfDate a, EdtfDate b) {
    assertThat(Stream.of(a.before(b), b.before(a), a.overlaps(b)).filter(is -> is)).hasSize(1);
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.compareTo(b).orElse(9)).isEqualTo(-b.compareTo(a).orElse(-9));
    assertThat(a.compareTo(b).orElse(0) < 0).isEqualTo(a.before(b));
  }

  @Property(tries = 5000)
  void whatIsBeforeADateIsBeforeAllThatFollowIt(
      @ForAll("neighbours") EdtfDate a,
      @ForAll("neighbours") EdtfDate b,
      @ForAll("neighbours") EdtfDate c) {
    if (a.before(b) && b.before(c)) {
      assertThat(a.before(c)).isTrue();
    }
    if (a.compareTo(b).equals(OptionalInt.of(0))) {
      assertThat(a.compareTo(c)).isEqualTo(b.compareTo(c));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-15, 2024-12-16",
    "2024-11, 2024-12-16",
    "2023, 2024-12",
    "2024-11, 2024-12-16/..",
    "../2024-11, 2024-12-16",
    "2024-11-01~/2024-11-30, 2024-12-16",
    "2024-11, 2024-12-16/2024-12-20?",
    "201X, 2024",
    "2024-24, 2025-04-01",
    "2024-21, 2025",
    "XXXX, Y10000",
    "2024-12-15T23:59:59, 2024-12-16T00:00:00",
    "2024-12-16T19:30:00+09:00, 2024-12-16T10:30:00.000000001Z",
    "2024-12-16T23:00:00+14:00, 2024-12-16T01:00:00-12:00",
    "2024-12-16, 2024-12-17T12:00:00Z",
    "2024-12-16T09:59:59Z, 2024-12-17"
  })
  void theFirstIsOverBeforeTheSecondBegins(String first, String second) {
    EdtfDate a = EdtfDate.parse(first);
    EdtfDate b = EdtfDate.parse(second);
    assertThat(a.before(b)).isTrue();
    assertThat(a.compareTo(b)).hasValue(-1);
    assertThat(b.compareTo(a)).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-15~, 2024-12-16",
    "2024-12-15, 2024-12-16?",
    "2024%, 2025",
    "2024-11-01/2024-11-30~, 2024-12-16",
    "2024-11, 2024-12-16~/2024-12-20",
    "2024-11/.., 2024-12-16",
    "2024-11/, 2024-12-16",
    "2024-11, ../2024-12-16",
    "2024-11, /2024-12-16",
    "2024, 2024-12-16",
    "2024-12-14/2024-12-16, 2024-12-16/2024-12-18",
    "2024-24, 2025",
    "202X, 2024",
    // the 17th begins in Kiribati at 10:00 UTC of the 16th and ends on Baker Island at 12:00 of the
    // 18th
    "2024-12-16T10:00:00Z, 2024-12-17",
    "2024-12-17, 2024-12-18T11:59:59.999999999Z"
  })
  void neitherIsBeforeTheOtherForCertain(String first, String second) {
    EdtfDate a = EdtfDate.parse(first);
    EdtfDate b = EdtfDate.parse(second);
    assertThat(a.overlaps(b)).isTrue();
    assertThat(b.overlaps(a)).isTrue();
    assertThat(a.compareTo(b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-16, 2024-12-16",
    "2024-12-16, 2024-12-16/2024-12-16",
    "2024-12-16T10:30:00, 2024-12-16",
    "2024-12-16T10:30:00, 2024-12-16T11:00:00",
    "2024-12-16T19:30:00+09:00, 2024-12-16T10:30:00.000Z"
  })
  void theSameDayOrInstantIsTheSameHoweverItIsWritten(String first, String second) {
    assertThat(EdtfDate.parse(first).compareTo(EdtfDate.parse(second))).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12, 2024-12",
    "2024-12-16~, 2024-12-16~",
    "2024-12-16, 2024-12-16?",
    "2024-12-16, 2024-12-16T10:30:00Z",
    "2024-12-16/.., 2024-12-16/..",
    "2024-12-16/2024-12-16~, 2024-12-16"
  })
  void whatIsNoSingleCertainDayIsTheSameAsNothing(String first, String second) {
    assertThat(EdtfDate.parse(first).compareTo(EdtfDate.parse(second))).isEmpty();
  }
}
