package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case of the table of bad inputs.
 *
 * @param row the row of the public list that it stands for
 * @param name what is special about it
 * @param outcome checks what comes of the input, and answers with what was reported
 */
record BadInputsCase(String row, String name, Outcome outcome) {
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  /** Checks what comes of the input, and answers with what was reported. */
  interface Outcome {
    List<Problem> check();
  }

  /** Something that can go wrong in any way. */
  interface Check {
    void run() throws Exception;
  }

  /** A case that is about more than one document, or about none. */
  static BadInputsCase holds(String row, String name, Check check) {
    return new BadInputsCase(
        row,
        name,
        () -> {
          try {
            check.run();
          } catch (Exception e) {
            throw new AssertionError(e);
          }
          return List.of();
        });
  }

  /** The same, and the messages have these words. */
  BadInputsCase says(String... words) {
    return new BadInputsCase(
        row,
        name,
        () -> {
          List<Problem> problems = outcome.check();
          assertThat(problems.stream().map(Problem::message).collect(Collectors.joining("\n")))
              .contains(words);
          return problems;
        });
  }

  /** The same, and no message quotes more characters than this. */
  BadInputsCase shows(int most) {
    return new BadInputsCase(
        row,
        name,
        () -> {
          List<Problem> problems = outcome.check();
          assertThat(problems.stream().map(Problem::message).flatMap(BadInputsCase::quoted))
              .isNotEmpty()
              .allSatisfy(quoted -> assertThat(quoted).hasSizeLessThanOrEqualTo(most));
          return problems;
        });
  }

  private static Stream<String> quoted(String message) {
    return QUOTED.matcher(message).results().map(quoted -> quoted.group(1));
  }

  @Override
  public String toString() {
    return row + " " + name;
  }
}
