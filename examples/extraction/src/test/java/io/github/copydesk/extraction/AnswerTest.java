package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** How an answer is divided into its statements. */
class AnswerTest {
  @Property(tries = 300)
  void eachStatementIsTakenOutUnchanged(
      @ForAll @Size(max = 5) List<String> texts, @ForAll String before, @ForAll String after) {
    List<ObjectNode> statements =
        texts.stream().map(text -> Answers.MAPPER.createObjectNode().put("text", text)).toList();
    String around = before.replaceAll("[{\\[]", "") + "x";

    Answer answer =
        Answer.of(
            around + Answers.of(StatementKind.QUOTES, statements) + after.replace("{", ""),
            "quotes");

    assertThat(answer.problems()).isEmpty();
    assertThat(answer.statements())
        .isEqualTo(statements.stream().map(ObjectNode::toString).toList());
  }

  @Test
  void numbersAndSpacesAreKeptAsTheyAre() {
    assertThat(
            Answer.of("{ \"a\" : [ {\"n\": 3.0 }, 1e2 , \"é\ud83d\ude00\",null ] }", "a")
                .statements())
        .containsExactly("{\"n\": 3.0 }", "1e2", "\"é\ud83d\ude00\"", "null");
  }

  @Test
  void whatIsCompleteBeforeABreakIsKept() {
    Answer answer = Answer.of("{\"quotes\":[{\"a\":1},{\"a\":2},{\"a\":", "quotes");

    assertThat(answer.statements()).containsExactly("{\"a\":1}", "{\"a\":2}");
    assertThat(answer.problems())
        .extracting(problem -> problem.pointer())
        .containsExactly("/quotes/2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "null",
      value = {
        "null|: the answer is empty; expected one JSON object",
        "` `|: the answer is empty; expected one JSON object",
        "No.|: the answer has no JSON object: “No.”",
        "[{}]|: the answer is an array; expected an object with the property “quotes”",
        "{} or {}|: the answer has more than one JSON object; expected one",
        "{}|/quotes: missing property “quotes”",
        "{\"quotes\":1}|/quotes: expected an array",
        "{\"quotes\":null}|/quotes: expected an array",
        "{\"quotes\":[],\"quotes\":[]}|/quotes: duplicate property “quotes”",
        "{\"quotes\":[],\"a/b\":[]}|/a~1b: unknown property “a/b”; expected only “quotes”",
        "{\"quotes\":[|/quotes/0: the answer breaks off here; give what is missing from here on, in a shorter answer",
      })
  void whatIsWrongIsSaid(String text, String problem) {
    assertThat(Answer.of(text, "quotes").problems())
        .extracting(each -> each.pointer() + ": " + each.message())
        .containsExactly(problem);
  }
}
