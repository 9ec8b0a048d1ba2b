package io.github.copydesk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.copydesk.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are read as the library reads them, and found again where it would find problems. */
class DocumentsTest {
  private static final String RIGHT =
      "{\"kind\":\"report\",\"language\":\"en\",\"headline\":\"é😀\",";

  private static List<Document<Article>> read(Input input, Optional<InputFormat> format)
      throws IOException {
    List<Document<Article>> documents = new ArrayList<>();
    new Documents(format, 2).read(input, Article.class, bytes -> {}, documents::add);
    return documents;
  }

  private static List<Document<Article>> read(String text, InputFormat format) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return read(Input.of(new ByteArrayInputStream(bytes)), Optional.of(format));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("", " ", "\n", "\r\n", "\r", "\t\n \n");
  }

  /** The same place is wrong by a rule in one document, and in another cannot be read. */
  @Property
  void placesViolationsWhereTheLibraryPlacesProblems(
      @ForAll("spaces") String space, @ForAll boolean mark, @ForAll InputFormat format) {
    String between = format == InputFormat.NDJSON ? space.replace('\n', ' ') : space;
    String start = (mark ? "\ufeff" : "") + RIGHT + between + "\"version\":" + between;
    Document<Article> violating = read(start + "0}", format).get(0);
    Document<Article> unreadable = read(start + "\"0\"}", format).get(0);
    assertThat(violating.value()).isPresent();
    assertThat(violating.positions(List.of("/version")).get("/version"))
        .isEqualTo(
            new Position(
                unreadable.problems().get(0).line().orElseThrow(),
                unreadable.problems().get(0).column().orElseThrow()));
  }

  @Test
  void readsGzipOfAnyNameAndSeveralMembers(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("packed");
    byte[] member = packed(RIGHT + "\"version\":1}\n");
    Files.write(file, member);
    Files.write(file, member, StandardOpenOption.APPEND);
    assertThat(read(Input.of(file, 1), Optional.empty()))
        .extracting(Document::place)
        .containsExactly(file + ":1", file + ":2");
  }

  @Test
  void truncatedGzipIsAFailure(@TempDir Path directory) throws IOException {
    byte[] member = packed(RIGHT + "\"version\":1}\n");
    for (int length : new int[] {0, 5, member.length - 1}) {
      Path file = directory.resolve(length + ".ndjson.gz");
      Files.write(file, Arrays.copyOf(member, length));
      assertThatIOException()
          .isThrownBy(() -> read(Input.of(file, length), Optional.empty()))
          .extracting(IOExceptions::reason)
          .as("%d bytes", length)
          .isEqualTo("the gzip stream is truncated");
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void guessesTheFormatByTheFirstLine() throws IOException {
    String document = RIGHT + "\n\"version\":1}";
    String line = document.replace("\n", "");
    assertThat(guessed(document)).extracting(Document::place).containsExactly("-");
    assertThat(guessed("\n" + line + "\n" + line))
        .extracting(Document::place)
        .containsExactly("-:2", "-:3");
    assertThat(guessed(line)).hasSize(1).allMatch(one -> one.value().isPresent());
    assertThat(guessed(""))
        .extracting(one -> one.problems().get(0).code())
        .containsExactly("json.empty");
  }

  private static List<Document<Article>> guessed(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return read(Input.of(new ByteArrayInputStream(bytes)), Optional.empty());
  }
}
