package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Chance;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.NewsSchemas.Flavour;
import io.github.copydesk.json.Problem;
import io.github.copydesk.json.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a schema for extraction allows, a strict reader reads. */
class ExtractionReadTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper TREES = JsonMapper.builder().build();

  /** For each of the three schemas. */
  private static final int INSTANCES = Integer.getInteger("copydesk.parity", 21_000) / 3;

  /** What the schema allows and a reader rejects, because no provider knows the keyword for it. */
  private enum Unsaid {
    NEGATIVE("value.range", "(low|best|high)", ".*not below 0.*"),
    NOT_INTEGRAL("type.not-integral", "(low|best|high)", ".*"),
    BEYOND_64_BITS("type.out-of-range", "(low|best|high)", ".*"),
    NO_SUCH_DATE("value.format", "value", ".*(a month|the day) must be from.*"),
    ENDS_BEFORE_IT_BEGINS("value.format", "value", ".*ends before it begins.*"),
    BOUNDS_OUT_OF_ORDER("value.invariant", "count", ".*must not be greater than.*"),
    OUTCOME_TWICE("value.invariant", "outcomes/[0-9]+", "duplicate value.*");

    private final String code;
    private final String place;
    private final String message;

    Unsaid(String code, String place, String message) {
      this.code = code;
      this.place = place;
      this.message = message;
    }

    /** The reasons for which a reader may reject an answer; only reports have numbers and codes. */
    static Set<Unsaid> of(ExtractionPlan plan) {
      return plan.type() == CasualtyReport.class
          ? EnumSet.allOf(Unsaid.class)
          : EnumSet.of(NO_SUCH_DATE, ENDS_BEFORE_IT_BEGINS);
    }

    static Unsaid of(Problem problem) {
      return Stream.of(values())
          .filter(unsaid -> problem.code().equals(unsaid.code))
          .filter(unsaid -> problem.pointer().matches(".*/" + unsaid.place))
          .filter(unsaid -> problem.message().matches(unsaid.message))
          .findFirst()
          .orElseThrow(() -> new AssertionError(problem.toString()));
    }
  }

  static Stream<Arguments> schemas() {
    return ExtractionTest.schemas();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyInstanceIsReadButForWhatNoSchemaSays(ExtractionPlan plan, Flavour flavour) {
    String text = NewsSchemas.extraction(plan.type(), flavour);
    JsonNode schema = TREES.readTree(text);
    SchemaValidator validator = SchemaValidator.of(text);
    SchemaInstances instances = new SchemaInstances(new Chance(plan.root().hashCode()));
    Map<Unsaid, Integer> unsaid = new EnumMap<>(Unsaid.class);
    int read = 0;
    for (int i = 0; i < INSTANCES; i++) {
      JsonNode instance = instances.of(schema);
      if (i % 100 == 0) {
        assertThat(validator.errors(instance.toString())).isEmpty();
      }
      Reading<Article> reading = read(instance);
      reading.problems().forEach(problem -> unsaid.merge(Unsaid.of(problem), 1, Integer::sum));
      read += reading.value().isPresent() ? 1 : 0;
    }

    System.out.printf(
        "%s, %s: %,d of %,d instances read; problems: %s%n",
        plan, flavour, read, INSTANCES, unsaid);
    assertThat(read).isGreaterThan(INSTANCES / 2);
    assertThat(unsaid.keySet()).isSubsetOf(Unsaid.of(plan));
  }

  /** As a part of an article, which is what it becomes. */
  private static Reading<Article> read(JsonNode answer) {
    ObjectNode article = TREES.createObjectNode();
    article.put("kind", "report").put("language", "en").put("headline", "Losses in Kursk");
    article.setAll((ObjectNode) answer);
    return JSON.tryRead(article.toString(), Article.class);
  }
}
