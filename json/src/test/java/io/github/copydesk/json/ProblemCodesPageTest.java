package io.github.copydesk.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.pages.Markdown;
import io.github.copydesk.pages.ReferencePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code README.md} of this module explains every problem code, with examples of its messages. */
class ProblemCodesPageTest {
  private static final ReferencePage PAGE = new ReferencePage(Path.of("README.md"));
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** A string in the sources that looks like a code: {@code "value.missing"}. */
  private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");

  @Test
  void thePageExplainsEveryCode() {
    List<ProblemCode> codes = ProblemCodes.all();
    String contents = codes.stream().map(code -> Markdown.link(code.code())).collect(joining(", "));

    PAGE.check(
        "problems",
        contents + "\n\n" + codes.stream().map(ProblemCode::markdown).collect(joining()));
  }

  @Test
  void everyCodeInTheSourcesIsExplainedAndNoOther() throws IOException {
    assertThat(ProblemCodes.all().stream().map(ProblemCode::code))
        .containsExactlyInAnyOrderElementsOf(codesInTheSources());
  }

  private static Set<String> codesInTheSources() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        CODE.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
            .results()
            .map((MatchResult match) -> match.group(1))
            .forEach(codes::add);
      }
    }
    return codes;
  }
}
