package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows a program that compiles, and the output it prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void theProgramIsTheOneThatIsCompiled() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/copydesk/tour/FirstSteps.java"));

    assertThat(source.replaceAll("\\s+", "")).contains(block("java").replaceAll("\\s+", ""));
  }

  @Test
  void theOutputIsWhatItPrints() throws IOException {
    List<String> printed = run().lines().toList();

    assertThat(printed).hasSize(2);
    assertThat(printed.get(0)).isEqualTo(block("json").replaceAll("\n *", ""));
    assertThat(printed.get(1)).isEqualTo(block("text"));
  }

  @Test
  void theTestCommandIsTheOneOfTheGate() throws IOException {
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .endsWith("\nmvn -B -ntp -Pmatrix verify\n");
    assertThat(readme()).contains("```sh\nmvn -B -ntp -Pmatrix verify\n```");
  }

  private static String run() {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      FirstSteps.main(new String[0]);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The first code block of a language in the README. */
  private static String block(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
        .matcher(readme())
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
