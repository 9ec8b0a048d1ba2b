package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.quote.Question;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {
  private static final String A = "{\"topic\":\"a\"}\n";
  private static final String B = "{\"topic\":\"b\"}\n";

  private final NewsJson json = NewsJson.create();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private List<String> topics(TestSource source) {
    return json.lines(source, Question.class).stream()
        .map(line -> line.orElseThrow().getTopic())
        .toList();
  }

  private List<String> topics(byte[] file) {
    return topics(TestSource.of(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 10_000})
  void membersAreReadOneAfterTheOther(int atOnce) throws IOException {
    // a member may end in the middle of a line, or be empty
    byte[] file =
        join(gzip(A + B.substring(0, 5)), gzip(""), gzip(B.substring(5)), gzip(A), new byte[600]);

    assertThat(topics(TestSource.slow(file, atOnce))).containsExactly("a", "b", "a");
  }

  @Test
  void whatIsGzipIsToldByItsBytesAndNotByItsName(@TempDir Path folder) throws IOException {
    Path named = Files.write(folder.resolve("a.ndjson.gz"), gzip(A));
    Path unnamed = Files.write(folder.resolve("a.ndjson"), gzip(A));
    Path plain = Files.write(folder.resolve("plain.gz"), utf8(A));

    for (Path file : List.of(named, unnamed, plain)) {
      try (NewsLines<Question> lines = json.lines(file, Question.class)) {
        assertThat(lines.iterator().next().value()).contains(Question.about("a"));
      }
    }
  }

  @Test
  void anEmptyFileNamedGzIsTorn(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("a.ndjson.gz"));

    assertThatThrownBy(() -> json.lines(file, Question.class).forEach(line -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(EOFException.class)
        .hasRootCauseMessage("unexpected end of the gzip stream");
  }

  @Test
  void tornGzipIsAFailureWhereverItIsTorn() throws IOException {
    byte[] first = gzip(A);
    byte[] file = join(first, gzip(B));
    for (int end = 2; end < file.length; end++) {
      if (end == first.length) {
        continue; // a complete file on its own
      }
      byte[] torn = new byte[end];
      System.arraycopy(file, 0, torn, 0, end);
      TestSource source = TestSource.of(torn);
      List<String> topics = new ArrayList<>();

      assertThatThrownBy(
              () ->
                  json.lines(source, Question.class)
                      .forEach(line -> topics.add(line.orElseThrow().getTopic())))
          .as("torn at %d", end)
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(EOFException.class);
      assertThat(topics).isSubsetOf("a", "b");
      assertThat(topics.size()).isGreaterThanOrEqualTo(end > first.length ? 1 : 0);
      assertThat(source.closed()).isOne();
    }
  }

  @Test
  void damageIsAFailureOrChangesNothing() throws IOException {
    byte[] file = join(gzip(A), gzip(B));
    for (int at = 2; at < file.length; at++) {
      byte[] damaged = file.clone();
      damaged[at] ^= 0x55;
      List<String> topics = new ArrayList<>();
      try {
        json.lines(damaged, Question.class)
            .forEach(line -> topics.add(line.value().map(Question::getTopic).orElse("?")));
        assertThat(topics).as("damaged at %d", at).containsExactly("a", "b");
      } catch (UncheckedIOException e) {
        assertThat(e).hasCauseInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void whatFollowsAndIsNoGzipIsAFailure() throws IOException {
    byte[] file = join(gzip(A), utf8(B));

    assertThatThrownBy(() -> topics(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ZipException.class)
        .hasRootCauseMessage("unexpected data after the end of the gzip stream");
  }

  @Test
  void headersMayHaveAllTheirParts() throws IOException {
    byte[] plain = gzip(A);
    byte[] header = {0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3};
    byte[] parts = {2, 0, 9, 9, 'n', 0, 'c', 'o', 0, 7, 7};
    byte[] rest = new byte[plain.length - 10];
    System.arraycopy(plain, 10, rest, 0, rest.length);

    assertThat(topics(join(header, parts, rest))).containsExactly("a");
  }

  @Test
  void progressCountsWhatIsInTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.gz"), join(gzip(A.repeat(10_000)), gzip(B)));
    List<String> told = new ArrayList<>();

    json.lines(file, Question.class)
        .onProgress((lines, bytes) -> told.add(lines + " " + bytes))
        .forEach(line -> {});

    assertThat(told).containsExactly("10001 " + Files.size(file));
  }

  @Test
  void theTextOfAFileInGzipIsBounded() throws IOException {
    byte[] bomb = gzip("x".repeat(1 << 20) + "\n" + A);
    NewsJson small = NewsJson.builder().maxDocumentSize(100).build();

    assertThat(small.lines(bomb, Question.class).stream().map(line -> line.problems().size()))
        .containsExactly(1, 0);
  }
}
