package io.github.copydesk.validation;

import io.github.copydesk.internal.PathOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The violations found: the first thousand, and how many more there are. Those of level {@code
 * WRONG} take precedence over those of level {@code UNFIT}, and each level is counted separately.
 */
final class Report {
  /**
   * The most that are kept. A value can have as many violations as it has bytes, and no one reads
   * them all.
   */
  static final int MAX = 1000;

  static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::path, PathOrder.NATURAL)
          .thenComparing(Violation::code)
          .thenComparing(Violation::message);

  private final Part wrong = new Part(Violation.Level.WRONG);
  private final Part unfit = new Part(Violation.Level.UNFIT);

  private Part part(Violation.Level level) {
    return level == Violation.Level.WRONG ? wrong : unfit;
  }

  /** Whether further violations of a level are only counted. */
  boolean isFull(Violation.Level level) {
    return part(level).isFull();
  }

  /** Adds a violation of a rule at a path; once the report is full, the message does not matter. */
  void add(Constrained rule, ValuePath path, String message) {
    part(rule.level()).add(() -> new Violation(rule.code(), path, message, rule.level()));
  }

  void add(Violation violation) {
    part(violation.level()).add(() -> violation);
  }

  /**
   * The violations that were kept, in the order of their paths, followed by how many more there
   * are.
   */
  List<Violation> violations() {
    unfit.cutTo(MAX - wrong.kept.size());
    List<Violation> violations = new ArrayList<>(wrong.kept);
    violations.addAll(unfit.kept);
    violations.sort(ORDER);
    wrong.addMoreTo(violations);
    unfit.addMoreTo(violations);
    return Collections.unmodifiableList(violations);
  }

  /** The violations of one level. */
  private static final class Part {
    final Violation.Level level;
    final List<Violation> kept = new ArrayList<>();
    int more;

    Part(Violation.Level level) {
      this.level = level;
    }

    boolean isFull() {
      return kept.size() == MAX;
    }

    /** Adds a violation; once this is full, only counts it and does not create it. */
    void add(Supplier<Violation> violation) {
      if (isFull()) {
        more++;
      } else {
        kept.add(violation.get());
      }
    }

    void cutTo(int size) {
      if (kept.size() > size) {
        more += kept.size() - size;
        kept.subList(size, kept.size()).clear();
      }
    }

    void addMoreTo(List<Violation> violations) {
      if (more > 0) {
        violations.add(Violation.more(more, level));
      }
    }
  }
}
