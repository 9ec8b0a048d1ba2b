package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.constraint.Publishable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  static Iterable<Class<?>> types() {
    return Samples.types();
  }

  static List<Attribute> attributes() {
    return Attribute.ofAll();
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void theFullSampleHasEveryAttribute(Attribute attribute) {
    boolean excluded = attribute.toString().equals("Count.absentReason"); // by the numbers
    assertThat(attribute.isSet(Samples.full(attribute.type()))).isEqualTo(!excluded);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theFullSampleIsFitToPrint(Class<?> type) {
    assertThat(RulesTest.VALIDATOR.check(Samples.full(type), Publishable.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theMinimalSampleIsValid(Class<?> type) {
    assertThat(RulesTest.VALIDATOR.check(Samples.minimal(type))).isEmpty();
  }

  @Test
  void theFullBodyHasAstralCharactersBeforeItsLaterAnchors() {
    assertThat(Samples.BODY.indexOf("Some 30")).isEqualTo(83);
    assertThat(Samples.anchor("Some 30").getSpans().get(0).getStart()).isEqualTo(82);
  }
}
