package io.github.copydesk.extraction;

import io.github.copydesk.json.Problem;
import io.github.copydesk.source.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A statement of an answer: either valid and anchored, or with problems.
 *
 * @param json the statement as it was given
 * @param statement the statement; empty if it cannot be read or anchored
 * @param problems what is wrong with it; the pointers begin at the statement
 */
record Judged<S extends Statement>(String json, Optional<S> statement, List<Problem> problems) {
  Judged {
    problems = List.copyOf(problems);
  }

  /** Whether it can be added to the article. */
  boolean isGood() {
    return statement.isPresent() && problems.isEmpty();
  }

  /** The problems, as those of a list of statements. */
  List<Problem> problemsWithin(String property, int index) {
    String outer = "/" + property + "/" + index;
    return problems.stream().map(problem -> problem.within(outer)).toList();
  }
}
