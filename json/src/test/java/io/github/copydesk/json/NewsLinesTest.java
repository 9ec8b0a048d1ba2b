package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.quote.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsLinesTest {
  private static final String A = "{\"topic\":\"a\"}";
  private static final String B = "{\"topic\":\"b\"}";

  private final NewsJson json = NewsJson.create();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<NewsLine<Question>> read(byte[] file) {
    List<NewsLine<Question>> lines = new ArrayList<>();
    json.lines(file, Question.class).forEach(lines::add);
    return lines;
  }

  /** One string per line: {@code 3: topic} or {@code 3! the problems}. */
  private List<String> shown(byte[] file) {
    return read(file).stream().map(NewsLinesTest::shown).toList();
  }

  private List<String> shown(String file) {
    return shown(utf8(file));
  }

  private static String shown(NewsLine<Question> line) {
    return line.value()
        .map(question -> line.number() + ": " + question.getTopic())
        .orElseGet(() -> line.number() + "! " + line);
  }

  // group N of the bad inputs

  @Test
  void n01BlankLinesCrlfNoFinalNewlineAndAByteOrderMarkAreFine() {
    assertThat(shown("\ufeff\r\n" + A + "\r\n\n \t\r\n" + B)).containsExactly("2: a", "5: b");
    assertThat(shown("\ufeff" + A + "\n")).containsExactly("1: a");
  }

  @Test
  void n02ABadLineDoesNotTouchItsNeighbours() {
    assertThat(shown(A + "\n{\"topic\":}\n" + B + "\n{\"topic\":1}\n" + A))
        .containsExactly(
            "1: a",
            "2! /topic at line 2, column 10: invalid JSON: unexpected “}” (json.syntax)",
            "3: b",
            "4! /topic at line 4, column 10: expected a string, but found the number 1"
                + " (type.mismatch)",
            "5: a");
  }

  @Test
  void n03ATrailingCommaIsOneProblem() {
    assertThat(shown(A + "\n{\"topic\":\"t\",}\n" + A + ",\n" + B))
        .containsExactly(
            "1: a",
            "2! line 2, column 14: invalid JSON: unexpected “}” (json.syntax)",
            "3! line 3, column 14: unexpected content after the end of the document;"
                + " NDJSON has one document per line (json.trailing-content)",
            "4: b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"topic\":\"open", "{\"topic\":[", "{\"topic\":\"t\"", "[", "\""})
  void n04WhatIsOpenAtTheEndOfALineDoesNotEatTheNext(String open) {
    List<NewsLine<Question>> lines = read(utf8(A + "\n" + open + "\n" + B));

    assertThat(lines).extracting(NewsLine::number).containsExactly(1L, 2L, 3L);
    assertThat(lines.get(1).problems())
        .allSatisfy(problem -> assertThat(problem.line()).hasValue(2))
        .extracting(Problem::code)
        .contains("json.syntax");
    assertThat(lines.get(2).value()).contains(Question.about("b"));
  }

  @Test
  void n05ATornLastLineIsAProblemAndTheEnd() {
    assertThat(shown(A + "\n{\"topic\":\"b"))
        .containsExactly(
            "1: a", "2! /topic at line 2, column 10: unterminated string (json.syntax)");
  }

  @Test
  void n06TwoDocumentsOnALineAreNone() {
    assertThat(shown(A + "\n" + A + B + "\n" + B))
        .containsExactly(
            "1: a",
            "2! line 2, column 14: unexpected content after the end of the document;"
                + " NDJSON has one document per line (json.trailing-content)",
            "3: b");
  }

  @Test
  void n07APrettyPrintedDocumentIsNamedAsSuch() {
    String pretty = json.pretty().write(Samples.full(Article.class));

    List<NewsLine<Article>> lines = json.lines(utf8(pretty), Article.class).stream().toList();

    assertThat(lines).hasSameSizeAs(pretty.lines().toList());
    assertThat(lines.get(0).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "line 1, column 2: unexpected end of the document; NDJSON has one document per line"
                + " (json.syntax)");
    assertThat(lines).allSatisfy(line -> assertThat(line.value()).isEmpty());
    assertThat(shown("{\"topic\":\n\"t\"}").get(0))
        .endsWith("unexpected end of the document; NDJSON has one document per line (json.syntax)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "[\n%s,\n%s\n]", "\n [%s,\n%s]\n"})
  void n08AFileThatIsOneArrayIsNamedAsSuch(String file) {
    NewsLine<Question> first = read(utf8(String.format(file, A, B))).get(0);

    assertThat(first.value()).isEmpty();
    assertThat(first.problems().get(0).code()).isEqualTo("type.mismatch");
    assertThat(first.problems().get(0).message())
        .isEqualTo(
            "expected an object, but found an array; NDJSON has one document"
                + " per line, not one array");
  }

  @Test
  void n08AnArrayFurtherDownIsJustWrong() {
    assertThat(shown(A + "\n[]").get(1))
        .isEqualTo("2! line 2, column 1: expected an object, but found an array (type.mismatch)");
  }

  @Test
  void n09LineAndParagraphSeparatorsAreNoEndsOfLines() {
    assertThat(shown("{\"topic\":\"a\u2028b\u2029c\u0085d\"}\n" + B))
        .containsExactly("1: a\u2028b\u2029c\u0085d", "2: b");
  }

  @Test
  void n10ALineBeyondTheLimitIsSkipped() {
    String huge = "{\"topic\":\"" + "x".repeat(30 << 20) + "\"}";

    assertThat(shown(A + "\n" + huge + "\n" + B + "\n" + huge))
        .containsExactly(
            "1: a",
            "2! line 2, column 1: the document exceeds the limit of 16777216 bytes (limit.document-size)",
            "3: b",
            "4! line 4, column 1: the document exceeds the limit of 16777216 bytes (limit.document-size)");
  }

  @Test
  void n11NullNumbersAndTextsAreNoDocuments() {
    assertThat(shown("null\n42\n\"\"\n" + A))
        .containsExactly(
            "1! line 1, column 1: expected an object, but found null (type.mismatch)",
            "2! line 2, column 1: expected an object, but found the number 42 (type.mismatch)",
            "3! line 3, column 1: expected an object, but found the string “” (type.mismatch)",
            "4: a");
  }

  @Test
  void n12InvalidUtf8IsAProblemOfItsLine() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(utf8(A + "\n{\"topic\":\"é"));
    file.write(0xC0);
    file.write(utf8("\"}\n" + B));

    assertThat(shown(file.toByteArray()))
        .containsExactly(
            "1: a",
            "2! line 2, column 12: invalid UTF-8: unexpected byte 0xC0 (encoding.invalid-utf8)",
            "3: b");
  }

  @Test
  void n13AFailureOfTheSourceIsNoBadLine() {
    TestSource source = TestSource.failing(utf8(A + "\n" + B + "\n"), A.length() + 5, 100);
    Iterator<NewsLine<Question>> lines = json.lines(source, Question.class).iterator();

    assertThat(lines.next().value()).contains(Question.about("a"));
    assertThatThrownBy(lines::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("torn");
    assertThat(source.closed()).isOne();
    assertThatThrownBy(lines::next).isInstanceOf(UncheckedIOException.class);
    assertThat(source.closed()).isOne();
  }

  @Test
  void n14TheSourceIsClosedOnceWhenTheConsumerThrows() {
    TestSource source = TestSource.of(utf8(A + "\n" + B));
    NewsLines<Question> lines = json.lines(source, Question.class);

    assertThatThrownBy(
            () ->
                lines.forEach(
                    line -> {
                      throw new IllegalArgumentException("mine");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine");

    assertThat(source.closed()).isOne();
    lines.close();
    assertThat(source.closed()).isOne();
  }

  @Test
  void n14TheSourceIsClosedOnceWhenItIsClosedEarly() {
    TestSource source = TestSource.of(utf8(A + "\n" + B));
    Iterator<NewsLine<Question>> pass;
    try (NewsLines<Question> lines = json.lines(source, Question.class)) {
      pass = lines.iterator();
      assertThat(pass.next().number()).isOne();
      assertThat(pass.hasNext()).isTrue();
      assertThat(source.closed()).isZero();
    }

    assertThat(source.closed()).isOne();
    assertThatThrownBy(pass::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the lines have been closed");
  }

  @Test
  void n14TheLinesAreGoneThroughOnce() {
    NewsLines<Question> lines = json.lines(utf8(A + "\n" + B), Question.class);
    Iterator<NewsLine<Question>> pass = lines.iterator();
    pass.next();

    assertThatThrownBy(lines::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the lines can be iterated only once");
    assertThatThrownBy(lines::stream).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> lines.forEach(line -> {})).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> lines.parallel(2)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> lines.onProgress((l, b) -> {}))
        .isInstanceOf(IllegalStateException.class);
    assertThat(pass.next().value()).contains(Question.about("b"));
    assertThat(pass.hasNext()).isFalse();
    assertThatThrownBy(pass::next).isInstanceOf(NoSuchElementException.class);
  }

  // of the limits among the bad inputs

  @Test
  void m05ALineOf17MibIsRejected() {
    NewsLine<Question> line = read(utf8("{\"topic\":\"" + "x".repeat(17 << 20) + "\"}")).get(0);

    assertThat(line.problems()).extracting(Problem::code).containsExactly("limit.document-size");
  }

  @Test
  void m06WhiteSpaceIsNothingInManyLinesAndTooMuchInOne() {
    assertThat(shown(" \n".repeat(20 << 20) + A)).containsExactly((20 << 20) + 1 + ": a");
    assertThat(shown(" ".repeat(40 << 20) + "\n" + A))
        .containsExactly(
            "1! line 1, column 1: the document exceeds the limit of 16777216 bytes (limit.document-size)",
            "2: a");
  }

  // sources

  @Test
  void readsFromEverySource(@TempDir Path folder) throws IOException {
    Article article = Samples.full(Article.class);
    byte[] bytes = utf8(json.write(article) + "\n" + json.write(article) + "\n");
    Path file = Files.write(folder.resolve("a.ndjson"), bytes);

    for (NewsLines<Article> source :
        List.of(
            json.lines(file, Article.class),
            json.lines(bytes, Article.class),
            json.lines(new ByteArrayInputStream(bytes), Article.class))) {
      try (NewsLines<Article> lines = source) {
        assertThat(lines.stream().map(NewsLine::orElseThrow)).containsExactly(article, article);
      }
    }
  }

  @Test
  void aFileThatIsMissingIsAFailureAtOnce(@TempDir Path folder) {
    assertThatThrownBy(() -> json.lines(folder.resolve("none"), Article.class))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> json.lines(folder, Article.class).forEach(line -> {}))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aTypeOutsideTheDomainIsRejected() {
    assertThatThrownBy(() -> json.lines(new byte[0], String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n \n\t\n", "\ufeff", "\ufeff\n\n", " ", "\r"})
  void aFileOfNothingButWhiteSpaceHasNoLines(String file) {
    assertThat(shown(file)).isEmpty();
  }

  @Test
  void aByteOrderMarkFurtherDownIsNoneOfOurs() {
    assertThat(shown("\ufeff" + A + "\n\ufeff" + B + "\n" + A))
        .containsExactly(
            "1: a",
            "2! line 2, column 1: invalid JSON: unexpected “\\u{FEFF}” (json.syntax)",
            "3: a");
    assertThat(shown("\ufeff\ufeff" + A))
        .containsExactly("1! line 1, column 1: invalid JSON: unexpected “\\u{FEFF}” (json.syntax)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void anotherEncodingIsNamedOnceAndIsTheEnd(String charset) {
    byte[] file = (A + "\n" + B + "\n").getBytes(Charset.forName(charset));

    List<NewsLine<Question>> lines = read(file);

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).number()).isOne();
    assertThat(lines.get(0).problems())
        .extracting(Problem::code)
        .containsExactly("encoding.unsupported");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4"})
  void zerosAreNoOtherEncodingInALine(int zeros, int column) {
    String line = "{\"x\"}".substring(0, zeros) + "\0\0" + "{\"x\"}";

    NewsLine<Question> second = read(utf8(A + "\n" + line + "\n" + B)).get(1);

    assertThat(second.problems()).hasSize(1);
    assertThat(second.problems().get(0).code()).startsWith("json.").isNotEqualTo("json.empty");
    assertThat(second.problems().get(0).column()).hasValue(column);
  }

  @Test
  void aShortLineWithAZeroIsNotTakenForUtf16() {
    assertThat(shown(A + "\n{}\0\n\0\n" + B))
        .containsExactly(
            "1: a",
            "2! line 2, column 3: invalid JSON: unexpected “\\u{0}” (json.syntax)",
            "3! line 3, column 1: invalid JSON: unexpected “\\u{0}” (json.syntax)",
            "4: b");
  }

  // positions

  @Test
  void aPositionIsInCodePointsOfTheLineOfTheFile() {
    assertThat(shown("\n\n{\"topic\":\"😀é\",\"x\":1}"))
        .containsExactly(
            "3! /x at line 3, column 15: unknown property “x” (value.unknown-property)");
  }

  @Test
  void aLoneCarriageReturnDoesNotEndALine() {
    assertThat(shown("{\"topic\":\"😀\",\r\"x\":1,\r\r\"y\":1}\n" + A))
        .containsExactly(
            "1! /x at line 1, column 15: unknown property “x” (value.unknown-property)\n"
                + "/y at line 1, column 23: unknown property “y” (value.unknown-property)",
            "2: a");
    assertThat(shown(A + "\r" + B)).hasSize(1);
  }

  @Test
  void manyProblemsOfALineAreCutAsThoseOfADocument() {
    String line = "{\"quotes\":[" + "1,".repeat(200) + "1]}";

    NewsLine<Article> read = json.lines(utf8(line), Article.class).iterator().next();

    assertThat(read.problems()).hasSize(101);
    assertThat(read.problems().get(100).line()).isEmpty();
  }

  @Test
  void aLenientReaderWarnsInTermsOfTheFile() {
    NewsJson lenient = NewsJson.builder().lenient().build();
    byte[] file = utf8(A + "\n{\"topic\":\"t\",\"x\":1}");

    List<NewsLine<Question>> lines = lenient.lines(file, Question.class).stream().toList();

    assertThat(lines.get(0).warnings()).isEmpty();
    assertThat(lines.get(1).value()).contains(Question.about("t"));
    assertThat(lines.get(1).warnings())
        .extracting(Problem::toString)
        .containsExactly("/x at line 2, column 14: unknown property “x” (value.unknown-property)");
  }

  @Test
  void aLineIsItsValueOrThrowsItsProblems() {
    List<NewsLine<Question>> lines = read(utf8(A + "\n{}"));

    assertThat(lines.get(0).orElseThrow()).isEqualTo(Question.about("a"));
    assertThat(lines.get(0)).hasToString(Question.about("a").toString());
    assertThatThrownBy(() -> lines.get(1).orElseThrow())
        .isInstanceOf(NewsJsonException.class)
        .hasMessage("/topic at line 2, column 1: missing property “topic” (value.missing)");
  }

  @Test
  void anyTypeOfTheDomainCanStandInALine() {
    assertThat(
            json.lines(utf8("\"wikidata:Q30\"\n"), Identifier.class).stream()
                .map(NewsLine::orElseThrow))
        .containsExactly(Identifier.of("wikidata", "Q30"));
  }

  // ways to iterate

  @Test
  void aStreamClosesTheLines() {
    TestSource source = TestSource.of(utf8(A + "\n" + B));
    try (Stream<NewsLine<Question>> lines = json.lines(source, Question.class).stream()) {
      assertThat(lines.limit(1).map(NewsLine::number).toList()).containsExactly(1L);
      assertThat(source.closed()).isZero();
    }
    assertThat(source.closed()).isOne();
  }

  @Test
  void theEndClosesTheSource() {
    TestSource source = TestSource.of(utf8(A));
    NewsLines<Question> lines = json.lines(source, Question.class);
    Iterator<NewsLine<Question>> pass = lines.iterator();
    pass.next();

    assertThat(pass.hasNext()).isFalse();
    assertThat(source.closed()).isOne();
    lines.close();
    assertThat(pass.hasNext()).isFalse();
    assertThat(source.closed()).isOne();
  }

  @Test
  void closedLinesAreNotGoneThrough() {
    NewsLines<Question> lines = json.lines(utf8(A), Question.class);
    lines.close();

    assertThatThrownBy(lines::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the lines have been closed");
    assertThatThrownBy(() -> lines.parallel(2)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLineIsGivenOutAsSoonAsItIsThere() {
    TestSource source = TestSource.slow(utf8(A + "\n" + B + "\n"), 1);
    Iterator<NewsLine<Question>> lines = json.lines(source, Question.class).iterator();

    lines.next();

    assertThat(source.given()).isEqualTo(A.length() + 1);
  }

  // progress

  @Test
  void progressEndsWithAllLinesAndAllBytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.ndjson");
    Files.writeString(file, "\n" + (A + "\n").repeat(20_000) + "\n\n");
    List<long[]> told = new ArrayList<>();

    json.lines(file, Question.class)
        .onProgress((l, b) -> told.add(new long[] {l, b}))
        .forEach(line -> {});

    assertThat(told).hasSizeBetween(3, 10).isSortedAccordingTo((a, b) -> Long.compare(a[1], b[1]));
    assertThat(told.get(0)[0]).isBetween(1L, 20_000L);
    assertThat(told.get(told.size() - 1)).containsExactly(20_003, Files.size(file));
  }

  @Test
  void aFileWithoutLinesIsToldOnce() {
    List<String> told = new ArrayList<>();

    json.lines(utf8("\n\n"), Question.class)
        .onProgress((l, b) -> told.add(l + " " + b))
        .forEach(line -> {});

    assertThat(told).containsExactly("2 2");
  }

  @Test
  void whatAListenerThrowsEndsTheReading() {
    TestSource source = TestSource.of(utf8(A));
    NewsLines<Question> lines =
        json.lines(source, Question.class)
            .onProgress(
                (l, b) -> {
                  throw new IllegalArgumentException("mine");
                });

    assertThatThrownBy(() -> lines.forEach(line -> {})).hasMessage("mine");
    assertThat(source.closed()).isOne();
  }
}
