package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.Problem;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.tour.KurskReport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes back, the loop ends after its rounds, with what is wrong and a sound article. */
class LoopEndsTest {
  private static final int ROUNDS = 3;
  private static final Article ARTICLE = Loops.bare(KurskReport.article());

  static List<String> garbage() {
    return List.of(
        "{",
        "}",
        "[[[",
        "null",
        "{}",
        "{\"quotes\":{}}",
        "{\"quotes\":null}",
        "{\"quotes\":[null,1,\"a\",[],{}]}",
        "{\"quotes\":[{}],\"quotes\":[]}",
        "{\"quotes\":[{\"text\":\"\ud83d\"}]}",
        "{\"quotes\":[{\"text\":\"\u0000\"}]}",
        "{\"quotes\":[],}",
        "{\"quotes\":[" + "[".repeat(400) + "]".repeat(400) + "]}",
        "{\"quotes\":" + "[".repeat(100_000),
        "{\"a\":".repeat(20_000),
        "{".repeat(200_000),
        "{\"quotes\":[" + "{},".repeat(80_000) + "{}]}",
        "x".repeat(10_000_000),
        "{\"quotes\":[{\"text\":\"" + "x".repeat(10_000_000) + "\"}]}",
        "{\"quotes\":[{\"text\":\"" + "x ".repeat(100_000) + "\"}]}",
        "{\"quotes\":[{\"text\":\"" + "a ".repeat(8_000) + "\"}]}",
        "{\"" + "q".repeat(100_000) + "\":1}",
        "{\"quotes\":[{\"" + "q".repeat(60_000) + "\":1}]}",
        "{\"quotes\":[{\"confidence\":1" + "0".repeat(5_000) + "}]}");
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void garbageIsAProblemOfEachRound(String answer) {
    assertEndsWithProblems(Loops.run((prompt, schema) -> answer, ROUNDS, ARTICLE, kind()));
  }

  @Test
  @SuppressWarnings("NullAway") // what an extractor must not do
  void noAnswerIsAProblem() {
    assertEndsWithProblems(Loops.run((prompt, schema) -> null, ROUNDS, ARTICLE, kind()));
  }

  @Property(tries = 300)
  void soIsAnyText(@ForAll @StringLength(max = 200) String answer) {
    assertEndsWithProblems(Loops.run((prompt, schema) -> answer, ROUNDS, ARTICLE, kind()));
  }

  @Test
  void anExtractorThatFailsIsAskedTheSameAgain() {
    List<String> prompts = new ArrayList<>();
    Extractor extractor =
        (prompt, schema) -> {
          prompts.add(prompt);
          throw new IllegalStateException("429\nToo Many Requests");
        };

    ExtractionResult<Quote> result = Loops.run(extractor, ROUNDS, ARTICLE, kind());

    assertEndsWithProblems(result);
    assertThat(result.problems())
        .containsExactly(
            Problem.of(
                "extractor",
                "",
                "the extractor failed: IllegalStateException: 429\nToo Many Requests"));
    assertThat(prompts).hasSize(ROUNDS).containsOnly(prompts.get(0));
  }

  @Test
  void anExtractorThatFailsOnceIsToldTheProblemsAgain() {
    AtomicInteger round = new AtomicInteger();
    Extractor extractor =
        (prompt, schema) ->
            switch (round.incrementAndGet()) {
              case 1 -> "";
              case 2 -> throw new IllegalStateException("timeout");
              default -> Answers.right(KurskReport.article(), kind());
            };

    ExtractionResult<Quote> result = Loops.run(extractor, ROUNDS, ARTICLE, kind());

    assertThat(result.isComplete()).isTrue();
    assertThat(result.rounds().get(2).prompt())
        .isEqualTo(result.rounds().get(1).prompt())
        .contains("1. the whole document: the answer is empty");
  }

  @Test
  void aTextThatIsTooLongIsNotSent() {
    Article article = Loops.article("en", "Long", "word ".repeat(ExtractionLoop.MAX_TEXT / 5));
    Extractor never =
        (prompt, schema) -> {
          throw new AssertionError("was asked");
        };

    ExtractionResult<Quote> result = Loops.run(never, ROUNDS, article, kind());

    assertThat(result.rounds()).isEmpty();
    assertThat(result.article()).isEqualTo(article);
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).message())
        .matches("the text of the article has \\d+ characters; at most 200000 are sent");
  }

  /** Each statement is looked up in the whole text, and none of its words is there. */
  @Test
  void aLongTextAndManyStrangeStatementsEndToo() {
    Article article = Loops.article("en", "Long", "some words or other, ".repeat(9_000));
    String statement =
        "{\"kind\":\"direct\",\"text\":\"N "
            + "words or other some ".repeat(20)
            + "\",\"attribution\":{\"sources\":[{\"type\":\"person\",\"name\":\"Words Other\"}]}}";
    StringBuilder answer = new StringBuilder();
    for (int i = 0; i < Answer.MAX_STATEMENTS; i++) {
      answer.append(i == 0 ? "{\"quotes\":[" : ",").append(statement.replace("N", "n" + i));
    }

    ExtractionResult<Quote> result = Loops.once(answer + "]}", article, kind());

    assertThat(result.statements()).isEmpty();
    assertThat(result.rejected()).hasSize(Answer.MAX_STATEMENTS);
  }

  @Test
  void aLoopNeedsRoundsAToolAndASchema() {
    Extractor extractor = (prompt, schema) -> "";
    assertThatThrownBy(() -> new ExtractionLoop(extractor, "test 1", 0, Clock.systemUTC()))
        .hasMessage("rounds must be at least 1, but is 0");
    assertThatThrownBy(() -> new ExtractionLoop(extractor, " ", 1, Clock.systemUTC()))
        .hasMessage("tool must not be blank");
    ExtractionLoop loop = new ExtractionLoop(extractor, "test 1", 1, Clock.systemUTC());
    assertThatThrownBy(() -> loop.extract(ARTICLE, kind(), "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the schema has no properties");
    assertThatThrownBy(() -> loop.extract(ARTICLE, kind(), "quotes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the schema is not JSON");
  }

  private static StatementKind<Quote> kind() {
    return StatementKind.QUOTES;
  }

  private static void assertEndsWithProblems(ExtractionResult<Quote> result) {
    assertThat(result.rounds()).hasSize(ROUNDS);
    assertThat(result.isComplete()).isFalse();
    assertThat(result.problems()).isNotEmpty();
    assertThat(result.statements()).isEmpty();
    assertThat(result.article()).isEqualTo(ARTICLE);
    assertThat(result.rounds()).allMatch(round -> !round.problems().isEmpty());
    assertThat(Problem.forModel(result.problems()).length()).isLessThan(40_000);
  }
}
