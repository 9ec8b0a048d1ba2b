package io.github.copydesk.casualty;

import java.util.HashMap;
import java.util.Map;

/**
 * The upper bound on the number for a set of outcomes: the smallest sum of upper bounds of sets
 * that together cover it. Each set is computed once, and only if it is needed.
 */
final class Covers {
  private final int[] sets;
  private final long[] highs;
  private final Map<Integer, Long> known = new HashMap<>();
  private int all;
  private int work;

  /** Covers consisting of these sets, with their upper bounds. */
  Covers(Map<Integer, Long> bounds) {
    sets = new int[bounds.size()];
    highs = new long[bounds.size()];
    int i = 0;
    for (Map.Entry<Integer, Long> bound : bounds.entrySet()) {
      sets[i] = bound.getKey();
      highs[i++] = bound.getValue();
      all |= bound.getKey();
    }
  }

  /** The number of sets tried. */
  int work() {
    return work;
  }

  /** The upper bound for a set; {@link OutcomeBounds#OPEN} if nothing bounds it. */
  long over(int set) {
    if (set == 0) {
      return 0;
    }
    if ((set & ~all) != 0) {
      return OutcomeBounds.OPEN;
    }
    Long most = known.get(set);
    return most != null ? most : tried(set);
  }

  /** One of the sets must cover the first outcome, and others whatever that one does not. */
  private long tried(int set) {
    int first = set & -set;
    long most = OutcomeBounds.OPEN;
    for (int i = 0; i < sets.length; i++) {
      if ((sets[i] & first) != 0 && highs[i] < most) {
        most = Math.min(most, OutcomeBounds.plus(highs[i], over(set & ~sets[i])));
      }
    }
    work += sets.length;
    known.put(set, most);
    return most;
  }
}
