package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.json.AnyMapper.Failure;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Attribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;

/** What a mapper reports for a document with problems, and for a value that cannot be written. */
class MapperProblemsTest {
  static Stream<AnyMapper> mappers() {
    return AnyMapper.usual();
  }

  /** What an application may have around domain values. */
  record Issue(@Nullable Article lead, Optional<Quote> quote, List<Quote> quotes) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void allProblemsComeInOneExceptionWithOursAsItsCause(AnyMapper mapper) {
    String json = "{\"topic\":1,\"asker\":{\"type\":\"person\"},\"Topic\":\"t\"}";

    Failure failure = mapper.failure(() -> mapper.read(json, Question.class));

    assertThat(failure.problems())
        .isEqualTo(NewsJson.create().tryRead(json, Question.class).problems())
        .hasSize(3);
    assertThat(failure.thrown()).hasFieldOrPropertyWithValue("targetType", Question.class);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void placesBeginAtTheRootOfWhatTheMapperReads(AnyMapper mapper) {
    String json =
        "{\"quotes\": [\n  {\"kind\":\"direct\",\"text\":\"t\",\"attribution\":{\"sources\":[{\"type\":\"person\"}]}}]}";

    Failure failure = mapper.failure(() -> mapper.read(json, Issue.class));

    assertThat(failure.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/quotes/0/attribution/sources/0/name at line 2, column 57: missing property “name” (value.missing)");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.column()).isEqualTo(57);
    assertThat(failure.path()).containsExactly("quotes", 0, "attribution", "sources", 0, "name");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void messagesNameNoClasses(AnyMapper mapper) {
    List<String> documents =
        List.of(
            "{\"lead\":{\"version\":\"1\"}}",
            "{\"quote\":[]}",
            "{\"quotes\":[{\"kind\":\"Direct\",\"x\":{}}]}");

    assertThat(documents)
        .allSatisfy(
            json ->
                assertThat(mapper.failure(() -> mapper.read(json, Issue.class)).message())
                    .doesNotContain("java", "jackson", "copydesk", "Immutable", "Exception"));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void atMostAHundredProblemsAreKept(AnyMapper mapper) {
    String json = "{\"quotes\":[" + String.join(",", Collections.nCopies(500, "1")) + "]}";

    List<Problem> problems = mapper.failure(() -> mapper.read(json, Article.class)).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).toString()).isEqualTo("and 403 more (limit.problems)");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void treesAndMapsHavePlacesButNoLines(AnyMapper mapper) throws IOException {
    Map<String, Object> map = Map.of("quotes", List.of(Map.of("kind", 1)));
    Object tree = mapper.toTree(map);

    assertThat(mapper.failure(() -> mapper.convert(map, Issue.class)).problems())
        .extracting(Problem::pointer, Problem::line, problem -> problem.column().isPresent())
        .contains(tuple("/quotes/0/kind", OptionalInt.empty(), false))
        .hasSize(3);
    Failure failure = mapper.failure(() -> mapper.fromTree(tree, Issue.class));
    assertThat(failure.problems())
        .extracting(Problem::pointer)
        .contains("/quotes/0/kind")
        .hasSize(3);
    assertThat(failure.path()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatAMapHasOfJavaIsRejectedLikeWhatItWouldBeInJson(AnyMapper mapper) {
    Object whole = new BigInteger("9223372036854775808");

    assertThat(mapper.failure(() -> mapper.convert(Map.of("best", 3.0), Count.class)).codes())
        .containsExactly("type.not-integral");
    assertThat(mapper.failure(() -> mapper.convert(Map.of("best", whole), Count.class)).codes())
        .containsExactly("type.out-of-range");
    assertThat(
            mapper
                .failure(() -> mapper.convert(Map.of("topic", new byte[] {1}), Question.class))
                .codes())
        .containsExactly("type.mismatch");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void nullIsNoDocument(AnyMapper mapper) throws IOException {
    String message = "expected an object, but found null (type.mismatch)";
    Object tree = mapper.parseTree("null");

    assertThat(mapper.failure(() -> mapper.read("null", Question.class)).message())
        .isEqualTo("line 1, column 1: " + message);
    assertThat(mapper.failure(() -> mapper.fromTree(tree, Question.class)).message())
        .isEqualTo(message);
    assertThat(mapper.failure(() -> mapper.convert(null, Question.class)).message())
        .isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void nullInsideSomethingElseIsItsConcern(AnyMapper mapper) throws IOException {
    Issue nothing = new Issue(null, Optional.empty(), Arrays.asList((Quote) null));

    assertThat(mapper.read("{\"lead\":null,\"quote\":null,\"quotes\":[null]}", Issue.class))
        .isEqualTo(nothing);
    assertThat(mapper.read("{\"quotes\":[null]}", Issue.class)).isEqualTo(nothing);
    assertThat(mapper.failure(() -> mapper.read("{\"quotes\":[null]}", Article.class)).problems())
        .extracting(Problem::code, Problem::pointer)
        .contains(tuple("type.null", "/quotes/0"));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsNoJsonRemainsJacksons(AnyMapper mapper) {
    assertThatThrownBy(() -> mapper.read("{\"topic\":1,}", Question.class))
        .isInstanceOfAny(StreamReadException.class, JsonParseException.class)
        .hasNoCause();
    assertThatThrownBy(() -> mapper.read("{\"topic\":\"t\"", Question.class))
        .isInstanceOfAny(StreamReadException.class, JsonEOFException.class)
        .hasNoCause();
    assertThatThrownBy(() -> mapper.read("", Question.class))
        .hasMessageStartingWith("No content to map")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-Infinity", "1."})
  void aNumberThatJsonDoesNotHaveIsRejected(String number) {
    String json = "{\"kind\":\"direct\",\"text\":\"t\",\"x:a\":[" + number + "]}";

    assertThat(List.of(OddMappers.laxAboutNumbers(), Jackson2OddMappers.laxAboutNumbers()))
        .allSatisfy(
            lax ->
                assertThat(lax.failure(() -> lax.read(json, Quote.class)).codes())
                    .containsExactly("type.mismatch"));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void depthIsLimitedWhereTheParserDoesNotCount(AnyMapper mapper) throws IOException {
    // within the depth that parsers themselves allow
    Object tree = mapper.parseTree("{\"via\":".repeat(400) + "1" + "}".repeat(400));

    assertThat(mapper.failure(() -> mapper.fromTree(tree, Attribution.class)).codes())
        .contains("limit.depth");
    assertThat(
            mapper
                .failure(() -> mapper.convert(Map.of("via", nested(100)), Attribution.class))
                .codes())
        .contains("limit.depth");
  }

  private static Object nested(int depth) {
    Object nested = 1;
    for (int i = 0; i < depth; i++) {
      nested = Map.of("via", nested);
    }
    return nested;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatCouldNotBeReadBackIsNotWritten(AnyMapper mapper) {
    Map<String, Object> value = Map.of("questions", List.of(Question.about("a\ud83d")));
    String message = "/questions/0/topic: unpaired surrogate at position 1 (json.lone-surrogate)";

    Failure failure = mapper.failure(() -> mapper.write(new ByteArrayOutputStream(), value));

    assertThat(failure.message()).isEqualTo(message);
    assertThat(failure.problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("json.lone-surrogate", "/questions/0/topic"));
    assertThat(mapper.failure(() -> mapper.writeText(value)).message()).isEqualTo(message);
    assertThat(mapper.failure(() -> mapper.toTree(value)).codes())
        .containsExactly("json.lone-surrogate");
    assertThat(mapper.failure(() -> mapper.convert(value, Map.class)).codes())
        .containsExactly("json.lone-surrogate");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsNestedTooDeeplyIsNotWritten(AnyMapper mapper) {
    Object value = Question.about("a");
    for (int i = 0; i < 100; i++) {
      value = List.of(value);
    }
    Object nested = value;

    assertThat(mapper.failure(() -> mapper.writeText(nested)).codes())
        .containsExactly("limit.depth");
  }

  @Test
  void duplicatesAreRejectedByWhoeverSeesThemFirst() {
    String twice = "{\"topic\":\"a\",\"topic\":\"b\"}";
    AnyMapper strict =
        new AnyMapper.Jackson3(
            OddMappers.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    assertThat(mappers())
        .allSatisfy(
            mapper ->
                assertThat(mapper.failure(() -> mapper.read(twice, Question.class)).codes())
                    .containsExactly("json.duplicate-key"));
    assertThatThrownBy(() -> strict.read(twice, Question.class))
        .isInstanceOf(StreamReadException.class);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void listsHoldTheirPlaceInThePointer(AnyMapper mapper) {
    assertThat(
            mapper.failure(() -> mapper.read("[{\"topic\":\"a\"},{}]", Question[].class)).message())
        .isEqualTo("/1/topic at line 1, column 16: missing property “topic” (value.missing)");
  }
}
