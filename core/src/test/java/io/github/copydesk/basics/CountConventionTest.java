package io.github.copydesk.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountConventionTest {
  private final CountConvention literal = CountConvention.literal();
  private final CountConvention acled = CountConvention.acled();

  @ParameterizedTest
  @CsvSource({"several, 3", "tens, 10", "dozens, 12", "hundreds, 100", "thousands, 1000"})
  void acledTakesTheConservativeNumber(String wording, long best) {
    assertThat(acled.estimate(Count.worded(wording)).count())
        .hasValue(Count.about(best).withWording(wording));
  }

  @Test
  void acledTakesALowerBoundForTheBestEstimateAndKeepsTheRest() {
    Count more = Count.moreThan(20).withWording("more than 20");

    assertThat(acled.estimate(more).count()).hasValue(more.toBuilder().best(21).build());
    assertThat(acled.estimate(Count.atMost(33)).count()).hasValue(Count.atMost(33));
    assertThat(acled.estimate(Count.about(30)).count()).hasValue(Count.about(30));
  }

  @ParameterizedTest
  @CsvSource({"several, 2", "tens, 20", "dozens, 24", "scores, 40", "hundreds, 200"})
  void ofAPluralThereAreAtLeastTwo(String wording, long low) {
    assertThat(literal.estimate(Count.worded(wording)).count())
        .hasValue(Count.atLeast(low).withWording(wording));
  }

  @Test
  void numberWordsAreNumbersAndNumbersStayAsTheyAre() {
    assertThat(literal.estimate(Count.worded("three")).count())
        .hasValue(Count.exactly(3).withWording("three"));
    assertThat(literal.estimate(Count.worded("none")).count())
        .hasValue(Count.exactly(0).withWording("none"));
    assertThat(literal.estimate(Count.moreThan(20)).count()).hasValue(Count.moreThan(20));
  }

  @Test
  void caseAndWhiteSpaceDoNotMatter() {
    assertThat(literal.estimate(Count.worded(" Tens of\u00A0 thousands\n")).count())
        .hasValueSatisfying(count -> assertThat(count.getLow()).hasValue(20_000));
  }

  @Test
  void whatItDoesNotKnowIsNoNumberAndSaysSo() {
    CountEstimate estimate = acled.estimate(Count.worded("dozens of thousands"));

    assertThat(estimate.count()).isEmpty();
    assertThat(estimate).hasToString("“dozens of thousands” is no number by acled 2024");
    assertThat(acled.estimate(Count.absent(AbsentReason.ASKED_DECLINED)))
        .hasToString("“asked, declined to say” is no number by acled 2024");
    assertThat(
            literal
                .estimate(Count.absent(AbsentReason.ASKED_UNKNOWN).withWording("several"))
                .count())
        .isEmpty();
  }

  @Test
  void anEstimateNamesTheConvention() {
    CountEstimate estimate = acled.estimate(Count.worded("dozens"));

    assertThat(estimate.convention()).isSameAs(acled);
    assertThat(estimate.given()).isEqualTo(Count.worded("dozens"));
    assertThat(estimate).hasToString("“dozens” is about 12 by acled 2024");
    assertThat(literal.estimate(Count.worded("dozens")))
        .hasToString("“dozens” is at least 24 by literal 1")
        .isNotEqualTo(estimate);
  }

  static Stream<Arguments> conventions() {
    return Stream.of(
        Arguments.of(CountConvention.literal()), Arguments.of(CountConvention.acled()));
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void aTermKeepsItsWordingAndGetsANumber(CountConvention convention) {
    convention
        .terms()
        .forEach(
            (term, numbers) -> {
              assertThat(numbers.getWording()).isEmpty();
              assertThat(convention.estimate(Count.worded(term)).count())
                  .hasValue(numbers.withWording(term));
            });
    assertThat(convention.terms()).hasSizeGreaterThan(5);
  }

  @Test
  void aNewsroomHasItsOwn() {
    CountConvention desk =
        CountConvention.of("desk", "2026-01", Map.of("Dutzende", Count.atLeast(24)));

    assertThat(desk.estimate(Count.worded("dutzende")))
        .hasToString("“dutzende” is at least 24 by desk 2026-01");
    assertThat(desk.estimate(Count.worded("dozens")).count()).isEmpty();
    assertThat(desk)
        .isEqualTo(CountConvention.of("desk", "2026-01", Map.of("dutzende", Count.atLeast(24))))
        .hasSameHashCodeAs(
            CountConvention.of("desk", "2026-01", Map.of("dutzende", Count.atLeast(24))))
        .isNotEqualTo(CountConvention.of("desk", "2026-02", desk.terms()));
  }

  @Test
  void aConventionWithoutSenseIsRejected() {
    Map<String, Count> twice = new LinkedHashMap<>();
    twice.put("dozens", Count.about(12));
    twice.put(" Dozens", Count.about(24));

    assertThatThrownBy(() -> CountConvention.of("desk", "1", twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("duplicate term “ Dozens”");
    assertThatThrownBy(() -> CountConvention.of("desk", "1", Map.of("x", Count.worded("y"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the count of “x” has no number");
    assertThatThrownBy(() -> CountConvention.of(" ", "1", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must have text");
    assertThatThrownBy(() -> CountConvention.of("desk", "1", Map.of("", Count.exactly(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a term must have text");
  }
}
