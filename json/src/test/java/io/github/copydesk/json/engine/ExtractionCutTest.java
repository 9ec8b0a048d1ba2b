package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.Samples;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.NewsSchemas.Flavour;
import io.github.copydesk.json.Problem;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is left of a statement, without what a schema for extraction does not have, it allows. */
class ExtractionCutTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper TREES = JsonMapper.builder().build();
  private static final Map<String, Extracted> SCHEMAS = new ConcurrentHashMap<>();

  /** A schema of one type of statement. */
  private record Extracted(Class<?> type, JsonNode tree, SchemaValidator schema) {
    static Extracted of(Class<?> type, Flavour flavour) {
      return SCHEMAS.computeIfAbsent(type + " " + flavour, key -> make(type, flavour));
    }

    private static Extracted make(Class<?> type, Flavour flavour) {
      String text = NewsSchemas.extraction(type, flavour);
      JsonNode root = TREES.readTree(text);
      JsonNode statement = root.get("properties").iterator().next().get("items");
      return new Extracted(type, statement, SchemaValidator.of(statement.toString()));
    }

    /** The part of a statement that the schema has, if it has one. */
    Optional<Object> part(Object statement) {
      Optional<JsonNode> cut = cut(statement);
      cut.ifPresent(part -> assertThat(schema.errors(part.toString())).as("%s", part).isEmpty());
      Optional<Object> read = cut.map(part -> JSON.read(part.toString(), type));
      assertThat(read.flatMap(this::cut).map(JsonNode::toString))
          .isEqualTo(cut.map(JsonNode::toString));
      return read;
    }

    private Optional<JsonNode> cut(Object statement) {
      return SchemaCut.of(TREES.readTree(JSON.write(statement)), tree);
    }
  }

  /** Natural for a model where every property is required; the reader would reject it. */
  @Example
  void noObjectConsistsOfNulls() {
    Extracted quote = Extracted.of(Quote.class, Flavour.NULLABLE);
    ObjectNode answer = (ObjectNode) quote.cut(Samples.minimal(Quote.class)).orElseThrow();
    assertThat(quote.schema.errors(answer.toString())).isEmpty();

    answer.withObject("/attribution/when").putNull("wording").putNull("value");

    assertThat(quote.schema.errors(answer.toString()))
        .isNotEmpty()
        .allMatch(error -> error.getInstanceLocation().toString().startsWith("/attribution/when"));
    assertThat(JSON.tryRead(answer.toString(), Quote.class).problems())
        .extracting(Problem::pointer, Problem::message)
        .containsExactly(
            tuple("/attribution/when", "a time expression needs a wording or a value"));
  }

  @Property
  void ofAQuote(@ForAll("quotes") Quote quote) {
    check(Quote.class, quote);
  }

  @Property
  void ofACasualtyReport(@ForAll("reports") CasualtyReport report) {
    check(CasualtyReport.class, report);
  }

  @Property
  void ofASanction(@ForAll("sanctions") Sanction sanction) {
    check(Sanction.class, sanction);
  }

  /** It is allowed, is read, keeps everything, and means the same in both flavours. */
  private static void check(Class<?> type, Object statement) {
    Optional<Object> absent = Extracted.of(type, Flavour.ABSENT).part(statement);

    assertThat(Extracted.of(type, Flavour.NULLABLE).part(statement)).isEqualTo(absent);
    Statistics.label("has a part")
        .collect(absent.isPresent())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Arbitraries.of(Quote.class);
  }

  @Provide
  Arbitrary<CasualtyReport> reports() {
    return Arbitraries.of(CasualtyReport.class);
  }

  @Provide
  Arbitrary<Sanction> sanctions() {
    return Arbitraries.of(Sanction.class);
  }
}
