package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.quote.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsLinesWritingTest {
  private static final Question A = Question.about("a");
  private static final Question HALF = Question.about("\ud83d");

  private final NewsJson json = NewsJson.create();
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void anOldFile() throws IOException {
    file = Files.writeString(folder.resolve("a.ndjson"), "old");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void assertUntouched() throws IOException {
    assertThat(files()).containsExactly("a.ndjson");
    assertThat(file).hasContent("old");
  }

  @Test
  void writesACompactDocumentALine() throws IOException {
    List<Object> values = List.of(A, Samples.full(Article.class), Question.about("b\nc\u2028"));
    String expected =
        values.stream().map(value -> json.write(value) + "\n").reduce("", String::concat);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    assertThat(json.pretty().writeLines(values, file)).isEqualTo(3);
    assertThat(json.writeLines(values, stream)).isEqualTo(3);

    assertThat(Files.readString(file)).isEqualTo(expected);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(files()).containsExactly("a.ndjson");
  }

  @Test
  void writesStreamsAndIterators() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    assertThat(json.writeLines(Stream.of(A, A), file)).isEqualTo(2);
    assertThat(json.writeLines(Stream.of(A), stream)).isOne();
    assertThat(json.writeLines(() -> List.<Object>of(A, A).iterator(), stream)).isEqualTo(2);
    assertThat(stream.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void writesGzipWhereTheNameSaysSo() throws IOException {
    Path gz = folder.resolve("b.ndjson.gz");
    List<Question> values = Collections.nCopies(10_000, A);

    assertThat(json.writeLines(values, gz)).isEqualTo(10_000);

    assertThat(Files.size(gz)).isLessThan(10_000);
    try (NewsLines<Question> lines = json.lines(gz, Question.class)) {
      assertThat(lines.stream().map(NewsLine::orElseThrow).toList()).isEqualTo(values);
    }
  }

  @Test
  void noValuesAreAnEmptyFile() throws IOException {
    assertThat(json.writeLines(List.of(), file)).isZero();
    assertThat(file).isEmptyFile();
    Path gz = folder.resolve("b.gz");
    assertThat(json.writeLines(List.of(), gz)).isZero();
    try (NewsLines<Question> lines = json.lines(gz, Question.class)) {
      assertThat(lines.iterator().hasNext()).isFalse();
    }
  }

  @Test
  void aFileCanBeWrittenFromItself() throws IOException {
    json.writeLines(Collections.nCopies(50_000, A), file);

    try (NewsLines<Question> lines = json.lines(file, Question.class)) {
      long written =
          json.writeLines(lines.stream().map(line -> Question.about(line.number() + "")), file);
      assertThat(written).isEqualTo(50_000);
    }

    assertThat(Files.readAllLines(file).get(49_999)).isEqualTo("{\"topic\":\"50000\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20_000})
  void aValueThatCannotBeWrittenNamesItsLineAndLeavesTheFileAsItWas(int line) throws IOException {
    List<Question> values = new ArrayList<>(Collections.nCopies(line - 1, A));
    values.add(HALF);

    NewsJsonException e =
        catchThrowableOfType(NewsJsonException.class, () -> json.writeLines(values, file));

    assertThat(e.problems()).hasSize(1);
    assertThat(e.problems().get(0).line()).hasValue(line);
    assertThat(e)
        .hasMessage(
            "/topic at line "
                + line
                + ", column 1: unpaired surrogate at position 0"
                + " (json.lone-surrogate)");
    assertUntouched();
  }

  @Test
  void linesBeforeOneThatCannotBeWrittenAreInTheStream() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    assertThatThrownBy(() -> json.writeLines(List.of(A, HALF, A), stream))
        .isInstanceOf(NewsJsonException.class);

    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("{\"topic\":\"a\"}\n");
  }

  @Test
  void whatIsNoValueLeavesTheFileAsItWas() throws IOException {
    assertThatThrownBy(() -> json.writeLines(List.of(A, "text"), file))
        .isInstanceOf(IllegalArgumentException.class);
    assertUntouched();
  }

  @Test
  void aNullLeavesTheFileAsItWas() throws IOException {
    List<Question> values = Arrays.asList(A, A);
    values.set(1, nothing());

    assertThatThrownBy(() -> json.writeLines(values, file))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("the value of line 2 is null");
    assertUntouched();
  }

  @SuppressWarnings("NullAway") // what callers without a null checker may do
  private static Question nothing() {
    return null;
  }

  @Test
  void valuesThatFailLeaveTheFileAsItWas() throws IOException {
    Stream<Question> values =
        Stream.iterate(1, i -> i + 1)
            .map(
                i -> {
                  if (i == 30_000) {
                    throw new UncheckedIOException(new IOException("torn"));
                  }
                  return A;
                });

    assertThatThrownBy(() -> json.writeLines(values, file)).hasRootCauseMessage("torn");
    assertUntouched();
  }

  @Test
  void aFolderThatIsMissingIsAnIoFailure() {
    Path missing = folder.resolve("no/such/file.ndjson");

    assertThatThrownBy(() -> json.writeLines(List.of(A), missing))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> json.writeLines(List.of(A), folder))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    json.writeLines(List.of(A), link);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("{\"topic\":\"a\"}\n");
    assertThat(files()).containsExactly("a.ndjson", "link");
  }

  @Test
  void aNewFileHasThePermissionsOfOne() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));

    json.writeLines(List.of(A), file);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aSinkThatFailsAnywhereIsAnIoFailure() {
    int length = 3 * (json.write(A).length() + 1);
    for (int room = 0; room < length; room++) {
      Sink sink = new Sink(room);

      assertThatThrownBy(() -> json.writeLines(List.of(A, A, A), sink))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("full");
      assertThat(sink.closed).isZero();
    }
    Sink enough = new Sink(length);
    assertThat(json.writeLines(List.of(A, A, A), enough)).isEqualTo(3);
    assertThat(enough.closed).isZero();
    assertThat(enough.flushed).isOne();
  }

  @Test
  void aDiskThatIsFullAnywhereLeavesTheFileAsItWas() throws IOException {
    for (int room = 0; room < 40; room++) {
      int bytes = room;
      assertThatThrownBy(
              () ->
                  Replacement.of(
                      file,
                      out -> {
                        out.write(new byte[bytes]);
                        throw new IOException("full");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("full");
      assertUntouched();
    }
  }

  /** Accepts a number of bytes and then fails. */
  private static final class Sink extends OutputStream {
    private int room;
    private int closed;
    private int flushed;

    Sink(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("full");
      }
    }

    @Override
    public void flush() {
      flushed++;
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
