package io.github.copydesk.cli;

import io.github.copydesk.cli.input.Document;
import io.github.copydesk.cli.input.Position;
import io.github.copydesk.json.Problem;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Something wrong at one place of a file.
 *
 * @param file the name of the file
 * @param line the line, from 1; empty if it is at no place
 * @param column the column, in code points, from 1; empty if the line is all that is known
 * @param pointer the place in the document, as a JSON Pointer; empty for all of it
 * @param message what is wrong
 * @param code the code of the problem or rule
 * @param level how serious it is
 */
record Finding(
    String file,
    OptionalLong line,
    OptionalLong column,
    String pointer,
    String message,
    String code,
    Level level) {

  /** How serious it is. */
  enum Level {
    /** The document cannot be read as a value. */
    PROBLEM,
    /** The value is wrong. */
    WRONG,
    /** The value is not fit to print. */
    UNFIT
  }

  /** The problems of a document that is no value. */
  static List<Finding> ofProblems(Document<?> document) {
    return document.problems().stream().map(problem -> of(document, problem)).toList();
  }

  private static Finding of(Document<?> document, Problem problem) {
    OptionalLong line =
        problem.line().isPresent() ? OptionalLong.of(problem.line().getAsInt()) : document.line();
    OptionalLong column =
        problem.column().isPresent()
            ? OptionalLong.of(problem.column().getAsInt())
            : OptionalLong.empty();
    return new Finding(
        document.file(),
        line,
        column,
        problem.pointer(),
        problem.message(),
        problem.code(),
        Level.PROBLEM);
  }

  /** What rules find wrong with the value of a document, in the order of its text. */
  static List<Finding> ofViolations(Document<?> document, List<Violation> violations) {
    Map<String, Position> positions =
        document.positions(violations.stream().map(Violation::pointer).toList());
    List<Finding> findings = new ArrayList<>();
    for (Violation violation : violations) {
      Position position = positions.get(violation.pointer());
      findings.add(
          new Finding(
              document.file(),
              position == null ? document.line() : OptionalLong.of(position.line()),
              position == null ? OptionalLong.empty() : OptionalLong.of(position.column()),
              violation.pointer(),
              violation.message(),
              violation.code(),
              violation.level() == Violation.Level.WRONG ? Level.WRONG : Level.UNFIT));
    }
    findings.sort(
        Comparator.comparingLong((Finding finding) -> finding.line().orElse(0))
            .thenComparingLong(finding -> finding.column().orElse(0)));
    return findings;
  }

  /** File, line and column: {@code news.json:12:15}. */
  String place() {
    StringBuilder place = new StringBuilder(file);
    Stream.of(line, column)
        .flatMapToLong(OptionalLong::stream)
        .forEach(number -> place.append(':').append(number));
    return place.toString();
  }
}
