package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code kursk.json} and {@link KurskReport} are the same article. */
class KurskJsonTest {
  private static final Path FILE =
      Path.of("src", "main", "resources", "io", "github", "copydesk", "tour", "kursk.json");
  private static final String REGENERATE =
      "kursk.json and KurskReport differ. If KurskReport is right, write the file anew with"
          + " mvn -pl examples/tour -am test -Dkursk.write";

  private final NewsJson json = NewsJson.create();

  @BeforeAll
  static void writeTheFileIfAskedTo() {
    if (System.getProperty("kursk.write") != null) {
      NewsJson.create().pretty().write(KurskReport.article(), FILE);
    }
  }

  @Test
  void theFileReadsAsTheReport() throws IOException {
    Article read = json.read(Files.readAllBytes(FILE), Article.class);

    assertThat(read).as(REGENERATE).isEqualTo(KurskReport.article());
  }

  @Test
  void theReportIsWrittenAsTheFile() throws IOException {
    String written = json.pretty().write(KurskReport.article());

    assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).as(REGENERATE).isEqualTo(written);
  }
}
