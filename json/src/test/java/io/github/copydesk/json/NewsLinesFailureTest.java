package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.quote.Question;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that fail at any position, and in any way. */
class NewsLinesFailureTest {
  private final NewsJson json = NewsJson.create();
  private final Question full = Samples.full(Question.class);
  private final byte[] file =
      ("\ufeff{\"topic\":\"a\"}\r\n{\"topic\":1}\n" + json.write(full))
          .getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 1000", "3, 1", "3, 7", "3, 1000"})
  void aSourceThatFailsAnywhereGivesTheLinesBeforeAndThenFails(int threads, int atOnce) {
    for (int at = 0; at <= file.length; at++) {
      TestSource source = TestSource.failing(file, at, atOnce);
      List<Long> numbers = new ArrayList<>();

      assertThatThrownBy(
              () ->
                  json.lines(source, Question.class)
                      .parallel(threads)
                      .forEach(line -> numbers.add(line.number())))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("torn")
          .hasNoSuppressedExceptions();

      assertThat(numbers).as("failing at %d", at).hasSize(linesBefore(at));
      assertThat(source.closed()).isOne();
    }
  }

  private int linesBefore(int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += file[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void aFileTornAnywhereHasTheLinesBeforeAndAtMostOneBadOne() {
    for (int end = 0; end < file.length; end++) {
      byte[] torn = new byte[end];
      System.arraycopy(file, 0, torn, 0, end);

      List<NewsLine<Question>> lines = json.lines(torn, Question.class).stream().toList();

      int whole = linesBefore(end);
      assertThat(lines).hasSizeBetween(whole, whole + 1);
      if (whole > 0) {
        assertThat(lines.get(0).value()).contains(Question.about("a"));
      }
      if (lines.size() > whole) {
        assertThat(lines.get(whole).problems()).hasSizeLessThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "4"})
  void aSourceThatThrowsSomethingElseDoesSoInItsPlace(int threads) {
    TestSource most = TestSource.slow(file, file.length - 2);
    InputStream source =
        new FilterInputStream(most) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            if (most.given() == file.length) {
              throw new IllegalArgumentException("mine");
            }
            return super.read(into, offset, length);
          }
        };
    Iterator<NewsLine<Question>> lines =
        json.lines(source, Question.class).parallel(threads).iterator();

    assertThat(lines.next().number()).isOne();
    assertThat(lines.next().number()).isEqualTo(2);
    assertThatThrownBy(lines::next).isInstanceOf(IllegalArgumentException.class).hasMessage("mine");
  }

  @Test
  void aSourceThatGivesNothingNowAndThenIsReadToTheEnd() {
    InputStream source =
        new FilterInputStream(TestSource.slow(file, 1)) {
          private boolean nothing;

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            nothing = !nothing;
            return nothing ? 0 : super.read(into, offset, length);
          }
        };

    assertThat(json.lines(source, Question.class)).hasSize(3);
  }

  @Test
  void aSourceThatCannotBeClosedIsAFailureOfTheEnd() {
    Unclosable source = new Unclosable(file);
    NewsLines<Question> lines = json.lines(source, Question.class);
    List<Long> numbers = new ArrayList<>();

    assertThatThrownBy(() -> lines.forEach(line -> numbers.add(line.number())))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("busy");

    assertThat(numbers).containsExactly(1L, 2L, 3L);
    lines.close();
    assertThat(source.closed).isOne();
  }

  @Test
  void aSourceThatCannotBeClosedEarlyIsAFailureOfClosing() {
    NewsLines<Question> lines = json.lines(new Unclosable(file), Question.class);
    lines.iterator().next();

    assertThatThrownBy(lines::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("busy");
  }

  @Test
  void whatTheConsumerThrowsIsNotLostWhereClosingFails() {
    NewsLines<Question> lines = json.lines(new Unclosable(file), Question.class);

    assertThatThrownBy(
            () ->
                lines.forEach(
                    line -> {
                      throw new IllegalArgumentException("mine");
                    }))
        .hasMessage("mine")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  private static final class Unclosable extends ByteArrayInputStream {
    private int closed;

    Unclosable(byte[] bytes) {
      super(bytes);
    }

    @Override
    public void close() throws IOException {
      closed++;
      throw new IOException("busy");
    }
  }
}
