package io.github.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the commands print, beside files that {@code -Dcopydesk.golden=write} writes. Each run is in
 * this JVM, but reads real files; {@code CommandIT} starts the command itself.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String IN = "src/test/resources/documents/";

  private Locale before = Locale.getDefault();

  /** Turkish lower case has no dot where English has one, which formats must not notice. */
  @BeforeEach
  void inTurkish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void restored() {
    Locale.setDefault(before);
  }

  /**
   * A command line.
   *
   * @param name the name of the golden file
   * @param charset the charset of the terminal
   * @param colours whether the output is a terminal with colours
   * @param line the arguments; {@code @} is where the documents are, {@code < NAME} the input
   */
  record Run(String name, Charset charset, boolean colours, String line) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Run run(String name, String line) {
    return new Run(name, StandardCharsets.UTF_8, false, line);
  }

  static Stream<Run> runs() {
    return Stream.of(
        run("help", "--help"),
        run("help-check", "check --help"),
        run("help-stats", "stats --help"),
        run("help-tally", "tally --help"),
        run("help-show", "show --help"),
        run("help-page", "page --help"),
        run("help-schema", "schema --help"),
        run("schema-article", "schema --extraction absent"),
        run("schema-twice", "schema quote --extraction nullable --publishable"),
        run("schema-unknown", "schema quote --extraction none"),
        run("no-command", ""),
        run("unknown-command", "chek @bad.json"),
        run("unknown-option", "check --publishible @bad.json"),
        run("unknown-type", "check --type sanctoin @bad.json"),
        run("option-after-dashes", "check -- --json"),
        run("escapes-in-option", "check @bad.json --\u001b[31m"),
        run("check-bad", "check @bad.json"),
        run("check-fine", "check --publishable @../documents/quote.json --type quote"),
        run("check-rules", "check @toll.json @hostile.json"),
        run("check-publishable", "check --publishable @toll.json"),
        run("check-lines", "check @lines.ndjson"),
        run("check-json", "check --json @lines.ndjson @nowhere.json"),
        run("check-quiet", "check -q @bad.json @nowhere.json"),
        run("check-other-type", "check @quote.json"),
        run("check-twice", "check @bad.json @../documents/bad.json"),
        run("check-directory", "check @"),
        run("check-nothing", "check @nothing"),
        run("check-nowhere", "check @nowhere.json"),
        run("check-empty", "check @empty.json @empty.ndjson"),
        run("check-input-one", "check - < toll.json"),
        run("check-input-lines", "check - < lines.ndjson"),
        run("check-input-empty", "check - < empty.json"),
        run("check-format", "check --format ndjson @bad.json"),
        new Run("check-ascii", StandardCharsets.US_ASCII, false, "check @bad.json"),
        new Run("check-colours", StandardCharsets.UTF_8, true, "check --publishable @hostile.json"),
        run("stats", "stats @toll.json @lines.ndjson"),
        run("stats-top", "stats --top 1 -q @lines.ndjson"),
        run("stats-none", "stats --top 0 @lines.ndjson"),
        run("stats-quote", "stats --type quote @quote.json"),
        run("tally", "tally @toll.json @incidents.json"),
        run("tally-together", "tally --together @toll.json @incidents.json"),
        run("tally-lines", "tally @lines.ndjson"),
        run("show", "show @toll.json"),
        run("show-line", "show --line 4 @lines.ndjson"),
        run("show-no-line", "show --line 99 @lines.ndjson"),
        run("show-hostile", "show @hostile.json"),
        new Run("show-ascii", StandardCharsets.US_ASCII, false, "show @toll.json"),
        new Run("show-colours", StandardCharsets.UTF_8, true, "show @toll.json"),
        run("page-many", "page @lines.ndjson"),
        run("page-none", "page @empty.ndjson"),
        run("output-nowhere", "check @bad.json -o nowhere/out.txt"),
        run("output-directory", "check @bad.json -o src"),
        run("output-is-input", "page @toll.json -o src/test/resources/documents/toll.json"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void printsWhatItPrinted(Run run) throws IOException {
    Path file = GOLDEN.resolve(run.name() + ".txt");
    String printed = printed(run);
    if ("write".equals(System.getProperty("copydesk.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(file));
  }

  private static String printed(Run run) throws IOException {
    String[] parts = run.line().split(" < ", 2);
    byte[] in = parts.length < 2 ? new byte[0] : Files.readAllBytes(Path.of(IN + parts[1]));
    String[] args =
        Arrays.stream(parts[0].split(" "))
            .filter(arg -> !arg.isEmpty())
            .map(arg -> arg.startsWith("@") ? IN + arg.substring(1) : arg)
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Copydesk.run(
            new Terminal(
                new ByteArrayInputStream(in),
                new Output(out, run.charset(), run.colours(), run.colours()),
                new Output(err, run.charset(), run.colours(), run.colours()),
                80,
                false),
            args);
    String told = out.toString(run.charset());
    assertThat(run.colours() ? "\n\u001b" : "\n").contains(controls(told));
    return "exit " + exit + "\n--- out\n" + told + "--- err\n" + err.toString(run.charset());
  }

  /** The control characters in a text, each once. */
  private static String controls(String text) {
    return text.chars()
        .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
        .distinct()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
