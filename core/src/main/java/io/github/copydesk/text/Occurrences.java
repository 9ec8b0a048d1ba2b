package io.github.copydesk.text;

import java.util.Arrays;

/** Where some words begin in a text, ascending. */
final class Occurrences {
  /** How many are kept; of words that stand in more places, it is not known which is meant. */
  static final int MAX = 10_000;

  private final int[] starts;

  Occurrences(int[] starts) {
    this.starts = starts;
  }

  /** Whether these are all places. */
  boolean complete() {
    return starts.length < MAX;
  }

  /** At most so many places from an index on, the nearest to another index first. */
  int[] nearest(long expected, int from, int limit) {
    int first = at(from);
    int right = Math.max(first, at(expected));
    int left = right - 1;
    int[] nearest = new int[Math.min(limit, starts.length - first)];
    for (int i = 0; i < nearest.length; i++) {
      boolean leftIsNearer =
          left >= first
              && (right == starts.length || expected - starts[left] <= starts[right] - expected);
      nearest[i] = leftIsNearer ? starts[left--] : starts[right++];
    }
    return nearest;
  }

  /** The index of the first place that is not before a position. */
  private int at(long position) {
    int found =
        Arrays.binarySearch(starts, (int) Math.max(-1, Math.min(position, Integer.MAX_VALUE)));
    return found >= 0 ? found : -found - 1;
  }
}
