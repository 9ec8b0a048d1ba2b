package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.tour.KurskReport;
import io.github.copydesk.validation.NewsValidator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The usual mistakes of models, each alone and all in a row: the end is the same. */
class MistakesTest {
  private static final Article REPORT = KurskReport.article();
  private static final Article BARE = Loops.bare(REPORT);

  /** The end without mistakes. */
  private static final Map<StatementKind<?>, Article> RIGHT = new HashMap<>();

  /** A mistake, and the words by which it is named; none if it costs no round. */
  private enum Mistake {
    FENCE(""),
    PROSE(""),
    DUPLICATES(""),
    EMPTY("the answer is empty"),
    REFUSAL("no JSON object"),
    BARE_ARRAY("the answer is an array"),
    TRUNCATED("the answer breaks off here"),
    TWO_OBJECTS("more than one JSON object"),
    NOT_JSON("expected"),
    OTHER_ROOT("unknown property “data”"),
    MISSING_KEY("/0/attribution: missing property “attribution”"),
    WRONG_TYPE("found the string"),
    UNKNOWN_CODE("did you mean"),
    UNASKED("/0/verifications: the schema has no property “verifications”"),
    INVENTED_SPEAKER("/0/attribution/sources/0/name: not in the article: “Ivan Petrenko”"),
    INVENTED_CUE("/0/attribution/cue: not in the article: “trumpeted”"),
    INVENTED_WORDS("not in the article: “");

    private final String named;

    Mistake(String named) {
      this.named = named;
    }

    String in(StatementKind<?> kind) {
      List<ObjectNode> statements = Answers.statements(REPORT, kind);
      String right = Answers.of(kind, statements);
      return switch (this) {
        case FENCE -> "```json\n" + right + "\n```";
        case PROSE -> "Here is what I found:\n\n" + right + "\n\nShall I go on?";
        case DUPLICATES -> Answers.of(kind, twice(statements));
        case EMPTY -> " \n";
        case REFUSAL -> "I'm sorry, but I cannot help with that.";
        case BARE_ARRAY -> right.substring(right.indexOf('['), right.length() - 1);
        case TRUNCATED -> right.substring(0, right.length() * 2 / 3);
        case TWO_OBJECTS -> right + "\n" + right;
        case NOT_JSON -> right.replace("\"attribution\":", "attribution:");
        case OTHER_ROOT -> "{\"data\":" + right + "}";
        default -> {
          spoil(statements.get(0), kind);
          yield Answers.of(kind, statements);
        }
      };
    }

    private void spoil(ObjectNode statement, StatementKind<?> kind) {
      switch (this) {
        case MISSING_KEY -> statement.remove("attribution");
        case WRONG_TYPE -> wrongType(kind, statement);
        case UNKNOWN_CODE -> attribution(statement).put("act", "statted");
        case UNASKED -> statement.putArray("verifications").addObject().put("status", "verified");
        case INVENTED_SPEAKER ->
            attribution(statement)
                .putArray("sources")
                .addObject()
                .put("type", "person")
                .put("name", "Ivan Petrenko");
        case INVENTED_CUE -> attribution(statement).put("cue", "trumpeted");
        case INVENTED_WORDS -> invent(kind, statement);
        default -> throw new IllegalStateException("not a mistake of a statement: " + this);
      }
    }

    private static List<ObjectNode> twice(List<ObjectNode> statements) {
      List<ObjectNode> twice = new ArrayList<>(statements);
      twice.addAll(statements);
      return twice;
    }

    private static ObjectNode attribution(ObjectNode statement) {
      return (ObjectNode) statement.get("attribution");
    }

    private static void wrongType(StatementKind<?> kind, ObjectNode first) {
      if (kind == StatementKind.QUOTES) {
        first.put("verbatim", "legitimate targets");
      } else if (kind == StatementKind.CASUALTY_REPORTS) {
        ((ObjectNode) first.at("/figures/0/count")).put("best", "30");
      } else {
        first.put("additional", "true");
      }
    }

    private static void invent(StatementKind<?> kind, ObjectNode first) {
      if (kind == StatementKind.QUOTES) {
        first.put("text", "legitimate goals");
      } else if (kind == StatementKind.CASUALTY_REPORTS) {
        ((ObjectNode) first.at("/figures/0/count")).put("wording", "some 4,000");
      } else {
        first
            .putArray("measures")
            .addObject()
            .put("kind", "arms-embargo")
            .put("wording", "an arms embargo");
      }
    }
  }

  static Stream<Arguments> mistakes() {
    return StatementKind.ALL.stream()
        .flatMap(kind -> Stream.of(Mistake.values()).map(mistake -> Arguments.of(mistake, kind)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  <S extends Statement> void oneMistakeEndsLikeNone(Mistake mistake, StatementKind<S> kind) {
    ExtractionResult<S> result = Loops.run(script(kind, List.of(mistake)), 2, BARE, kind);

    assertThat(result.rounds()).hasSize(mistake.named.isEmpty() ? 1 : 2);
    assertEndsWell(result, kind);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  <S extends Statement> void aMistakeThatIsRepeatedIsNamedAtTheEnd(
      Mistake mistake, StatementKind<S> kind) {
    ExtractionResult<S> result = Loops.run((prompt, schema) -> mistake.in(kind), 3, BARE, kind);

    assertThat(result.isComplete()).isEqualTo(mistake.named.isEmpty());
    assertThat(result.rounds()).hasSize(mistake.named.isEmpty() ? 1 : 3);
    assertThat(String.join("\n", result.problems().stream().map(Object::toString).toList()))
        .contains(mistake.named.substring(mistake.named.lastIndexOf("/") + 1));
    assertValid(result.article());
  }

  static Stream<StatementKind<?>> kinds() {
    return StatementKind.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <S extends Statement> void allMistakesInARowEndLikeNone(StatementKind<S> kind) {
    List<Mistake> all =
        Stream.of(Mistake.values()).filter(mistake -> !mistake.named.isEmpty()).toList();

    ExtractionResult<S> result = Loops.run(script(kind, all), all.size() + 1, BARE, kind);

    assertThat(result.rounds()).hasSize(all.size() + 1);
    assertEndsWell(result, kind);
  }

  @Test
  void mistakesInSomeStatementsDoNotCostTheOthers() {
    StatementKind<Quote> kind = StatementKind.QUOTES;
    List<ObjectNode> statements = Answers.statements(REPORT, kind);
    List<Mistake> mistakes =
        Stream.of(Mistake.values()).filter(mistake -> mistake.named.contains("/0/")).toList();
    for (int i = 0; i < mistakes.size(); i++) {
      mistakes.get(i).spoil(statements.get(i), kind);
    }
    String corrected =
        Answers.of(kind, Answers.statements(REPORT, kind).subList(0, mistakes.size()));
    List<ScriptedExtractor.Step> steps =
        List.of(
            new ScriptedExtractor.Step(Answers.of(kind, statements), "missing property"),
            new ScriptedExtractor.Step(corrected, ""));

    ExtractionResult<Quote> result = Loops.run(new ScriptedExtractor(steps), 2, BARE, kind);

    assertThat(mistakes).hasSizeGreaterThan(3);
    assertThat(result.rounds().get(0).accepted()).isEqualTo(statements.size() - mistakes.size());
    assertThat(result.rounds().get(0).problems()).hasSize(mistakes.size());
    assertThat(result.rounds().get(1).prompt())
        .contains(statements.get(0).toString())
        .doesNotContain(statements.get(mistakes.size()).toString());
    assertEndsWell(result, kind);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <S extends Statement> void otherQuotationMarksCostNoRound(StatementKind<S> kind) {
    String straight = Answers.right(REPORT, kind).replace('’', '\'').replaceAll("[“”]", "\\\\\"");
    ExtractionResult<S> right = Loops.once(Answers.right(REPORT, kind), BARE, kind);

    ExtractionResult<S> result = Loops.once(straight, BARE, kind);

    assertThat(result.problems()).isEmpty();
    assertThat(anchors(result)).isEqualTo(anchors(right));
    assertValid(result.article());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aStandInThatIsToldNothingDoesNotGoOn(StatementKind<?> kind) {
    Extractor standIn = script(kind, List.of(Mistake.INVENTED_SPEAKER));
    String prompt = new Prompts(BARE, kind).first();
    String first = standIn.answer(prompt, "");

    assertThat(first).contains("Ivan Petrenko");
    assertThat(standIn.answer(prompt, "")).isEqualTo(first);
    assertThat(standIn.answer(prompt + "\nThere are problems. Try again.", "")).isEqualTo(first);
    assertThat(standIn.answer(prompt + "\n1. " + Mistake.INVENTED_SPEAKER.named, ""))
        .isNotEqualTo(first);
  }

  private static ScriptedExtractor script(StatementKind<?> kind, List<Mistake> mistakes) {
    List<ScriptedExtractor.Step> steps = new ArrayList<>();
    mistakes.forEach(each -> steps.add(new ScriptedExtractor.Step(each.in(kind), each.named)));
    steps.add(new ScriptedExtractor.Step(Answers.right(REPORT, kind), ""));
    return new ScriptedExtractor(steps);
  }

  private static <S extends Statement> void assertEndsWell(
      ExtractionResult<S> result, StatementKind<S> kind) {
    assertThat(result.problems()).isEmpty();
    assertThat(result.rejected()).isEmpty();
    assertThat(result.article())
        .isEqualTo(
            RIGHT.computeIfAbsent(
                kind, each -> Loops.once(Answers.right(REPORT, each), BARE, each).article()));
    assertValid(result.article());
  }

  private static void assertValid(Article article) {
    assertThat(NewsJson.create().validate(article, NewsValidator.create()).problems()).isEmpty();
  }

  private static List<List<TextAnchor>> anchors(ExtractionResult<?> result) {
    List<List<TextAnchor>> anchors = new ArrayList<>();
    result.statements().forEach(statement -> anchors.add(statement.getAnchors()));
    return anchors;
  }
}
