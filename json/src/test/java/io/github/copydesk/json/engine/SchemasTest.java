package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are those that the tables, the rules and the Javadoc give. */
class SchemasTest {
  private static final Descriptions DESCRIPTIONS =
      Descriptions.in(Path.of("../core/src/main/java"));

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> REF = Set.of("$ref");

  static List<Class<?>> roots() {
    return List.of(Article.class, Quote.class, CasualtyReport.class, Sanction.class);
  }

  /** The files of this test; another has those for extraction. */
  private static List<String> files() {
    return SchemaFiles.all().stream().filter(file -> !file.startsWith("extraction/")).toList();
  }

  private static String file(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
        + ".json";
  }

  @ParameterizedTest
  @MethodSource("roots")
  void theSchemaOfATypeIsWhatTheFileHas(Class<?> type) {
    String made = SchemaFiles.text(SchemaGenerator.of(type, false, DESCRIPTIONS));

    assertThat(made).isEqualTo(SchemaFiles.expected(file(type), made));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void theSchemaOfWhatIsToBePublishedIsWhatTheFileHas(Class<?> type) {
    String made = SchemaFiles.text(SchemaGenerator.of(type, true, DESCRIPTIONS));

    assertThat(made).isEqualTo(SchemaFiles.expected("publishable/" + file(type), made));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void newsSchemasHasWhatTheFilesHave(Class<?> type) {
    assumeThat(SchemaFiles.WRITE).as("the files are being rewritten").isFalse();

    assertThat(NewsSchemas.of(type))
        .isEqualTo(SchemaFiles.read(file(type)))
        .isEqualTo(NewsSchemas.of(type));
    assertThat(NewsSchemas.publishable(type))
        .isEqualTo(SchemaFiles.read("publishable/" + file(type)));
  }

  @Test
  void noFileIsLeftOver() {
    assertThat(files()).hasSize(2 * roots().size());
  }

  /** Every schema: of a file, and of what it says of a type or a property. */
  private static Stream<JsonNode> schemas(JsonNode schema) {
    Stream<JsonNode> within =
        Stream.of("properties", "$defs")
            .flatMap(name -> schema.path(name).valueStream())
            .flatMap(SchemasTest::schemas);
    return Stream.concat(Stream.of(schema), within);
  }

  @Test
  void everyTypeAndEveryPropertyIsDescribed() {
    for (String file : files()) {
      assertThat(schemas(MAPPER.readTree(SchemaFiles.read(file))))
          .allSatisfy(each -> assertThat(isDescribed(each)).as(file + ": " + each).isTrue());
    }
  }

  /** A constant and the value of a key say what they are by themselves. */
  private static boolean isDescribed(JsonNode schema) {
    return schema.has("description")
        || schema.has("const")
        || Set.copyOf(schema.propertyNames()).equals(REF);
  }

  @Test
  void everyReferenceLeadsToADefinitionAndEveryDefinitionIsUsed() {
    for (String file : files()) {
      JsonNode schema = MAPPER.readTree(SchemaFiles.read(file));
      Set<String> used =
          schema.findValuesAsString("$ref").stream()
              .map(reference -> reference.replaceFirst("^#/\\$defs/", ""))
              .collect(Collectors.toSet());

      assertThat(used).isEqualTo(Set.copyOf(schema.get("$defs").propertyNames()));
    }
  }

  @Test
  void definitionsOfOneNameAreTheSameInAllFiles() {
    for (String folder : List.of("", "publishable/")) {
      JsonNode all = MAPPER.readTree(SchemaFiles.read(folder + "article.json")).get("$defs");
      for (Class<?> type : roots()) {
        JsonNode schema = MAPPER.readTree(SchemaFiles.read(folder + file(type)));

        assertThat(schema.get("$defs").properties()).isSubsetOf(all.properties());
        assertThat(schema.get("$id").asString())
            .isEqualTo(Names.schema(type).replaceFirst("([^/]+)$", folder + "$1"));
      }
    }
  }

  /** Whether a schema of an article has every type that a document can have. */
  @Test
  void theArticleHasEveryType() {
    JsonNode all = MAPPER.readTree(SchemaFiles.read("article.json")).get("$defs");

    assertThat(Codecs.tables().stream().map(table -> table.type().getSimpleName()))
        .filteredOn(name -> !name.equals("Article"))
        .isSubsetOf(all.propertyNames());
  }

  @ParameterizedTest
  @MethodSource("roots")
  void theSchemasAreValidSchemas(Class<?> type) {
    assertThat(SchemaValidator.ofSchemas().errors(NewsSchemas.of(type))).isEmpty();
    assertThat(SchemaValidator.ofSchemas().errors(NewsSchemas.publishable(type))).isEmpty();
  }

  @Test
  void theFilesAreAscii() {
    assertThat(files()).allSatisfy(file -> assertThat(SchemaFiles.read(file)).matches("[\\n -~]+"));
  }
}
