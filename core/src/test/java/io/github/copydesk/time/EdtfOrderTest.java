package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain about the order of two dates. */
class EdtfOrderTest {
  @Provide
  Arbitrary<EdtfDate> dates() {
    return Arbitraries.edtfDates();
  }

  /** Within a few days of each other, where days, times and offsets meet. */
  private static final List<EdtfDate> NEIGHBOURS =
      Stream.concat(
              Stream.of("2024-12", "2024", "2025-01", "202X", "../.."),
              Stream.iterate(LocalDate.of(2024, 12, 29), day -> day.plusDays(1))
                  .limit(4)
                  .flatMap(EdtfOrderTest::around))
          .map(EdtfDate::parse)
          .toList();

  private static Stream<String> around(LocalDate day) {
    Stream<String> times =
        Stream.of("T00:00:00", "T12:00:00", "T24:00:00")
            .flatMap(time -> Stream.of("", "Z", "+14:00", "-12:00").map(time::concat))
            .map(day.toString()::concat);
    Stream<String> days =
        Stream.of("%s", "%s~", "%s/..", "../%s", "%s/%s", "%s?/%s", "%s/%s~")
            .map(form -> form.replaceFirst("%s", day.toString()))
            .map(form -> form.replace("%s", day.plusDays(1).toString()));
    return Stream.concat(times, days);
  }

  @Provide
  Arbitrary<EdtfDate> neighbours() {
    return net.jqwik.api.Arbitraries.of(NEIGHBOURS);
  }

  @Property(tries = 500)
  void nothingIsBeforeItself(@ForAll("dates") EdtfDate date) {
    assertThat(date.before(date)).isFalse();
    assertThat(date.overlaps(date)).isTrue();
    assertThat(date.compareTo(date).orElse(0)).isZero();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
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

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void whatIsBeforeADateIsBeforeAllThatFollowIt(
      @ForAll("neighbours") EdtfDate a, @ForAll("neighbours") EdtfDate b) {
    if (a.before(b)) {
      assertThat(NEIGHBOURS).filteredOn(b::before).allMatch(a::before);
    } else if (a.compareTo(b).equals(OptionalInt.of(0))) {
      assertThat(NEIGHBOURS).allMatch(c -> a.compareTo(c).equals(b.compareTo(c)));
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

  /** The 17th lasts until noon of the 18th at UTC, and the 20th begins at ten on the 19th. */
  @ParameterizedTest
  @CsvSource({
    "2024-12-17, 2024-12-18, false",
    "2024-12-17, 2024-12-19, false",
    "2024-12-17, 2024-12-20, true",
    "2024-12, 2025-01-02, false",
    "2024-12, 2025-01-03, true",
    "2024-12-17, 2024-12-18T11:59:59Z, false",
    "2024-12-17, 2024-12-18T12:00:00Z, true",
    "2024-12-17T12:00:00Z, 2024-12-17T12:00:01Z, true",
    "2024-12-17~, 2025, false",
    "2024-12-17/.., 2025, false"
  })
  void everywhereADayIsLonger(EdtfDate one, EdtfDate other, boolean before) {
    assertThat(one.beforeEverywhere(other)).isEqualTo(before);
    assertThat(other.beforeEverywhere(one)).isFalse();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void whatIsBeforeEverywhereIsBefore(
      @ForAll("neighbours") EdtfDate one, @ForAll("neighbours") EdtfDate other) {
    if (one.beforeEverywhere(other)) {
      assertThat(one.before(other)).isTrue();
    }
  }
}
