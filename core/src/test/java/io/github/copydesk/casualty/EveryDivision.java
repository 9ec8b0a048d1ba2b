package io.github.copydesk.casualty;

import java.util.Arrays;
import java.util.EnumSet;

/** The bounds of every set of a few outcomes, by dividing each set in all ways again and again. */
final class EveryDivision {
  private static final int EXCLUSIVE =
      OutcomeBounds.mask(
          EnumSet.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.CAPTURED));

  private final int all;
  private final long[] low;
  private final long[] high;
  private boolean changed = true;

  /** For sets of these outcomes. */
  EveryDivision(int all) {
    this.all = all;
    low = new long[all + 1];
    high = new long[all + 1];
    Arrays.fill(high, OutcomeBounds.OPEN);
    high[0] = 0;
  }

  void add(int set, long least, long most) {
    low[set] = Math.max(low[set], least);
    high[set] = Math.min(high[set], most);
  }

  /** Narrows until nothing changes; false if the bounds contradict each other. */
  boolean narrow() {
    while (changed) {
      changed = false;
      for (int whole = 1; whole <= all; whole++) {
        if ((whole & ~all) != 0) {
          continue;
        }
        for (int part = (whole - 1) & whole; part > 0; part = (part - 1) & whole) {
          narrow(whole, part, whole ^ part);
        }
        if (low[whole] > high[whole]) {
          return false;
        }
      }
    }
    return true;
  }

  private void narrow(int whole, int part, int rest) {
    boolean exclusive = (whole & ~EXCLUSIVE) == 0;
    raise(whole, exclusive ? low[part] + low[rest] : low[part]);
    if (high[part] < OutcomeBounds.OPEN && high[rest] < OutcomeBounds.OPEN) {
      lower(whole, high[part] + high[rest]);
    }
    if (high[whole] < OutcomeBounds.OPEN) {
      lower(part, exclusive ? high[whole] - low[rest] : high[whole]);
    }
    if (high[rest] < OutcomeBounds.OPEN) {
      raise(part, low[whole] - high[rest]);
    }
  }

  private void raise(int set, long least) {
    if (least > low[set]) {
      low[set] = least;
      changed = true;
    }
  }

  private void lower(int set, long most) {
    if (most < high[set]) {
      high[set] = most;
      changed = true;
    }
  }

  long least(int set) {
    return low[set];
  }

  long most(int set) {
    return high[set];
  }
}
