package io.github.copydesk.json.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was found wrong: the first hundred, and how many there were. A problem is given as what
 * makes it, so that one beyond the hundredth costs no pointer and no message, but a counter.
 */
public final class RawProblems {
  private static final int MAX = 100;

  private final List<RawProblem> kept = new ArrayList<>(0);
  private int count;

  /** Counts a problem, and makes it if it is one of those that are kept. */
  void add(Supplier<RawProblem> problem) {
    if (count < MAX) {
      kept.add(problem.get()); // may throw: a message can need what the parser has not read yet
    }
    count++;
  }

  /** How many there were, also those that were not kept. */
  public int count() {
    return count;
  }

  /** Whether no more are kept. */
  boolean full() {
    return count >= MAX;
  }

  /** Those that were kept, in the order of the document. */
  public List<RawProblem> kept() {
    return kept.stream().sorted(RawProblem.ORDER).toList();
  }
}
