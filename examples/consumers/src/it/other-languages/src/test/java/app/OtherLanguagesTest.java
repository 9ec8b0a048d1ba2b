package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Needs node, npm and python3; without them it is skipped, except on CI. */
class OtherLanguagesTest {
  private static final Path HERE = Path.of("target", "languages");
  private static final NewsJson JSON = NewsJson.create();

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    boolean ready = isThere("node") && isThere("npm") && isThere("python3");
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(ready, "node, npm and python3 are not all installed");
    }
    assertTrue(ready, "node, npm and python3 must be installed on CI");
    Files.createDirectories(HERE);
    try (var files = Files.list(Path.of("src", "test", "languages"))) {
      for (Path file : files.toList()) {
        Files.copy(
            file, HERE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    write("schema.json", NewsSchemas.of(Article.class));
    run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts");
  }

  private static boolean isThere(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void write(String file, String text) throws IOException {
    Files.writeString(HERE.resolve(file), text);
  }

  /** The lines that a command prints, which must succeed. */
  private static List<String> run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(HERE.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().toList();
  }

  /** The generated Python classes have no place for extensions. */
  private static Article withoutExtensions() {
    Article full = Samples.full(Article.class);
    Extensions none = Extensions.none();
    return full.toBuilder()
        .extensions(none)
        .quotes(
            full.getQuotes().stream().map(q -> q.toBuilder().extensions(none).build()).toList())
        .casualtyReports(
            full.getCasualtyReports().stream()
                .map(r -> r.toBuilder().extensions(none).build())
                .toList())
        .sanctions(
            full.getSanctions().stream().map(s -> s.toBuilder().extensions(none).build()).toList())
        .build();
  }

  /** The lines of the program that must not compile are marked there; no others may fail. */
  @Test
  void typeScriptHasTypes() throws IOException, InterruptedException {
    run("node_modules/.bin/json2ts", "-i", "schema.json", "-o", "article.d.ts");
    run("node_modules/.bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "uses.ts");
  }

  @Test
  void pythonReadsAndWritesTheSame() throws IOException, InterruptedException {
    Article article = withoutExtensions();
    write("article.json", JSON.write(article));
    write("article_types.py", String.join("\n", run("node", "types.mjs", "schema.json")));

    List<String> lines = run("python3", "round_trip.py", "article.json");

    assertEquals("Pat Ryder, his deputies", lines.get(0));
    // a float does not keep the last digit of 51.70; the canonical form has none
    assertEquals(
        JSON.canonical(article), JSON.canonical(JSON.read(lines.get(1), Article.class)));
  }

  @Test
  void javaScriptFindsWhatIsWrong() throws IOException, InterruptedException {
    String minimal = JSON.write(Samples.minimal(Article.class));
    write("full.json", JSON.write(Samples.full(Article.class)));
    write("minimal.json", minimal);
    write("kind.json", minimal.replace("report", "raport"));
    write("headline.json", minimal.replace("headline", "hedline"));
    write("language.json", minimal.replace("\"en\"", "\"English\""));
    List<String> command = new ArrayList<>(List.of("node", "validate.mjs", "schema.json"));
    command.addAll(
        List.of("full.json", "minimal.json", "kind.json", "headline.json", "language.json"));

    assertEquals(
        List.of(
            "valid",
            "valid",
            "/kind enum",
            " required,  additionalProperties",
            "/language pattern"),
        run(command.toArray(String[]::new)));
  }
}
