package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Attribution;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a mapper reports for a document with problems, and for a value that cannot be written. */
class MapperProblemsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** What an application may have around domain values. */
  record Issue(@Nullable Article lead, Optional<Quote> quote, List<Quote> quotes) {}

  private static MismatchedInputException mismatch(ThrowingCallable reading) {
    return catchThrowableOfType(MismatchedInputException.class, reading);
  }

  private static List<Problem> problems(JacksonException e) {
    return ours(e).problems();
  }

  private static NewsJsonException ours(JacksonException e) {
    if (e.getCause() instanceof NewsJsonException ours) {
      return ours;
    }
    throw new AssertionError("not ours", e);
  }

  @Test
  void allProblemsComeInOneExceptionWithOursAsItsCause() {
    String json = "{\"topic\":1,\"asker\":{\"type\":\"person\"},\"Topic\":\"t\"}";

    MismatchedInputException e = mismatch(() -> MAPPER.readValue(json, Question.class));

    assertThat(problems(e))
        .isEqualTo(NewsJson.create().tryRead(json, Question.class).problems())
        .hasSize(3);
    assertThat(e).hasMessage(ours(e).getMessage());
    assertThat(e.getLocalizedMessage()).isEqualTo(e.getMessage());
    assertThat(e.getTargetType()).isEqualTo(Question.class);
  }

  @Test
  void placesBeginAtTheRootOfWhatTheMapperReads() {
    String json =
        "{\"quotes\": [\n  {\"kind\":\"direct\",\"text\":\"t\",\"attribution\":{\"sources\":[{\"type\":\"person\"}]}}]}";

    MismatchedInputException e = mismatch(() -> MAPPER.readValue(json, Issue.class));

    assertThat(problems(e))
        .extracting(Problem::toString)
        .containsExactly(
            "/quotes/0/attribution/sources/0/name at line 2, column 57: missing property “name” (value.missing)");
    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
    assertThat(e.getLocation().getColumnNr()).isEqualTo(57);
    assertThat(e.getPath())
        .extracting(at -> at.getPropertyName() == null ? at.getIndex() : at.getPropertyName())
        .containsExactly("quotes", 0, "attribution", "sources", 0, "name");
  }

  @Test
  void messagesNameNoClasses() {
    List<String> documents =
        List.of(
            "{\"lead\":{\"version\":\"1\"}}",
            "{\"quote\":[]}",
            "{\"quotes\":[{\"kind\":\"Direct\",\"x\":{}}]}");

    assertThat(documents)
        .allSatisfy(
            json ->
                assertThat(mismatch(() -> MAPPER.readValue(json, Issue.class)).getMessage())
                    .doesNotContain("java", "jackson", "copydesk", "Immutable", "Exception"));
  }

  @Test
  void atMostAHundredProblemsAreKept() {
    String json = "{\"quotes\":[" + String.join(",", Collections.nCopies(500, "1")) + "]}";

    List<Problem> problems = problems(mismatch(() -> MAPPER.readValue(json, Article.class)));

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).toString()).isEqualTo("and 403 more (limit.problems)");
  }

  @Test
  void treesAndMapsHavePlacesButNoLines() {
    Map<String, Object> map = Map.of("quotes", List.of(Map.of("kind", 1)));

    assertThat(problems(mismatch(() -> MAPPER.convertValue(map, Issue.class))))
        .extracting(Problem::pointer, Problem::line, problem -> problem.column().isPresent())
        .contains(tuple("/quotes/0/kind", java.util.OptionalInt.empty(), false))
        .hasSize(3);
    MismatchedInputException e =
        mismatch(() -> MAPPER.treeToValue(MAPPER.valueToTree(map), Issue.class));
    assertThat(problems(e)).extracting(Problem::pointer).contains("/quotes/0/kind").hasSize(3);
    assertThat(e.getPath()).hasSize(3);
  }

  @Test
  void whatAMapHasOfJavaIsRejectedLikeWhatItWouldBeInJson() {
    assertThat(problems(mismatch(() -> MAPPER.convertValue(Map.of("best", 3.0), Count.class))))
        .extracting(Problem::code)
        .containsExactly("type.not-integral");
    assertThat(
            problems(
                mismatch(
                    () ->
                        MAPPER.convertValue(
                            Map.of("best", new java.math.BigInteger("9223372036854775808")),
                            Count.class))))
        .extracting(Problem::code)
        .containsExactly("type.out-of-range");
    assertThat(
            problems(
                mismatch(
                    () -> MAPPER.convertValue(Map.of("topic", new byte[] {1}), Question.class))))
        .extracting(Problem::code)
        .containsExactly("type.mismatch");
  }

  @Test
  void nullIsNoDocument() {
    String message = "expected an object, but found null (type.mismatch)";

    assertThatThrownBy(() -> MAPPER.readValue("null", Question.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessage("line 1, column 1: " + message);
    assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.nullNode(), Question.class))
        .hasMessage(message);
    assertThatThrownBy(() -> MAPPER.convertValue(null, Question.class)).hasMessage(message);
  }

  @Test
  void nullInsideSomethingElseIsItsConcern() {
    Issue nothing = new Issue(null, Optional.empty(), Arrays.asList((Quote) null));

    assertThat(MAPPER.readValue("{\"lead\":null,\"quote\":null,\"quotes\":[null]}", Issue.class))
        .isEqualTo(nothing);
    assertThat(MAPPER.readValue("{\"quotes\":[null]}", Issue.class)).isEqualTo(nothing);
    assertThat(problems(mismatch(() -> MAPPER.readValue("{\"quotes\":[null]}", Article.class))))
        .extracting(Problem::code, Problem::pointer)
        .contains(tuple("type.null", "/quotes/0"));
  }

  @Test
  void whatIsNoJsonRemainsJacksons() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"topic\":1,}", Question.class))
        .isInstanceOf(StreamReadException.class);
    assertThatThrownBy(() -> MAPPER.readValue("{\"topic\":\"t\"", Question.class))
        .isInstanceOf(StreamReadException.class);
    assertThatThrownBy(() -> MAPPER.readValue("", Question.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-Infinity", "1.", "+1"})
  void aNumberThatJsonDoesNotHaveIsRejected(String number) {
    JsonMapper lax =
        MAPPER
            .rebuild()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .build();
    String json = "{\"kind\":\"direct\",\"text\":\"t\",\"x:a\":[" + number + "]}";

    assertThatThrownBy(() -> lax.readValue(json, Quote.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void depthIsLimitedWhereTheParserDoesNotCount() {
    ObjectNode tree = MAPPER.createObjectNode();
    ObjectNode inner = tree;
    for (int i = 0; i < 10_000; i++) {
      inner = inner.putObject("via");
    }

    assertThat(problems(mismatch(() -> MAPPER.treeToValue(tree, Attribution.class))))
        .extracting(Problem::code)
        .contains("limit.depth");
    assertThat(
            problems(
                mismatch(() -> MAPPER.convertValue(Map.of("via", nested(100)), Attribution.class))))
        .extracting(Problem::code)
        .contains("limit.depth");
  }

  private static Object nested(int depth) {
    Object nested = 1;
    for (int i = 0; i < depth; i++) {
      nested = Map.of("via", nested);
    }
    return nested;
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    Map<String, Object> value = Map.of("questions", List.of(Question.about("a\ud83d")));
    String message = "/questions/0/topic: unpaired surrogate at position 1 (json.lone-surrogate)";

    DatabindException e =
        catchThrowableOfType(
            DatabindException.class, () -> MAPPER.writeValue(new ByteArrayOutputStream(), value));

    assertThat(e).hasMessage(message);
    assertThat(e.getLocalizedMessage()).isEqualTo(message);
    assertThat(problems(e))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("json.lone-surrogate", "/questions/0/topic"));
    assertThatThrownBy(() -> MAPPER.writeValueAsString(value)).hasMessage(message);
    assertThatThrownBy(() -> MAPPER.valueToTree(value))
        .hasMessageEndingWith("(json.lone-surrogate)");
    assertThatThrownBy(() -> MAPPER.convertValue(value, Map.class))
        .hasMessageEndingWith("(json.lone-surrogate)");
  }

  @Test
  void duplicatesAreRejectedByWhoeverSeesThemFirst() {
    String twice = "{\"topic\":\"a\",\"topic\":\"b\"}";
    JsonMapper strict =
        MAPPER
            .rebuild()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    assertThat(problems(mismatch(() -> MAPPER.readValue(twice, Question.class))))
        .extracting(Problem::code)
        .containsExactly("json.duplicate-key");
    assertThatThrownBy(() -> strict.readValue(twice, Question.class))
        .isInstanceOf(StreamReadException.class);
  }

  @Test
  void listsHoldTheirPlaceInThePointer() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue("[{\"topic\":\"a\"},{}]", new TypeReference<List<Question>>() {}))
        .hasMessage("/1/topic at line 1, column 16: missing property “topic” (value.missing)");
  }
}
