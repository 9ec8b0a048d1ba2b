package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.validation.NewsValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON files of the tour and the classes beside them are the same articles. */
class TourDocumentsTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "github", "copydesk", "tour");
  private static final String REGENERATE =
      "the file and the class differ; if the class is right, rewrite the file with"
          + " -Dcopydesk.golden=write";

  private final NewsJson json = NewsJson.create();

  /** An article and the file that has it as JSON. */
  private record Document(String name, Article article) {
    Path file() {
      return FOLDER.resolve(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Document> documents() {
    return Stream.of(
        new Document("kursk.json", KurskReport.article()),
        new Document("flood.json", FloodFactCheck.article()));
  }

  @BeforeAll
  static void writeTheFilesIfAskedTo() {
    if ("write".equals(System.getProperty("copydesk.golden"))) {
      documents().forEach(each -> NewsJson.create().pretty().write(each.article(), each.file()));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFileReadsAsTheArticle(Document document) throws IOException {
    Article read = json.read(Files.readAllBytes(document.file()), Article.class);

    assertThat(read).as(REGENERATE).isEqualTo(document.article());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theArticleIsWrittenAsTheFile(Document document) throws IOException {
    String written = json.pretty().write(document.article());

    assertThat(Files.readString(document.file(), StandardCharsets.UTF_8))
        .as(REGENERATE)
        .isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theArticleIsValid(Document document) {
    assertThat(NewsValidator.create().check(document.article())).isEmpty();
  }
}
