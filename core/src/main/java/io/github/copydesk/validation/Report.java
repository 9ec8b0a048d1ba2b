package io.github.copydesk.validation;

import io.github.copydesk.internal.PathOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What was found wrong: the first thousand, and how many there are. */
final class Report {
  /** How many are kept. A value can have as many as it has bytes, and nobody reads them. */
  static final int MAX = 1000;

  static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::path, PathOrder.NATURAL)
          .thenComparing(Violation::code)
          .thenComparing(Violation::message);

  private final List<Violation> kept = new ArrayList<>();
  private int more;
  private Violation.Level worst = Violation.Level.UNFIT;

  /** Whether the next are only counted. */
  boolean isFull() {
    return kept.size() == MAX;
  }

  /** Adds that a rule is broken at a place; once this is full, the message does not matter. */
  void add(Constrained rule, Place place, String message) {
    if (isFull()) {
      count(rule.level());
    } else {
      kept.add(new Violation(rule.code(), place.toString(), message, rule.level()));
    }
  }

  void add(Violation violation) {
    if (isFull()) {
      count(violation.level());
    } else {
      kept.add(violation);
    }
  }

  private void count(Violation.Level level) {
    more++;
    if (level == Violation.Level.WRONG) {
      worst = Violation.Level.WRONG;
    }
  }

  /** Those that were kept, in the order of their places, and one that says how many more. */
  List<Violation> violations() {
    kept.sort(ORDER);
    if (more > 0) {
      kept.add(Violation.more(more, worst));
    }
    return Collections.unmodifiableList(kept);
  }
}
