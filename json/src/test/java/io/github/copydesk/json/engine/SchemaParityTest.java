package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsJsonException;
import io.github.copydesk.json.NewsSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schema accepts every valid document, and rejects every other that the reader or the rules
 * reject, except for the reasons listed. {@code -Dcopydesk.parity=200000} compares more documents.
 */
class SchemaParityTest {
  private static final int DOCUMENTS = Integer.getInteger("copydesk.parity", 21_000);

  /** With the rules for publication, too: one of so many. */
  private static final int PUBLISHABLE = 4;

  private static final NewsJson JSON = NewsJson.create();
  private static final Path TOUR =
      Path.of("../examples/tour/src/main/resources/io/github/copydesk/tour");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** A type and one of its documents. */
  record Document(Class<?> type, String json) {}

  @Example
  void theSamplesAreAccepted() {
    for (Class<?> type : SchemasTest.roots()) {
      SchemaValidator schema = SchemaValidator.of(NewsSchemas.of(type));

      assertThat(schema.errors(JSON.write(Samples.full(type)))).isEmpty();
      assertThat(schema.errors(JSON.write(Samples.minimal(type)))).isEmpty();
    }
  }

  @Example
  void theArticlesOfTheTourAreAccepted() throws IOException {
    for (String name : List.of("kursk.json", "flood.json")) {
      String document = Files.readString(TOUR.resolve(name));

      assertThat(SchemaValidator.of(NewsSchemas.of(Article.class)).errors(document)).isEmpty();
    }
  }

  @Example
  void aDocumentMayNameItsSchemaAndNoOther() {
    for (Class<?> type : SchemasTest.roots()) {
      SchemaValidator schema = SchemaValidator.of(NewsSchemas.of(type));
      String rest = JSON.write(Samples.minimal(type)).substring(1);

      assertThat(schema.errors("{\"$schema\":\"" + Names.schema(type) + "\"," + rest)).isEmpty();
      assertThat(schema.errors("{\"$schema\":\"" + Names.schema(Object.class) + "\"," + rest))
          .hasSize(1);
    }
  }

  /** As everywhere, null is the same as no victims, and no person. */
  @Example
  void nullIsNoPersonThatCountsAsOne() {
    String figure = "{\"outcomes\":[\"killed\"],\"victims\":null,\"count\":{\"best\":30}}";
    String report =
        "{\"figures\":["
            + figure
            + "],\"scope\":\"incident\","
            + "\"attribution\":{\"sources\":[{\"type\":\"organization\",\"name\":\"CNN\"}]}}";
    Parity parity = new Parity(false);
    parity.compare(CasualtyReport.class, report);

    assertThat(parity.valid()).isEqualTo(1);
  }

  @Property(tries = 200)
  void whatIsGeneratedIsSeenAlike(@ForAll("documents") Document document) {
    Parity parity = new Parity(false);
    parity.compare(document.type(), document.json());

    assertThat(parity.silent()).isEmpty();
  }

  @Provide
  Arbitrary<Document> documents() {
    return net.jqwik.api.Arbitraries.of(SchemasTest.roots())
        .flatMap(
            type ->
                net.jqwik.api.Arbitraries.oneOf(Arbitraries.of(type), Arbitraries.careless(type))
                    .filter(SchemaParityTest::canBeWritten)
                    .map(value -> new Document(type, JSON.write(value))));
  }

  /** Whether a value has no unpaired surrogate. */
  private static boolean canBeWritten(Object value) {
    try {
      return !JSON.write(value).isEmpty();
    } catch (NewsJsonException e) {
      return false;
    }
  }

  @Example
  void whatIsMadeWrongIsSeenAlike() {
    Parity parity = new Parity(false);
    Parity printed = new Parity(true);
    Random random = new Random(15);
    for (Class<?> type : SchemasTest.roots()) {
      JsonNode full = MAPPER.readTree(JSON.write(Samples.full(type)));
      // an article takes longest, and most of it is in the others
      int tenths = type == Article.class ? 1 : 3;
      for (int i = 0; i < DOCUMENTS / 10 * tenths; i++) {
        String document = MAPPER.writeValueAsString(changed(full, random));
        parity.compare(type, document);
        if (i % PUBLISHABLE == 0) {
          printed.compare(type, document);
        }
      }
    }
    System.out.println(parity.table());
    System.out.println(printed.table());

    for (Parity each : List.of(parity, printed)) {
      assertThat(each.silent().stream().limit(5)).isEmpty();
      assertThat(each.valid()).isGreaterThan(DOCUMENTS / 50);
      assertThat(each.invalid()).isGreaterThan(DOCUMENTS / 50);
    }
  }

  /** A copy of a document with one to three changes. */
  private static JsonNode changed(JsonNode document, Random random) {
    JsonNode changed = document;
    for (int changes = 1 + random.nextInt(10) / 8 + random.nextInt(10) / 9;
        changes > 0;
        changes--) {
      changed = Mutations.change(changed, random);
    }
    return changed;
  }
}
