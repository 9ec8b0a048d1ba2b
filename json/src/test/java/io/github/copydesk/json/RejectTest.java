package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are rejected, each with all its problems in the file next to it. */
class RejectTest {
  private static final NewsJson JSON = NewsJson.create();

  static Stream<Path> documents() {
    return Goldens.files("reject", ".json").stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsRejectedWithTheProblemsBesideIt(Path document) throws IOException {
    Reading<?> reading = JSON.tryRead(Files.readAllBytes(document), type(document));

    String problems =
        "reject/"
            + folder(document)
            + "/"
            + document.getFileName().toString().replace(".json", ".txt");
    assertThat(reading.value()).isEmpty();
    assertThat(reading.toString()).isEqualTo(Goldens.expected(problems, reading.toString()));
    assertThat(reading.problems())
        .isNotEmpty()
        .allSatisfy(
            problem ->
                assertThat(problem.message())
                    .hasSizeLessThanOrEqualTo(1000)
                    .doesNotContain("java.", "jackson", "Immutable", "Exception", "$"));
  }

  private static Class<?> type(Path document) {
    return Codecs.tables().stream()
        .<Class<?>>map(Table::type)
        .filter(type -> Goldens.folder(type).equals(folder(document)))
        .findAny()
        .orElseThrow();
  }

  private static String folder(Path document) {
    return document.getName(document.getNameCount() - 2).toString();
  }
}
