package io.github.copydesk.text;

import java.util.Arrays;

/** The indices where some words begin in a text, ascending. */
final class Occurrences {
  /** The most that are kept; words that occur more often are ambiguous. */
  static final int MAX = 10_000;

  private final int[] starts;

  Occurrences(int[] starts) {
    this.starts = starts;
  }

  /** Whether these are all the occurrences. */
  boolean complete() {
    return starts.length < MAX;
  }

  /**
   * At most {@code limit} occurrences that begin at an index or later, the nearest to an expected
   * index first.
   */
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

  /** The array index of the first occurrence at or after a position. */
  private int at(long position) {
    int found =
        Arrays.binarySearch(starts, (int) Math.max(-1, Math.min(position, Integer.MAX_VALUE)));
    return found >= 0 ? found : -found - 1;
  }
}
