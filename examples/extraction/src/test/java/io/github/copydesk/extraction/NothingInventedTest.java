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
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Words that are not in the text never end in the article, wherever an answer puts them. */
class NothingInventedTest {
  private static final Article REPORT = KurskReport.article();
  private static final Article BARE = Loops.bare(REPORT);

  /** Strings that are codes or dates instead of words. */
  private static final Set<String> CODED =
      Set.of(
          "type",
          "kind",
          "marks",
          "act",
          "medium",
          "translatedFrom",
          "value",
          "outcomes",
          "severity",
          "scope",
          "relation",
          "means",
          "status",
          "sex",
          "age",
          "change",
          "stage");

  @Property(tries = 150)
  void aStrangeWordAnywhereIsAProblem(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 2) int kindIndex) {
    check(StatementKind.ALL.get(kindIndex), random, "xyzzy" + (char) ('a' + random.nextInt(26)));
  }

  private static <S extends Statement> void check(
      StatementKind<S> kind, Random random, String strange) {
    List<ObjectNode> statements = Answers.statements(REPORT, kind);
    List<Runnable> changes = new ArrayList<>();
    statements.forEach(statement -> collect(statement, "", random, strange, changes));
    changes.get(random.nextInt(changes.size())).run();

    ExtractionResult<S> result = Loops.once(Answers.of(kind, statements), BARE, kind);

    assertThat(result.isComplete()).isFalse();
    assertThat(result.statements()).hasSize(statements.size() - 1);
    assertThat(NewsJson.create().write(result.article())).doesNotContain(strange);
    assertThat(NewsJson.create().validate(result.article(), NewsValidator.create()).isValid())
        .isTrue();
  }

  /** For each string of words, a change that puts a word into it or replaces it. */
  private static void collect(
      JsonNode node, String name, Random random, String strange, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      for (String property : object.propertyNames()) {
        JsonNode value = object.get(property);
        if (value.isString() && !CODED.contains(property)) {
          changes.add(() -> object.put(property, changed(value.asString(), random, strange)));
        } else {
          collect(value, property, random, strange, changes);
        }
      }
    } else if (node instanceof ArrayNode array && !CODED.contains(name)) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        if (array.get(i) instanceof StringNode value) {
          changes.add(
              () -> array.set(at, StringNode.valueOf(changed(value.asString(), random, strange))));
        } else {
          collect(array.get(i), name, random, strange, changes);
        }
      }
    }
  }

  private static String changed(String words, Random random, String strange) {
    String[] all = words.split(" ", -1);
    all[random.nextInt(all.length)] = strange;
    return switch (random.nextInt(4)) {
      case 0 -> strange;
      case 1 -> words + " " + strange;
      case 2 -> strange + " " + words;
      default -> String.join(" ", all);
    };
  }

  /** The words of a text in another order, or with some left out, are another text. */
  @Property(tries = 150)
  void aQuoteThatIsAcceptedIsPrinted(@ForAll Random random) {
    String body = REPORT.getBody().orElseThrow();
    String[] words = body.split("\\s+", -1);
    StringBuilder text = new StringBuilder();
    for (int pieces = 1 + random.nextInt(3); pieces > 0; pieces--) {
      int from = random.nextInt(words.length);
      int to = Math.min(words.length, from + 1 + random.nextInt(6));
      text.append(text.isEmpty() ? "" : " ")
          .append(String.join(" ", List.of(words).subList(from, to)));
    }
    ObjectNode quote = Answers.MAPPER.createObjectNode();
    quote.put("kind", "indirect").put("text", text.toString());
    quote
        .putObject("attribution")
        .putArray("sources")
        .addObject()
        .put("type", "person")
        .put("name", "Pat Ryder");

    ExtractionResult<Quote> result =
        Loops.once(Answers.of(StatementKind.QUOTES, List.of(quote)), BARE, StatementKind.QUOTES);

    for (Quote accepted : result.statements()) {
      TextAnchor anchor = accepted.getAnchors().get(0);
      assertThat(anchor.matches(REPORT.text(anchor.getPart()).orElseThrow())).isTrue();
      assertThat(accepted.getText()).isEqualTo(anchor.words().replace(" … ", " "));
    }
  }
}
