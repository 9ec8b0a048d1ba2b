package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case in the table of bad inputs.
 *
 * @param row the row of the public list that it represents
 * @param name what is special about it
 * @param outcome checks the outcome of the input, and returns the problems reported
 */
record BadInputsCase(String row, String name, Outcome outcome) {
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  /** Checks the outcome of the input, and returns the problems reported. */
  interface Outcome {
    List<Problem> check();
  }

  /** A check that may throw anything. */
  interface Check {
    void run() throws Exception;
  }

  /** A case about more than one document, or about none. */
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

  /** This case, also checking that the messages contain these words. */
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

  /** This case, also checking that no message quotes more characters than this. */
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
