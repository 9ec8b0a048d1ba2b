package io.github.copydesk.casualty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest sets of claims that contradict each other.
 *
 * <p>Most claims do not, and all together tell that. Two contradict each other where the outcomes
 * of one lie within those of the other, and it counts more. For larger sets, the search starts from
 * all claims: those are dropped one by one without which the rest still contradicts itself, and
 * what remains is a conflict. Then it goes on without each of its claims in turn, until what is
 * left is consistent. That can take very many steps, so it ends after some; and so do the pairs, of
 * which there can be as many as claims times claims.
 *
 * <p>Of the claims over a set of outcomes, the largest lower and the smallest upper bound alone
 * matter, so no step looks at every claim.
 */
final class ConflictSearch {
  private static final int MAX_PAIRS = 1_000;
  private static final int MAX_STEPS = 1_000;

  /** How often bounds may be narrowed, and conflicts be looked at: what a step costs. */
  private static final int MAX_CHECKS = 1_000;

  private static final int MAX_LOOKS = 50_000;

  private final List<CasualtyClaim> claims;
  private final int[] sets;
  private final long[] least;
  private final long[] most;
  private final List<Conflict> conflicts = new ArrayList<>();
  private int checks;
  private int looks;

  ConflictSearch(List<CasualtyClaim> all) {
    claims = all.stream().filter(CasualtyClaim::bounding).toList();
    sets = claims.stream().mapToInt(CasualtyClaim::set).toArray();
    least = claims.stream().mapToLong(CasualtyClaim::least).toArray();
    most = claims.stream().mapToLong(CasualtyClaim::most).toArray();
  }

  /** What was found, and whether that is all. */
  record Found(List<CasualtyConflict> conflicts, boolean complete) {}

  /** Claims by their number, ascending. */
  private record Conflict(List<Integer> claims) {
    boolean isWithout(Set<Integer> others) {
      return claims.stream().noneMatch(others::contains);
    }
  }

  Found find() {
    Strongest all = new Strongest();
    boolean complete = all.isConsistent(Set.of()) || (addPairs() && addLarger(all));
    return new Found(conflicts.stream().map(this::told).toList(), complete);
  }

  private CasualtyConflict told(Conflict conflict) {
    return new CasualtyConflict(conflict.claims().stream().map(claims::get).toList());
  }

  /** Adds the pairs; false if there are too many. */
  private boolean addPairs() {
    boolean[] first = contradictedLater();
    for (int i = 0; i < first.length; i++) {
      for (int j = i + 1; first[i] && j < first.length; j++) {
        if (isMore(i, j) || isMore(j, i)) {
          if (conflicts.size() == MAX_PAIRS) {
            return false;
          }
          conflicts.add(new Conflict(List.of(i, j)));
        }
      }
    }
    return true;
  }

  /** Whether a part is more than a whole can be. */
  private boolean isMore(int part, int whole) {
    return least[part] > most[whole] && isWithin(sets[part], sets[whole]);
  }

  private static boolean isWithin(int part, int whole) {
    return (part & ~whole) == 0;
  }

  /** Of each claim, whether it contradicts one that comes later. */
  private boolean[] contradictedLater() {
    boolean[] contradicted = new boolean[sets.length];
    long[] leastLater = new long[OutcomeBounds.SETS];
    long[] mostLater = new long[OutcomeBounds.SETS];
    Arrays.fill(mostLater, OutcomeBounds.OPEN);
    for (int i = sets.length - 1; i >= 0; i--) {
      for (int set = 1; set < OutcomeBounds.SETS && !contradicted[i]; set++) {
        contradicted[i] =
            (leastLater[set] > most[i] && isWithin(set, sets[i]))
                || (least[i] > mostLater[set] && isWithin(sets[i], set));
      }
      leastLater[sets[i]] = Math.max(leastLater[sets[i]], least[i]);
      mostLater[sets[i]] = Math.min(mostLater[sets[i]], most[i]);
    }
    return contradicted;
  }

  /** Adds larger sets; false if the search ended before all were found. */
  private boolean addLarger(Strongest all) {
    Set<Set<Integer>> seen = new HashSet<>();
    Deque<Set<Integer>> open = new ArrayDeque<>(List.of(Set.of()));
    for (int step = 0; step < MAX_STEPS && hasTime() && !open.isEmpty(); step++) {
      Set<Integer> dropped = open.remove();
      if (!seen.add(dropped)) {
        continue;
      }
      Conflict conflict = known(dropped);
      if (conflict == null) {
        if (all.isConsistent(dropped)) {
          continue;
        }
        conflict = smallest(dropped);
        conflicts.add(conflict);
      }
      for (int claim : conflict.claims()) {
        Set<Integer> more = new HashSet<>(dropped);
        more.add(claim);
        open.add(more);
      }
    }
    return open.isEmpty();
  }

  private boolean hasTime() {
    return checks < MAX_CHECKS && looks < MAX_LOOKS;
  }

  /** The first conflict found that needs none of the claims that were dropped. */
  private @Nullable Conflict known(Set<Integer> dropped) {
    for (Conflict conflict : conflicts) {
      looks++;
      if (conflict.isWithout(dropped)) {
        return conflict;
      }
    }
    return null;
  }

  /**
   * What remains of all claims but those dropped, if from the first to the last each goes without
   * which the rest still contradicts itself: the claim that has to stay is the last one from which
   * on they do.
   */
  private Conflict smallest(Set<Integer> dropped) {
    Rest rest = new Rest(dropped);
    List<Integer> kept = new ArrayList<>();
    int from = 0;
    while (rest.isConsistent(kept, sets.length)) {
      int to = sets.length;
      while (to - from > 1) {
        int middle = (from + to) >>> 1;
        if (rest.isConsistent(kept, middle)) {
          to = middle;
        } else {
          from = middle;
        }
      }
      kept.add(from++);
    }
    return new Conflict(List.copyOf(kept));
  }

  private boolean isConsistent(OutcomeBounds bounds) {
    checks++;
    return bounds.narrow();
  }

  /** The claims over each set of outcomes, those with the largest lower bounds first, and so on. */
  private final class Strongest {
    private final List<List<Integer>> byLeast = bySet(Comparator.comparing(i -> -least[i]));
    private final List<List<Integer>> byMost = bySet(Comparator.comparing(i -> most[i]));

    private List<List<Integer>> bySet(Comparator<Integer> order) {
      Map<Integer, List<Integer>> bySet = new TreeMap<>();
      IntStream.range(0, sets.length)
          .forEach(i -> bySet.computeIfAbsent(sets[i], set -> new ArrayList<>()).add(i));
      bySet.values().forEach(same -> same.sort(order));
      return List.copyOf(bySet.values());
    }

    /** Whether all claims but those dropped are. */
    boolean isConsistent(Set<Integer> dropped) {
      OutcomeBounds bounds = new OutcomeBounds();
      addFirst(byLeast, dropped, bounds);
      addFirst(byMost, dropped, bounds);
      return ConflictSearch.this.isConsistent(bounds);
    }

    private void addFirst(List<List<Integer>> ordered, Set<Integer> dropped, OutcomeBounds bounds) {
      for (List<Integer> same : ordered) {
        same.stream()
            .filter(claim -> !dropped.contains(claim))
            .findFirst()
            .ifPresent(claim -> bounds.add(sets[claim], least[claim], most[claim]));
      }
    }
  }

  /** For each set of outcomes, the bounds of all claims from one on but those dropped. */
  private final class Rest {
    private final Map<Integer, NavigableMap<Integer, Long>> leastFrom = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, Long>> mostFrom = new TreeMap<>();

    Rest(Set<Integer> dropped) {
      for (int i = sets.length - 1; i >= 0; i--) {
        if (!dropped.contains(i)) {
          NavigableMap<Integer, Long> lows = in(leastFrom, sets[i]);
          if (lows.isEmpty() || least[i] > lows.firstEntry().getValue()) {
            lows.put(i, least[i]);
          }
          NavigableMap<Integer, Long> highs = in(mostFrom, sets[i]);
          if (highs.isEmpty() || most[i] < highs.firstEntry().getValue()) {
            highs.put(i, most[i]);
          }
        }
      }
    }

    private static NavigableMap<Integer, Long> in(
        Map<Integer, NavigableMap<Integer, Long>> bySet, int set) {
      return bySet.computeIfAbsent(set, each -> new TreeMap<>());
    }

    /** Whether some claims and those from one on are. */
    boolean isConsistent(List<Integer> kept, int from) {
      OutcomeBounds bounds = new OutcomeBounds();
      kept.forEach(claim -> bounds.add(sets[claim], least[claim], most[claim]));
      leastFrom.forEach((set, lows) -> bounds.add(set, at(lows, from, 0), OutcomeBounds.OPEN));
      mostFrom.forEach((set, highs) -> bounds.add(set, 0, at(highs, from, OutcomeBounds.OPEN)));
      return ConflictSearch.this.isConsistent(bounds);
    }

    private static long at(NavigableMap<Integer, Long> bounds, int from, long none) {
      Map.Entry<Integer, Long> entry = bounds.ceilingEntry(from);
      return entry == null ? none : entry.getValue();
    }
  }
}
