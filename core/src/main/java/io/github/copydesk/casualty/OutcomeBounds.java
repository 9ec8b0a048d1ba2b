package io.github.copydesk.casualty;

import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The possible number of people with one of a set of outcomes. A set is a bit mask over {@link
 * Outcome}.
 *
 * <p>For two sets of outcomes, the number for their union is at most the sum of both numbers and at
 * least the larger one. If the outcomes exclude each other, it is the sum. This narrows the bounds
 * until nothing changes: what is known about “killed or wounded” and about “killed” bounds
 * “wounded”.
 *
 * <p>There are thousands of sets, but reports count only a few. Bounds are therefore kept only for
 * those and for the few sets of exclusive outcomes, and are narrowed until nothing changes. The
 * number for any other set is at most the sum over sets with an upper bound that {@linkplain Covers
 * cover} it, and at least the number for another set minus those who may be outside.
 */
final class OutcomeBounds {
  /** No upper bound; so a bound of this many people counts as none. */
  static final long OPEN = Long.MAX_VALUE;

  private static final List<Outcome> ALL = List.of(Outcome.values());

  /** Outcomes that exclude each other: no person has two. */
  private static final int EXCLUSIVE =
      mask(ALL.stream().filter(Outcome::isExclusive).collect(Collectors.toUnmodifiableSet()));

  /** Outcomes that cannot be undone: their numbers never fall. */
  private static final int FINAL = mask(Set.of(Outcome.KILLED, Outcome.BODIES_SEEN));

  /**
   * Enough for every chain of sets; bounds still changing after that are sound, but not the
   * tightest.
   */
  private static final int MAX_ROUNDS = 64;

  /** The number of steps after which no further round begins. */
  private static final int MAX_WORK = 1_000_000;

  private final Map<Integer, Long> lows = new TreeMap<>();
  private final Map<Integer, Long> highs = new TreeMap<>();
  private Covers covers = new Covers(Map.of());
  private int used; // the outcomes with a number; the others have no effect
  private int work;
  private int added; // to the work of narrowing
  private boolean changed;
  private boolean contradiction;

  /** Adds a lower and an upper bound on the number for a set. */
  void add(int set, long least, long most) {
    used |= set;
    raise(set, least);
    lower(set, most);
  }

  /** Narrows all bounds; returns false if they contradict each other. */
  boolean narrow() {
    changed = true;
    for (int round = 0; changed && round < MAX_ROUNDS && work < MAX_WORK; round++) {
      changed = false;
      narrowExclusive();
      if (contradiction) {
        return false;
      }
      covers = new Covers(highs);
      if ((used & ~EXCLUSIVE) != 0) {
        narrowByOthers();
      }
      work += covers.work();
      if (contradiction) {
        return false;
      }
    }
    return true;
  }

  /** The number of steps that finding and narrowing the bounds took. */
  int work() {
    return added + work;
  }

  /** Counts steps taken to find bounds that are added. */
  void count(int steps) {
    added += steps;
  }

  private void narrowExclusive() {
    int all = used & EXCLUSIVE;
    for (int whole = all & -all; whole != 0; whole = (whole - all) & all) {
      // every division of the whole into two parts, each once
      for (int part = (whole - 1) & whole; part > (whole ^ part); part = (part - 1) & whole) {
        divide(whole, part, whole ^ part);
      }
    }
  }

  private void divide(int whole, int a, int b) {
    work++;
    raise(whole, plus(low(a), low(b)));
    lower(whole, plus(high(a), high(b)));
    narrowPart(whole, a, b);
    narrowPart(whole, b, a);
  }

  private void narrowPart(int whole, int part, int rest) {
    if (high(whole) < OPEN) {
      lower(part, high(whole) - low(rest));
    }
    if (high(rest) < OPEN) {
      raise(part, low(whole) - high(rest));
    }
  }

  /** Narrows the exclusive sets by the counted sets with other outcomes, and checks the latter. */
  private void narrowByOthers() {
    lows.forEach((set, least) -> contradiction |= least > covers.over(set));
    int all = used & EXCLUSIVE;
    for (int set = all & -all; set != 0 && !contradiction; set = (set - all) & all) {
      long most = covers.over(set);
      raise(set, least(set));
      lower(set, most);
    }
  }

  /** The upper bound for any set, once narrowed; {@link #OPEN} if nothing bounds it. */
  long most(int set) {
    return covers.over(set);
  }

  /** The lower bound for any set, once narrowed. */
  long least(int set) {
    long least = low(set);
    for (Map.Entry<Integer, Long> entry : lows.entrySet()) {
      work++;
      if (entry.getValue() > least && (entry.getKey() & set) != 0) {
        long outside = covers.over(entry.getKey() & ~set);
        least = outside == OPEN ? least : Math.max(least, entry.getValue() - outside);
      }
    }
    return least;
  }

  private long low(int set) {
    return lows.getOrDefault(set, 0L);
  }

  private long high(int set) {
    return highs.getOrDefault(set, OPEN);
  }

  private void raise(int set, long least) {
    if (least > low(set)) {
      lows.put(set, least);
      changed(set);
    }
  }

  private void lower(int set, long most) {
    if (most < high(set)) {
      highs.put(set, most);
      changed(set);
    }
  }

  private void changed(int set) {
    changed = true;
    contradiction |= low(set) > high(set);
  }

  static long plus(long a, long b) {
    return a > OPEN - b ? OPEN : a + b;
  }

  /** The bounds of a set; absent if there are none. */
  Count of(int set) {
    long least = least(set);
    long most = most(set);
    if (least == most && most < OPEN) {
      return Count.exactly(least);
    }
    if (least == 0) {
      return most == OPEN ? Count.absent(AbsentReason.UNKNOWN) : Count.atMost(most);
    }
    return most == OPEN ? Count.atLeast(least) : Count.between(least, most);
  }

  /** Adds what a figure says of all people that it counts, and of those it includes. */
  void add(CasualtyFigure figure) {
    add(mask(figure.getOutcomes()), least(figure), most(figure));
    addParts(figure);
  }

  /** Adds what a figure says if it counts only some of the people. */
  void addSome(CasualtyFigure figure) {
    add(mask(figure.getOutcomes()), least(figure), OPEN);
    addParts(figure);
  }

  /** A part that is larger than its whole is wrong by itself; it counts as the whole. */
  private void addParts(CasualtyFigure figure) {
    for (CasualtyFigure part : figure.getIncluding()) {
      add(mask(part.getOutcomes()), Math.min(least(part), most(figure)), OPEN);
      addParts(part);
    }
  }

  /**
   * The least number of people who have the outcomes of a figure. Those of a part that turned out
   * otherwise have them no more: of ten wounded of whom one died, nine are wounded.
   */
  static long least(CasualtyFigure figure) {
    long least = figure.getCount().lowerBound().orElse(0);
    for (CasualtyFigure part : figure.getIncluding()) {
      long turned = least == 0 ? 0 : turned(part, figure.getOutcomes());
      least = turned >= least ? 0 : least - turned;
    }
    return least;
  }

  /** How many of a part may have other outcomes than these, which exclude them. */
  private static long turned(CasualtyFigure part, Set<Outcome> outcomes) {
    boolean excluded =
        outcomes.stream().allMatch(Outcome::isExclusive)
            && part.getOutcomes().stream()
                .anyMatch(other -> other.isExclusive() && !outcomes.contains(other));
    if (excluded) {
      return most(part);
    }
    long turned = 0;
    for (CasualtyFigure inner : part.getIncluding()) {
      long more = turned(inner, outcomes);
      turned = more > most(part) - turned ? most(part) : turned + more;
    }
    return turned;
  }

  /** The largest number of people that a figure allows. */
  static long most(CasualtyFigure figure) {
    return figure.getCount().upperBound().orElse(OPEN);
  }

  /** Whether the number for a set can only rise: killed, or bodies seen. */
  static boolean isFinal(int set) {
    return (set & ~FINAL) == 0;
  }

  /** A set of outcomes as a bit mask. */
  static int mask(Set<Outcome> outcomes) {
    int mask = 0;
    for (int i = 0; i < ALL.size(); i++) {
      mask |= outcomes.contains(ALL.get(i)) ? 1 << i : 0;
    }
    return mask;
  }
}
