package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesThePageOfAFile() throws IOException {
    Path page = folder.resolve("out.html");

    int status =
        run("../tour/src/main/resources/io/github/copydesk/tour/kursk.json", page.toString());

    assertThat(status).isZero();
    assertThat(out).hasToString(page + System.lineSeparator());
    assertThat(err.size()).isZero();
    assertThat(Files.readString(page)).isEqualTo(ArticlePage.of(Stories.kursk()));
  }

  @Test
  void printsEveryProblemOfAFileThatIsNoArticleOnALineOfItsOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), "{\"kind\":\"raport\"}");
    Path page = folder.resolve("out.html");

    assertThat(run(file.toString(), page.toString())).isEqualTo(1);

    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith(file + ": /"))
        .anyMatch(line -> line.contains("did you mean report?"));
    assertThat(page).doesNotExist();
  }

  @Test
  void saysWhatIsWrongWithAFileThatCannotBeReadOrWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{}");
    String missing = folder.resolve("missing.json").toString();
    String nowhere = folder.resolve("no/such/out.html").toString();

    assertThat(run(missing, nowhere)).isEqualTo(1);
    assertThat(err).hasToString(missing + ": no such file or folder" + System.lineSeparator());

    err.reset();
    assertThat(run("../tour/src/main/resources/io/github/copydesk/tour/flood.json", nowhere))
        .isEqualTo(1);
    assertThat(err).hasToString(nowhere + ": no such file or folder" + System.lineSeparator());

    err.reset();
    assertThat(run(folder.toString(), nowhere)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(folder + ": ").hasLineCount(1);

    err.reset();
    assertThat(run("a\0b", file.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Nul character").hasLineCount(1);
  }

  @Test
  void saysHowItIsCalled() {
    assertThat(run("one.json")).isEqualTo(1);
    assertThat(err).hasToString("usage: Page FILE.json OUT.html" + System.lineSeparator());
  }

  private int run(String... args) {
    return Page.run(new PrintStream(out, true), new PrintStream(err, true), List.of(args));
  }
}
