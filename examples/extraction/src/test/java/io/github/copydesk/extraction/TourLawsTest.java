package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.tour.FloodFactCheck;
import io.github.copydesk.tour.KurskReport;
import io.github.copydesk.validation.NewsValidator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a model answers that makes no mistake is found where it was. */
class TourLawsTest {
  record Case<S extends Statement>(Article article, StatementKind<S> kind) {}

  static Stream<Case<?>> cases() {
    return Stream.of(KurskReport.article(), FloodFactCheck.article())
        .flatMap(
            article ->
                Stream.of(
                        new Case<>(article, StatementKind.QUOTES),
                        new Case<>(article, StatementKind.CASUALTY_REPORTS),
                        new Case<>(article, StatementKind.SANCTIONS))
                    .filter(given -> !Answers.said(article, given.kind()).isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  <S extends Statement> void statementsWithoutAnchorsAreAnchoredAtTheSameWords(Case<S> given) {
    StatementKind<S> kind = given.kind();
    List<S> before = Answers.said(given.article(), kind);
    Article bare = Loops.bare(given.article());

    ExtractionResult<S> result = Loops.once(Answers.right(given.article(), kind), bare, kind);

    assertThat(result.problems()).isEmpty();
    assertThat(NewsJson.create().validate(result.article(), NewsValidator.create()).problems())
        .isEmpty();
    assertThat(kind.in(result.article())).isEqualTo(result.statements());
    assertThat(kind.replaced(result.article(), List.of())).isEqualTo(bare);
    assertThat(result.statements())
        .hasSameSizeAs(before)
        .allMatch(is -> before.stream().anyMatch(was -> isSame(was, is, kind) && meet(was, is)))
        .allMatch(is -> is.getExtraction().equals(Optional.of(byTest())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  <S extends Statement> void whatIsNullIsAbsent(Case<S> given) {
    StatementKind<S> kind = given.kind();
    Article bare = Loops.bare(given.article());
    String schema = NewsSchemas.extraction(kind.type(), NewsSchemas.Flavour.NULLABLE);
    JsonNode properties =
        Answers.MAPPER.readTree(schema).at("/properties/" + kind.property() + "/items/properties");
    List<ObjectNode> statements = Answers.statements(given.article(), kind);
    int nulls = 0;
    for (ObjectNode statement : statements) {
      for (String name : properties.propertyNames()) {
        if (!statement.has(name) && properties.get(name).toString().contains("null")) {
          statement.putNull(name);
          nulls++;
        }
      }
    }

    assertThat(nulls).isPositive();
    assertThat(Loops.once(Answers.of(kind, statements), bare, kind))
        .matches(ExtractionResult::isComplete)
        .extracting(ExtractionResult::article)
        .isEqualTo(Loops.once(Answers.right(given.article(), kind), bare, kind).article());
  }

  @ParameterizedTest
  @MethodSource("cases")
  <S extends Statement> void whatTheArticleHasAlreadyIsNotAddedAgain(Case<S> given) {
    StatementKind<S> kind = given.kind();
    Article bare = Loops.bare(given.article());
    String answer = Answers.right(given.article(), kind);
    Article once = Loops.once(answer, bare, kind).article();

    ExtractionResult<S> again = Loops.once(answer, once, kind);

    assertThat(again.isComplete()).isTrue();
    assertThat(again.statements()).isEmpty();
    assertThat(again.article()).isEqualTo(once);
  }

  private static Extraction byTest() {
    return Extraction.builder().method(ExtractionMethod.MODEL).tool("test 1").at(Loops.NOW).build();
  }

  private static <S extends Statement> boolean isSame(S was, S is, StatementKind<S> kind) {
    return Answers.cut(was, kind).equals(Answers.cut(is, kind));
  }

  /** Whether two statements have an anchor at the same words. */
  private static boolean meet(Statement was, Statement is) {
    return was.getAnchors().stream()
        .anyMatch(one -> is.getAnchors().stream().anyMatch(other -> meet(one, other)));
  }

  private static boolean meet(TextAnchor one, TextAnchor other) {
    return one.getPart() == other.getPart()
        && one.getSpans().stream()
            .anyMatch(span -> other.getSpans().stream().anyMatch(each -> meet(span, each)));
  }

  private static boolean meet(TextSpan one, TextSpan other) {
    return one.getStart() < other.getEnd() && other.getStart() < one.getEnd();
  }
}
