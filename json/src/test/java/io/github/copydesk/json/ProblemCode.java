package io.github.copydesk.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A problem code: its meaning, and examples of bad inputs that have it. */
record ProblemCode(String code, String meaning, List<ProblemExample> examples) {
  static ProblemCode of(String code, String meaning, ProblemExample... examples) {
    return new ProblemCode(code, meaning, List.of(examples));
  }

  /** Checks that the examples have no problems with other codes. */
  ProblemCode {
    assertThat(examples).as(code).isNotEmpty();
    for (ProblemExample example : examples) {
      List<String> codes = example.problems().stream().map(Problem::code).distinct().toList();
      if (code.equals("limit.problems")) {
        assertThat(codes).as("%s", example).hasSize(2).contains(code); // it counts others
      } else {
        assertThat(codes).as("%s", example).containsExactly(code);
      }
    }
  }

  String markdown() {
    return "### "
        + code
        + "\n\n"
        + meaning
        + "\n\n"
        + examples.stream().map(example -> example.markdown(code)).collect(joining());
  }
}
