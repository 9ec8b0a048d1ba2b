package io.github.copydesk.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
  /** The largest number in a small count; the next one stands for all larger numbers. */
  private static final long MAX = 8;

  /**
   * Counts of every shape, a few of them without numbers, whose numbers are at most {@link #MAX}.
   */
  @Provide
  Arbitrary<Count> small() {
    return Combinators.combine(
            Arbitraries.longs().between(0, MAX).list().ofSize(3),
            Arbitraries.integers().between(0, 7),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false, false))
        .as(
            (numbers, present, worded, estimated) -> {
              long[] sorted = numbers.stream().mapToLong(n -> n).sorted().toArray();
              if (present == 0) {
                return worded ? Count.worded("dozens") : Count.absent(AbsentReason.WITHHELD);
              }
              Count count =
                  Count.builder()
                      .low(present(present & 1, sorted[0]))
                      .best(present(present & 2, sorted[1]))
                      .high(present(present & 4, sorted[2]))
                      .estimated(estimated)
                      .build();
              return worded ? count.withWording("so many") : count;
            })
        .withoutEdgeCases();
  }

  private static OptionalLong present(int bit, long number) {
    return bit == 0 ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static LongStream numbers() {
    return LongStream.rangeClosed(0, MAX + 1);
  }

  @Test
  void moreThanTwentyIsAtLeastTwentyOne() {
    assertThat(Count.moreThan(20)).isEqualTo(Count.atLeast(21).withWording("more than 20"));
    assertThat(Count.moreThan(20)).isNotEqualTo(Count.atLeast(21));
    assertThat(Count.moreThan(20).contains(20)).isFalse();
    assertThat(Count.moreThan(20).contains(Long.MAX_VALUE)).isTrue();
  }

  @Test
  void fewerThanTenIsAtMostNine() {
    assertThat(Count.fewerThan(10)).isEqualTo(Count.atMost(9).withWording("fewer than 10"));
    assertThat(Count.fewerThan(1).contains(0)).isTrue();
    assertThat(Count.fewerThan(1).contains(1)).isFalse();
  }

  @Test
  void someThirtyIsNotThirtyAndBoundsNothing() {
    Count some = Count.about(30).withWording("some 30");
    assertThat(some).isNotEqualTo(Count.exactly(30));
    assertThat(some.getBest()).hasValue(30);
    assertThat(some.getLow()).isEmpty();
    assertThat(some.getHigh()).isEmpty();
    assertThat(some.contains(0)).isTrue();
    assertThat(some.contains(1000)).isTrue();
  }

  @Test
  void anAbsentNumberIsNotZero() {
    Count declined = Count.absent(AbsentReason.ASKED_DECLINED);
    assertThat(declined).isNotEqualTo(Count.exactly(0));
    assertThat(declined.getBest()).isEmpty();
    assertThat(declined.overlaps(Count.exactly(1000))).isTrue();
  }

  @Test
  void anEstimateBoundsNothing() {
    Count estimate = Count.estimate(2, 2, 3);
    assertThat(estimate.getLow()).hasValue(2);
    assertThat(estimate.getHigh()).hasValue(3);
    assertThat(estimate.lowerBound()).isEmpty();
    assertThat(estimate.upperBound()).isEmpty();
    assertThat(estimate.contains(5)).isTrue();
    assertThat(estimate.overlaps(Count.atLeast(5))).isTrue();
    assertThat(Count.estimate(3, 3, 3).exact()).isFalse();
    assertThat(estimate).isNotEqualTo(Count.builder().low(2).best(2).high(3).build());
    assertThat(estimate.plus(Count.exactly(1))).isEqualTo(Count.estimate(3, 3, 4));
  }

  @Test
  void exactMeansThatOneNumberIsLeft() {
    assertThat(Count.exactly(3).exact()).isTrue();
    assertThat(Count.between(3, 3).exact()).isTrue();
    assertThat(Count.about(3).exact()).isFalse();
    assertThat(Count.atLeast(3).exact()).isFalse();
    assertThat(Count.atMost(0).exact()).isFalse();
    assertThat(Count.worded("three").exact()).isFalse();
  }

  @Test
  void anAbsentReasonMayHaveAWording() {
    Count count = Count.absent(AbsentReason.ASKED_UNKNOWN).withWording("could not say how many");
    assertThat(count.getAbsentReason()).contains(AbsentReason.ASKED_UNKNOWN);
    assertThat(count).hasToString("could not say how many");
  }

  @Property
  void containsIsWhatTheBoundsSay(
      @ForAll("small") Count count, @ForAll @LongRange(min = -2, max = 10) long number) {
    boolean open = count.isEstimated();
    boolean aboveLow = number >= 0 && (open || count.getLow().isEmpty() || number >= low(count));
    boolean belowHigh = open || count.getHigh().isEmpty() || number <= high(count);
    assertThat(count.contains(number)).isEqualTo(aboveLow && belowHigh);
  }

  private static long low(Count count) {
    return count.getLow().getAsLong();
  }

  private static long high(Count count) {
    return count.getHigh().getAsLong();
  }

  @Property
  void twoOverlapWhereSomeNumberIsInBoth(@ForAll("small") Count a, @ForAll("small") Count b) {
    assertThat(a.overlaps(b))
        .isEqualTo(numbers().anyMatch(n -> a.contains(n) && b.contains(n)))
        .isEqualTo(b.overlaps(a));
  }

  @Property
  void theOrderOfASumDoesNotMatter(
      @ForAll("small") Count a, @ForAll("small") Count b, @ForAll("small") Count c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void aSumHoldsEverySumOfWhatItsPartsHold(@ForAll("small") Count a, @ForAll("small") Count b) {
    Count sum = a.plus(b);
    numbers()
        .filter(a::contains)
        .forEach(x -> numbers().filter(b::contains).forEach(y -> assertHolds(sum, x + y)));
  }

  private static void assertHolds(Count count, long number) {
    assertThat(count.contains(number)).as("%s holds %d", count, number).isTrue();
  }

  @Property
  void whatOneOfThemLeavesOpenStaysOpen(@ForAll("small") Count a, @ForAll("small") Count b) {
    Count sum = a.plus(b);
    List<Function<Count, OptionalLong>> sides =
        List.of(Count::getLow, Count::getBest, Count::getHigh);
    for (Function<Count, OptionalLong> side : sides) {
      OptionalLong left = side.apply(a);
      OptionalLong right = side.apply(b);
      assertThat(side.apply(sum))
          .isEqualTo(
              left.isEmpty() || right.isEmpty()
                  ? OptionalLong.empty()
                  : OptionalLong.of(left.getAsLong() + right.getAsLong()));
    }
    assertThat(sum.getWording()).isEmpty();
  }

  @Test
  void whereNothingRemainsTheSumIsUnknown() {
    Count unknown = Count.absent(AbsentReason.UNKNOWN);
    assertThat(Count.exactly(3).plus(Count.worded("dozens"))).isEqualTo(unknown);
    assertThat(Count.atLeast(3).plus(Count.atMost(3))).isEqualTo(unknown);
  }

  @Test
  void aSumThatDoesNotFitIsRejected() {
    assertThat(Count.exactly(Long.MAX_VALUE).plus(Count.exactly(0)))
        .isEqualTo(Count.exactly(Long.MAX_VALUE));
    assertThatThrownBy(() -> Count.atMost(Long.MAX_VALUE).plus(Count.atMost(1)))
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessage(
            "the sum of the two high numbers does not fit in 64 bits: 9223372036854775807 + 1");
    assertThatThrownBy(() -> Count.about(Long.MAX_VALUE).plus(Count.about(Long.MAX_VALUE)))
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessageContaining("best");
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(Count.exactly(30), "30"),
        Arguments.of(Count.exactly(0), "0"),
        Arguments.of(Count.between(5, 5), "5"),
        Arguments.of(Count.about(30), "about 30"),
        Arguments.of(Count.moreThan(20), "more than 20"),
        Arguments.of(Count.moreThan(20).plus(Count.exactly(1)), "at least 22"),
        Arguments.of(Count.atLeast(107), "at least 107"),
        Arguments.of(Count.atLeast(0), "at least 0"),
        Arguments.of(Count.fewerThan(10), "fewer than 10"),
        Arguments.of(Count.atMost(33), "up to 33"),
        Arguments.of(Count.between(20, 35), "20–35"),
        Arguments.of(Count.builder().low(20).best(30).high(35).build(), "20–35, best 30"),
        Arguments.of(Count.builder().low(20).best(30).build(), "at least 20, best 30"),
        Arguments.of(Count.builder().best(30).high(35).build(), "up to 35, best 30"),
        Arguments.of(Count.estimate(2, 2, 3), "estimated 2–3, best 2"),
        Arguments.of(Count.estimate(3, 3, 3), "estimated 3"),
        Arguments.of(Count.worded("dozens"), "dozens"),
        Arguments.of(Count.about(30).withWording("some 30"), "some 30"),
        Arguments.of(Count.absent(AbsentReason.UNKNOWN), "unknown"),
        Arguments.of(Count.absent(AbsentReason.NOT_STATED), "not stated"),
        Arguments.of(Count.absent(AbsentReason.ASKED_UNKNOWN), "asked, not known"),
        Arguments.of(Count.absent(AbsentReason.ASKED_DECLINED), "asked, declined to say"),
        Arguments.of(Count.absent(AbsentReason.WITHHELD), "withheld"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void toStringIsTheWordingOrTheNumbersInWords(Count count, String words) {
    assertThat(count).hasToString(words);
  }

  @ParameterizedTest
  @EnumSource(AbsentReason.class)
  void everyReasonHasWords(AbsentReason reason) {
    assertThat(words().map(row -> row.get()[0])).contains(Count.absent(reason));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 33, Long.MAX_VALUE})
  void theLimitsOfLongAreNumbersToo(long number) {
    assertThat(Count.exactly(number).contains(number)).isTrue();
    assertThat(Count.between(0, number).contains(number)).isTrue();
    assertThat(Count.exactly(number).overlaps(Count.atLeast(number))).isTrue();
  }
}
