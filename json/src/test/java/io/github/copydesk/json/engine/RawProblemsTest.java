package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A problem costs no more than what is shown of it. */
class RawProblemsTest {
  private static final JsonFactory JSON = new JsonFactory();

  @Property(tries = 20)
  void whatIsNotKeptIsNotMade(@ForAll @IntRange(max = 300) int count) {
    RawProblems problems = new RawProblems();
    List<Integer> made = new ArrayList<>();

    for (int i = 0; i < count; i++) {
      int number = i;
      problems.add(
          () -> {
            made.add(number);
            return new RawProblem("a.code", "", 1, number, "message");
          });
    }

    assertThat(problems.count()).isEqualTo(count);
    assertThat(made).hasSize(Math.min(count, 100));
    assertThat(problems.kept()).extracting(RawProblem::octet).isEqualTo(made);
  }

  @Test
  void noMessageIsPutTogetherThatIsNotKept() {
    List<String> messages = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), "[]")) {
      parser.nextToken();
      ReadContext in = new ReadContext(parser, Limits.DEFAULT, true, Object.class, true);
      for (int i = 0; i < 1000; i++) {
        in.report("a.code", () -> said(messages));
        in.report("a.code", in.here(), () -> said(messages));
        in.unknown("a.code", () -> said(messages));
      }
      assertThat(in.problems().count()).isEqualTo(2000);
      assertThat(in.warnings().count()).isEqualTo(1000);
    }
    assertThat(messages).hasSize(200);
  }

  private static String said(List<String> messages) {
    messages.add("message");
    return "message";
  }

  /** As Jackson makes them, except for their length. */
  @Property
  void pointersLeadToTheirPlace(
      @ForAll @Size(max = 6) List<@StringLength(max = 400) @NumericChars String> names,
      @ForAll @IntRange(max = 5) int elements) {
    StringBuilder document = new StringBuilder();
    for (String name : names) {
      document.append("[0,".repeat(elements)).append("{\"/~").append(name).append("\":");
    }
    document.append('1');

    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document.toString())) {
      for (JsonToken token = parser.nextToken(); token != null; token = next(parser)) {
        String whole = parser.streamReadContext().pathAsPointer().toString();
        assertThat(Pointers.of(parser.streamReadContext())).isEqualTo(Pointers.shorten(whole));
      }
    }
  }

  private static @Nullable JsonToken next(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == 1
        ? null
        : parser.nextToken();
  }
}
