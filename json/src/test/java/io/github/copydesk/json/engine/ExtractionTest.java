package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.NewsSchemas.Flavour;
import io.github.copydesk.json.engine.Projection.Pick;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas for extraction are those that the plans, the tables and the Javadoc give. */
class ExtractionTest {
  private static final Descriptions DESCRIPTIONS =
      Descriptions.in(Path.of("../core/src/main/java"));

  /** What no schema has of the types that they have; a new attribute has to be decided on. */
  private static final String LEFT_OUT =
      """
      Quote [language, anchors, verifications, extraction]
      Attribution [url]
      Person [aliases, nationality, born, identifiers]
      Position [organization, during]
      Organization [aliases, kind, country, parent, identifiers]
      Country [code, identifiers]
      Group [size]
      UnnamedSource []
      TimeExpression []
      Question [asker]
      CasualtyReport [incident, anchors, verifications, extraction]
      CasualtyFigure [where]
      Count [estimated, absentReason]
      Evidence [producer, published, url, verification]
      Location []
      Place [kind, countryCode, within, latitude, longitude, identifiers]
      Sanction [anchors, verifications, extraction]
      SanctionTarget [listIds]
      SanctionMeasure []
      Programme [identifier, url]
      LegalBasis [date, url]
      SanctionEvent [targets, note]
      """;

  static Stream<Arguments> schemas() {
    return ExtractionPlan.ALL.stream()
        .flatMap(plan -> Stream.of(Flavour.values()).map(flavour -> Arguments.of(plan, flavour)));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theSchemaIsWhatTheFileHas(ExtractionPlan plan, Flavour flavour) {
    String made = SchemaFiles.readable(ExtractionSchema.of(plan, flavour, DESCRIPTIONS));

    assertThat(made).isEqualTo(SchemaFiles.expected(file(plan, flavour), made));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void newsSchemasHasWhatTheFilesHave(ExtractionPlan plan, Flavour flavour) {
    assumeThat(SchemaFiles.WRITE).as("the files are being rewritten").isFalse();

    assertThat(NewsSchemas.extraction(plan.type(), flavour))
        .isEqualTo(SchemaFiles.read(file(plan, flavour)));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theSchemaIsOneOfDraft202012(ExtractionPlan plan, Flavour flavour) {
    assertThat(SchemaValidator.ofSchemas().errors(NewsSchemas.extraction(plan.type(), flavour)))
        .isEmpty();
  }

  @Test
  void noFileIsLeftOver() {
    assertThat(SchemaFiles.all())
        .filteredOn(file -> file.startsWith("extraction/"))
        .hasSize((int) schemas().count());
  }

  private static String file(ExtractionPlan plan, Flavour flavour) {
    return "extraction/" + plan.file() + "-" + flavour.name().toLowerCase(Locale.ROOT) + ".json";
  }

  @Test
  void whatIsLeftOut() {
    Map<Table<?>, Set<String>> taken = new LinkedHashMap<>();
    for (ExtractionPlan plan : ExtractionPlan.ALL) {
      take(plan.shape(), plan.statement(), taken);
    }
    StringBuilder leftOut = new StringBuilder();
    taken.forEach(
        (table, names) ->
            leftOut
                .append(table.type().getSimpleName())
                .append(' ')
                .append(table.names().stream().filter(name -> !names.contains(name)).toList())
                .append('\n'));

    assertThat(leftOut).hasToString(LEFT_OUT);
  }

  private static void take(
      Shape shape, @Nullable Projection projection, Map<Table<?>, Set<String>> taken) {
    if (shape instanceof Shape.Elements elements) {
      take(elements.element(), projection, taken);
    } else if (projection != null) {
      projection
          .singles()
          .forEach(
              option -> {
                Table<?> table = ExtractionSchema.table(shape, option);
                Set<String> names = taken.computeIfAbsent(table, t -> new HashSet<>());
                names.add(String.valueOf(projection.tag()));
                for (Pick pick : option.picks()) {
                  names.add(pick.name());
                  take(ExtractionSchema.property(table, pick.name()).shape(), pick.inside(), taken);
                }
              });
    }
  }

  @Test
  void thereIsNoneOfAWholeArticle() {
    assertThatThrownBy(() -> NewsSchemas.extraction(Article.class, Flavour.ABSENT))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is a schema for the extraction of Quote, CasualtyReport and Sanction, but not of"
                + " io.github.copydesk.article.Article");
  }
}
