package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.NewsSchemas.Flavour;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The schemas for extraction are within the limits that {@link Flavour} names. */
class ExtractionLimitsTest {
  private static final JsonMapper TREES = JsonMapper.builder().build();

  static Stream<Arguments> schemas() {
    return ExtractionTest.schemas();
  }

  private static String schema(ExtractionPlan plan, Flavour flavour) {
    return NewsSchemas.extraction(plan.type(), flavour);
  }

  private static SchemaCount count(ExtractionPlan plan, Flavour flavour) {
    return SchemaCount.of(TREES.readTree(schema(plan, flavour)));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theKeywordsAreThoseThatAllProvidersKnow(ExtractionPlan plan, Flavour flavour) {
    SchemaCount count = count(plan, flavour);

    assertThat(count.keywords())
        .isSubsetOf(
            "type",
            "description",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "enum",
            "anyOf",
            "pattern");
    assertThat(count.faults()).isEmpty();
    assertThat(count.patterns())
        .allSatisfy(pattern -> assertThat(pattern).matches("\\^[-0-9\\[\\](){}?/]+\\$"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theSizeIsWithinAllLimits(ExtractionPlan plan, Flavour flavour) {
    SchemaCount count = count(plan, flavour);

    assertThat(count.depth()).isLessThanOrEqualTo(10);
    assertThat(count.properties()).isLessThanOrEqualTo(5_000);
    assertThat(count.enumValues()).isLessThanOrEqualTo(1_000);
    assertThat(count.largestEnum()).isLessThanOrEqualTo(250);
    assertThat(count.characters()).isLessThanOrEqualTo(120_000);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void whatMayBeMissingIsWithinTheLimitOfItsFlavour(ExtractionPlan plan, Flavour flavour) {
    SchemaCount count = count(plan, flavour);

    if (flavour == Flavour.NULLABLE) {
      assertThat(count.optional()).isZero();
    } else {
      assertThat(count.optional()).isLessThanOrEqualTo(24);
      assertThat(count.unions()).isLessThanOrEqualTo(16);
    }
  }

  /** A description that says how to leave something out says it as the flavour has it. */
  @ParameterizedTest
  @MethodSource("schemas")
  void theDescriptionsFitTheFlavour(ExtractionPlan plan, Flavour flavour) {
    assertThat(schema(plan, flavour))
        .doesNotContainPattern(flavour == Flavour.NULLABLE ? "\\b[Aa]bsent\\b" : "\\b[Nn]ull\\b");
  }

  /** The figures behind the limits. */
  @AfterAll
  static void print() {
    System.out.println(
        "| schema | flavour | optional (absent: at most 24) | unions (absent: at most 16) | depth (at"
            + " most 10) | properties (at most 5,000) | codes (at most 1,000) | characters of names"
            + " and codes (at most 120,000) | characters |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (ExtractionPlan plan : ExtractionPlan.ALL) {
      for (Flavour flavour : Flavour.values()) {
        SchemaCount count = count(plan, flavour);
        System.out.printf(
            "| %s | %s | %d | %d | %d | %d | %d | %,d | %,d |%n",
            plan,
            flavour,
            count.optional(),
            count.unions(),
            count.depth(),
            count.properties(),
            count.enumValues(),
            count.characters(),
            TREES.readTree(schema(plan, flavour)).toString().length());
      }
    }
  }
}
