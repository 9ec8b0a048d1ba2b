package io.github.copydesk.casualty;

import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many persons can have had one of a set of outcomes, for every set of outcomes at once.
 *
 * <p>For two sets of outcomes, the number over both together is at most the sum of the two and at
 * least the larger one. Where nobody can have an outcome of each, it is the sum. Bounds are
 * narrowed by that until nothing changes: what is known of “killed or wounded” and of “killed”
 * bounds “wounded”. A set is a bit mask over {@link Outcome}.
 */
final class OutcomeBounds {
  static final int SETS = 1 << Outcome.values().length;

  /** No upper bound; a bound of this many persons is none. */
  static final long OPEN = Long.MAX_VALUE;

  /** Outcomes of which nobody has two. */
  private static final int EXCLUSIVE =
      mask(
          Arrays.stream(Outcome.values())
              .filter(Outcome::isExclusive)
              .collect(Collectors.toUnmodifiableSet()));

  /**
   * Enough for every chain of sets; bounds that still creep then are sound, if not the tightest.
   */
  private static final int MAX_ROUNDS = 64;

  private final long[] low = new long[SETS];
  private final long[] high = new long[SETS];
  private int used; // the outcomes that some number is over; the others add nothing
  private boolean changed;

  OutcomeBounds() {
    Arrays.fill(high, OPEN);
    high[0] = 0;
  }

  /** Adds that a number over a set is at least and at most so many. */
  void add(int set, long least, long most) {
    used |= set;
    raise(set, least);
    lower(set, most);
  }

  /** Narrows all bounds; false if they contradict each other. */
  boolean narrow() {
    changed = true;
    for (int round = 0; changed && round < MAX_ROUNDS; round++) {
      changed = false;
      for (int whole = 1; whole < SETS; whole++) {
        if ((whole & ~used) != 0) {
          continue;
        }
        // every division of the whole into two parts, each once
        for (int part = (whole - 1) & whole; part > (whole ^ part); part = (part - 1) & whole) {
          narrow(whole, part, whole ^ part);
        }
        if (low[whole] > high[whole]) {
          return false;
        }
      }
    }
    return true;
  }

  private void narrow(int whole, int a, int b) {
    boolean exclusive = (whole & ~EXCLUSIVE) == 0;
    raise(whole, exclusive ? plus(low[a], low[b]) : Math.max(low[a], low[b]));
    lower(whole, plus(high[a], high[b]));
    narrowPart(whole, a, b, exclusive);
    narrowPart(whole, b, a, exclusive);
  }

  private void narrowPart(int whole, int part, int rest, boolean exclusive) {
    if (high[whole] < OPEN) {
      lower(part, exclusive ? high[whole] - low[rest] : high[whole]);
    }
    if (high[rest] < OPEN) {
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

  private static long plus(long a, long b) {
    return a > OPEN - b ? OPEN : a + b;
  }

  /** The bounds of a set; absent if there are none. */
  Count of(Set<Outcome> outcomes) {
    int set = mask(outcomes);
    long least = low[set & used];
    long most = (set & ~used) == 0 ? high[set] : OPEN;
    if (least == most && most < OPEN) {
      return Count.exactly(least);
    }
    if (least == 0) {
      return most == OPEN ? Count.absent(AbsentReason.UNKNOWN) : Count.atMost(most);
    }
    return most == OPEN ? Count.atLeast(least) : Count.between(least, most);
  }

  /** A set of outcomes as a bit mask. */
  static int mask(Set<Outcome> outcomes) {
    int mask = 0;
    Outcome[] all = Outcome.values();
    for (int i = 0; i < all.length; i++) {
      mask |= outcomes.contains(all[i]) ? 1 << i : 0;
    }
    return mask;
  }
}
