package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are those that the tables, the rules and the Javadoc give. */
class SchemasTest {
  private static final Descriptions DESCRIPTIONS =
      Descriptions.in(Path.of("../core/src/main/java"));

  static List<Class<?>> roots() {
    return List.of(Article.class, Quote.class, CasualtyReport.class, Sanction.class);
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
    assertThat(SchemaFiles.all()).hasSize(2 * roots().size());
  }
}
