package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources and sinks that fail at any position, or transfer one byte at a time. */
class FaultInjectionTest {
  private static final NewsJson JSON = NewsJson.create();

  static Stream<Object> values() {
    return Stream.of(
        Samples.minimal(Article.class),
        Samples.full(Quote.class),
        Samples.full(CasualtyReport.class));
  }

  private static Class<?> type(Object value) {
    return Samples.types().stream()
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("values")
  void aSourceThatFailsAnywhereIsAnIoFailure(Object value) {
    byte[] document = JSON.writeBytes(value);
    for (int at = 0; at <= document.length; at++) {
      Source source = new Source(document, at);
      assertThatThrownBy(() -> JSON.tryRead(source, type(value)))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("torn");
      assertThat(source.closed).isZero();

      Source chars = new Source(document, at);
      assertThatThrownBy(
              () -> JSON.tryRead(new InputStreamReader(chars, StandardCharsets.UTF_8), type(value)))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("torn");
      assertThat(chars.closed).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void aSourceThatGivesOneByteAtATimeIsReadLikeAnyOther(Object value) {
    byte[] document = JSON.writeBytes(value);

    Object read = JSON.read(new Source(document, Integer.MAX_VALUE), type(value));

    assertThat(read).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aTornDocumentIsOneProblemWhereverItIsTorn(Object value) {
    byte[] document = JSON.writeBytes(value);
    for (int end = 0; end < document.length; end++) {
      Reading<?> reading = JSON.tryRead(new ByteArrayInputStream(document, 0, end), type(value));

      assertThat(reading.value()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::code)
          .isSubsetOf("json.empty", "json.syntax", "encoding.invalid-utf8");
      assertThat(reading.problems()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void aSinkThatFailsAnywhereIsAnIoFailure(Object value) {
    byte[] document = JSON.writeBytes(value);
    for (int at = 0; at < document.length; at++) {
      Sink sink = new Sink(at);
      assertThatThrownBy(() -> JSON.write(value, sink))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("full");
      assertThat(sink.closed).isZero();
    }
  }

  /** Returns one byte at a time and fails at one of them. */
  private static final class Source extends InputStream {
    private final byte[] bytes;
    private final int failAt;
    private int next;
    private int closed;

    Source(byte[] bytes, int failAt) {
      this.bytes = bytes;
      this.failAt = failAt;
    }

    @Override
    public int read() throws IOException {
      if (next == failAt) {
        throw new IOException("torn");
      }
      return next < bytes.length ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int b = read();
      if (b >= 0) {
        into[offset] = (byte) b;
      }
      return b < 0 ? -1 : 1;
    }

    @Override
    public void close() {
      closed++;
    }
  }

  /** Accepts a number of bytes and then fails. */
  private static final class Sink extends OutputStream {
    private int room;
    private int closed;

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
    public void close() {
      closed++;
    }
  }
}
