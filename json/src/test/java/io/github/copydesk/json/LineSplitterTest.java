package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.quote.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
  private static final NewsJson JSON = NewsJson.create();

  private static Limits limited(int documentSize) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        documentSize,
        usual.depth(),
        usual.stringLength(),
        usual.nameLength(),
        usual.collectionSize(),
        usual.numberLength(),
        usual.exponent());
  }

  /** The lines as number and text; for one that is too long, the code of the problem. */
  private static List<String> split(byte[] file, int limit, int atOnce) throws IOException {
    List<String> lines = new ArrayList<>();
    TestSource source = TestSource.slow(file, atOnce);
    try (LineSplitter splitter = new LineSplitter(LineSource.of(source), limited(limit))) {
      for (RawLine line; (line = splitter.next()) != null; ) {
        Problem rejection = line.rejection();
        String text = new String(line.text(), StandardCharsets.ISO_8859_1);
        lines.add(line.number() + ":" + (rejection == null ? text : rejection.code()));
      }
      splitter.requireWhole();
      assertThat(splitter.count()).isEqualTo(file.length);
    }
    return lines;
  }

  /** The same by splitting the whole file at once. */
  private static List<String> model(byte[] file, int limit) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    String[] parts = text.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      String line =
          parts[i].endsWith("\r") ? parts[i].substring(0, parts[i].length() - 1) : parts[i];
      if (line.length() > limit) {
        lines.add(i + 1 + ":limit.document-size");
      } else if (!line.matches("[ \t\r]*")) {
        lines.add(i + 1 + ":" + line);
      }
    }
    return lines;
  }

  @Property
  void linesAreTheSameHoweverTheSourceGivesThem(
      @ForAll("files") byte[] file,
      @ForAll @IntRange(min = 1, max = 40) int atOnce,
      @ForAll @IntRange(min = 1, max = 30) int limit)
      throws IOException {
    assertThat(split(file, limit, atOnce)).isEqualTo(model(file, limit));
    assertThat(split(file, limit, 1)).isEqualTo(model(file, limit));
    assertThat(split(file, 1 << 20, atOnce)).isEqualTo(model(file, 1 << 20));
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<String> part =
        Arbitraries.of("\n", "\r\n", "\r", " ", "\t", "a", "é", "\u2028", "[", "0123456789");
    return part.list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void aLineIsReadAsTheDocumentItIs(
      @ForAll("documents") List<byte[]> documents, @ForAll boolean crlf, @ForAll boolean mark)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(mark ? "\ufeff".getBytes(StandardCharsets.UTF_8) : new byte[0]);
    for (byte[] document : documents) {
      file.writeBytes(document);
      file.writeBytes((crlf ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8));
    }

    List<NewsLine<Question>> lines =
        JSON.lines(file.toByteArray(), Question.class).stream().toList();

    List<byte[]> filled = documents.stream().filter(document -> document.length > 1).toList();
    assertThat(lines).hasSameSizeAs(filled);
    for (int i = 0; i < filled.size(); i++) {
      NewsLine<Question> line = lines.get(i);
      Reading<Question> alone = JSON.tryRead(filled.get(i), Question.class);
      assertThat(line.value()).isEqualTo(alone.value());
      assertThat(line.problems()).hasSameSizeAs(alone.problems());
      for (int j = 0; j < alone.problems().size(); j++) {
        Problem inFile = line.problems().get(j);
        Problem inDocument = alone.problems().get(j);
        assertThat(inFile.code()).isEqualTo(inDocument.code());
        assertThat(inFile.pointer()).isEqualTo(inDocument.pointer());
        assertThat(inFile.message()).startsWith(inDocument.message());
        assertThat(inFile.column()).isEqualTo(inDocument.column());
        assertThat(inFile.line()).hasValue((int) line.number());
      }
    }
  }

  @Provide
  Arbitrary<List<byte[]>> documents() {
    byte[] whole =
        "{\"topic\":\"Ünïté 😀\",\"asker\":{\"type\":\"group\",\"description\":\"d\"}}"
            .getBytes(StandardCharsets.UTF_8);
    Arbitrary<byte[]> damaged =
        Combinators.combine(
                Arbitraries.integers().between(0, whole.length - 1),
                Arbitraries.of(
                    (byte) 'x',
                    (byte) '"',
                    (byte) '}',
                    (byte) ' ',
                    (byte) 0xC3,
                    (byte) 0xFF,
                    (byte) 1))
            .as(
                (at, b) -> {
                  byte[] copy = whole.clone();
                  copy[at] = b;
                  return copy;
                });
    Arbitrary<byte[]> torn =
        Arbitraries.integers().between(4, whole.length).map(length -> Arrays.copyOf(whole, length));
    Arbitrary<byte[]> blank = Arbitraries.of(new byte[0], new byte[] {' '});
    return Arbitraries.oneOf(Arbitraries.of(whole), damaged, torn, blank).list().ofMaxSize(12);
  }

  @Test
  void anEndlessLineTakesNoMoreMemoryThanTheLimit() throws IOException {
    InputStream endless =
        new InputStream() {
          private long left = 200L << 20;

          @Override
          public int read() {
            return left-- > 0 ? ' ' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int n = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + n, (byte) ' ');
            left -= n;
            return n == 0 && length > 0 ? -1 : n;
          }
        };
    try (LineSplitter splitter = new LineSplitter(LineSource.of(endless), limited(1000))) {
      RawLine line = Objects.requireNonNull(splitter.next());

      assertThat(line.rejection()).isNotNull();
      assertThat(line.bytes()).hasSizeLessThanOrEqualTo(1000);
      assertThat(splitter.next()).isNull();
    }
  }

  @Test
  void aLineOfJustTheLimitIsRead() throws IOException {
    String ten = "0123456789";

    assertThat(split((ten + "\r\n" + ten + "\n" + ten).getBytes(StandardCharsets.UTF_8), 10, 1))
        .containsExactly("1:" + ten, "2:" + ten, "3:" + ten);
    assertThat(split((ten + "\r\n" + ten + "\n" + ten).getBytes(StandardCharsets.UTF_8), 9, 100))
        .containsExactly("1:limit.document-size", "2:limit.document-size", "3:limit.document-size");
  }
}
