package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.ReadContext;
import io.github.copydesk.json.engine.Shape;
import io.github.copydesk.json.engine.WriteContext;
import io.github.copydesk.quote.Question;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NewsLinesParallelTest {
  private static final NewsJson JSON = NewsJson.create();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] questions(int lines) {
    StringBuilder file = new StringBuilder();
    for (int i = 1; i <= lines; i++) {
      file.append("{\"topic\":\"").append(i).append("\"}\n");
    }
    return utf8(file.toString());
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("copydesk-lines"))
        .count();
  }

  private static List<String> shown(NewsLines<?> lines) {
    return lines.stream().map(line -> line.number() + " " + line).toList();
  }

  @Property(tries = 100)
  void theLinesAreTheSameInTheSameOrder(
      @ForAll("files") String text,
      @ForAll @IntRange(min = 2, max = 6) int threads,
      @ForAll @IntRange(min = 1, max = 5000) int atOnce) {
    byte[] file = utf8(text);

    assertThat(shown(JSON.lines(TestSource.slow(file, atOnce), Question.class).parallel(threads)))
        .isEqualTo(shown(JSON.lines(file, Question.class)));
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
            "{\"topic\":\"a\"}",
            "{\"topic\":\"" + "b".repeat(3000) + "\"}",
            JSON.write(Samples.full(Question.class)),
            "{\"topic\":}",
            "",
            "{}",
            "[",
            "{\"topic\":\"\u2028\"}\r")
        .list()
        .ofMaxSize(100)
        .map(lines -> String.join("\n", lines));
  }

  @Test
  void manyLinesComeInOrder() {
    byte[] file = questions(50_000);
    List<String> topics = new ArrayList<>();
    JSON.lines(file, Question.class)
        .parallel(4)
        .forEach(line -> topics.add(line.orElseThrow().getTopic()));

    assertThat(topics).hasSize(50_000);
    for (int i = 0; i < topics.size(); i++) {
      assertThat(topics.get(i)).isEqualTo(String.valueOf(i + 1));
    }
    assertThat(workers()).isZero();
  }

  @Test
  void aParallelStreamKeepsTheOrderToo() {
    byte[] file = questions(20_000);

    try (NewsLines<Question> lines = JSON.lines(file, Question.class)) {
      assertThat(lines.stream().parallel().map(NewsLine::toString).toList())
          .isEqualTo(JSON.lines(file, Question.class).stream().map(NewsLine::toString).toList());
    }
  }

  @Test
  void problemsAreThoseOfOneThread() {
    String article = JSON.write(Samples.full(Article.class));
    String file = (article + "\n{\"kind\":\"x\"}\n\n" + article.substring(9) + "\n").repeat(50);

    List<String> one = shown(JSON.lines(utf8(file), Article.class));

    assertThat(one).hasSize(150);
    assertThat(shown(JSON.lines(utf8(file), Article.class).parallel(3))).isEqualTo(one);
  }

  @Test
  void oneThreadIsTheCallersOwn() {
    NewsLines<Question> lines = JSON.lines(questions(3), Question.class).parallel(1);

    lines.iterator().next();

    assertThat(workers()).isZero();
    assertThatThrownBy(() -> lines.parallel(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be at least 1, but is 0");
  }

  @Test
  void closingEarlyLeavesNoThread() {
    TestSource source = TestSource.of(questions(100_000));
    try (NewsLines<Question> lines = JSON.lines(source, Question.class).parallel(4)) {
      lines.iterator().next();
      assertThat(workers()).isBetween(1L, 4L);
    }
    assertThat(workers()).isZero();
    assertThat(source.closed()).isOne();
  }

  @Test
  void aConsumerThatThrowsLeavesNoThread() {
    TestSource source = TestSource.of(questions(100_000));

    assertThatThrownBy(
            () ->
                JSON.lines(source, Question.class)
                    .parallel(4)
                    .forEach(
                        line -> {
                          throw new IllegalArgumentException("mine");
                        }))
        .hasMessage("mine");

    assertThat(workers()).isZero();
    assertThat(source.closed()).isOne();
  }

  @Test
  void theSourceIsNotReadFarAhead() {
    TestSource source = TestSource.of(questions(1_000_000));
    try (NewsLines<Question> lines = JSON.lines(source, Question.class).parallel(2)) {
      Iterator<NewsLine<Question>> pass = lines.iterator();
      pass.next();

      assertThat(source.given()).isLessThan(8 * LineSplitter.CHUNK);
    }
  }

  @Test
  void progressIsToldByTheCaller() {
    byte[] file = questions(50_000);
    Set<Thread> by = ConcurrentHashMap.newKeySet();
    List<long[]> told = new ArrayList<>();

    JSON.lines(file, Question.class)
        .parallel(3)
        .onProgress(
            (lines, bytes) -> {
              by.add(Thread.currentThread());
              told.add(new long[] {lines, bytes});
            })
        .forEach(line -> {});

    assertThat(by).containsExactly(Thread.currentThread());
    assertThat(told)
        .hasSizeGreaterThan(3)
        .isSortedAccordingTo((a, b) -> Long.compare(a[1], b[1]))
        .isSortedAccordingTo((a, b) -> Long.compare(a[0], b[0]));
    assertThat(told.get(told.size() - 1)).containsExactly(50_000, file.length);
  }

  @Test
  void whatAWorkerThrowsComesInItsPlace() {
    for (Throwable thrown :
        List.of(new IllegalArgumentException("mine"), new StackOverflowError())) {
      TestSource source = TestSource.of(questions(9000));
      NewsLines<Question> lines = lines(source, new Throwing(7000, thrown)).parallel(3);
      Iterator<NewsLine<Question>> pass = lines.iterator();
      for (int i = 1; i < 7000; i++) {
        assertThat(pass.next().number()).isEqualTo(i);
      }

      assertThatThrownBy(pass::next).isSameAs(thrown);

      assertThat(source.closed()).isOne();
      assertThat(workers()).isZero();
      assertThatThrownBy(pass::hasNext).isNotNull();
    }
  }

  @Test
  void workersAreDaemonsAndHaveAName() {
    Set<Thread> by = ConcurrentHashMap.newKeySet();
    Codec<Question> codec =
        new Reporting() {
          @Override
          public Question read(ReadContext in) {
            by.add(Thread.currentThread());
            return super.read(in);
          }
        };

    lines(TestSource.of(questions(20_000)), codec).parallel(2).forEach(line -> {});

    assertThat(by)
        .isNotEmpty()
        .doesNotContain(Thread.currentThread())
        .allSatisfy(
            thread -> {
              assertThat(thread.getName()).isEqualTo("copydesk-lines");
              assertThat(thread.isDaemon()).isTrue();
            });
  }

  @Test
  void anInterruptWhileWaitingEndsTheReading() {
    CountDownLatch never = new CountDownLatch(1);
    Codec<Question> codec =
        new Reporting() {
          @Override
          public Question read(ReadContext in) {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return super.read(in);
          }
        };
    TestSource source = TestSource.of(questions(10));
    NewsLines<Question> lines = lines(source, codec).parallel(2);
    Iterator<NewsLine<Question>> pass = lines.iterator();

    Thread.currentThread().interrupt();

    assertThatThrownBy(pass::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(source.closed()).isOne();
    assertThat(workers()).isZero();
  }

  private static NewsLines<Question> lines(TestSource source, Codec<Question> codec) {
    LineReader<Question> reader =
        new LineReader<>(new DocumentReader<>(codec, Question.class, Limits.DEFAULT, false));
    return new NewsLines<>(LineSource.of(source), reader);
  }

  /** A hand-written codec of questions. */
  private static class Reporting implements Codec<Question> {
    @Override
    public Question read(ReadContext in) {
      in.parser().nextToken();
      in.parser().nextToken();
      Question question = Question.about(in.parser().getString());
      in.parser().nextToken();
      return question;
    }

    @Override
    public void write(WriteContext out, Question value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Shape shape() {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Throwing extends Reporting {
    private final int at;
    private final Throwable thrown;

    Throwing(int at, Throwable thrown) {
      this.at = at;
      this.thrown = thrown;
    }

    @Override
    public Question read(ReadContext in) {
      Question question = super.read(in);
      if (question.getTopic().equals(String.valueOf(at))) {
        if (thrown instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) thrown;
      }
      return question;
    }
  }
}
