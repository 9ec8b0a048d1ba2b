package io.github.copydesk.json.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The problems found so far: the first hundred, and the number of all. A problem is given as a
 * supplier, so that one after the hundredth costs no pointer and no message, only a count.
 */
public final class RawProblems {
  private static final int MAX = 100;

  private final List<RawProblem> kept = new ArrayList<>(0);
  private int count;

  /** Counts a problem, and makes it if it is to be kept. */
  void add(Supplier<RawProblem> problem) {
    if (count < MAX) {
      kept.add(problem.get()); // may throw: a message may need what the parser has not read yet
    }
    count++;
  }

  /** The number of all problems, kept or not. */
  public int count() {
    return count;
  }

  /** Whether no more are kept. */
  boolean full() {
    return count >= MAX;
  }

  /** The problems that were kept, in document order. */
  public List<RawProblem> kept() {
    return kept.stream().sorted(RawProblem.ORDER).toList();
  }
}
