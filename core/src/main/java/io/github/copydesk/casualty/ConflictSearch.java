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
 * <p>Most claims do not, which one check of all of them shows. Two claims contradict each other if
 * the outcomes of one are a subset of those of the other, and it counts more. For larger sets, the
 * search starts from all claims: it drops, one by one, those without which the remaining claims
 * still contradict each other, and what is left is a conflict. Then it continues without each of
 * the claims of the conflict in turn, until the remaining claims are consistent. That can take very
 * many steps, so their number is limited; so is the number of pairs, which can grow with the square
 * of the number of claims.
 *
 * <p>Among the claims about one set of outcomes, only the largest lower and the smallest upper
 * bound matter, so no step looks at every claim.
 */
final class ConflictSearch {
  private static final int MAX_PAIRS = 1_000;
  private static final int MAX_STEPS = 1_000;

  /**
   * The limit on narrowing bounds; with that on looking at conflicts, it limits the cost of steps.
   */
  private static final int MAX_CHECKS = 1_000;

  private static final int MAX_LOOKS = 50_000;

  private static final int MAX_WORK = 5_000_000;

  private final List<CasualtyClaim> claims;
  private final int[] sets;
  private final long[] least;
  private final long[] most;
  private final List<Conflict> conflicts = new ArrayList<>();
  private int checks;
  private int looks;
  private long work;

  ConflictSearch(List<CasualtyClaim> all) {
    claims = all.stream().filter(CasualtyClaim::bounding).toList();
    sets = claims.stream().mapToInt(CasualtyClaim::set).toArray();
    least = claims.stream().mapToLong(CasualtyClaim::least).toArray();
    most = claims.stream().mapToLong(CasualtyClaim::most).toArray();
  }

  /** The conflicts found, and whether they are all there are. */
  record Found(List<CasualtyConflict> conflicts, boolean complete) {}

  /** The indexes of the claims, ascending. */
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

  /** Adds the conflicting pairs; returns false if there are too many. */
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

  /** Whether one claim is about a part of the other's outcomes, but counts more than it allows. */
  private boolean isMore(int part, int whole) {
    return least[part] > most[whole] && isWithin(sets[part], sets[whole]);
  }

  private static boolean isWithin(int part, int whole) {
    return (part & ~whole) == 0;
  }

  /** For each claim, whether it contradicts a later one. */
  private boolean[] contradictedLater() {
    boolean[] contradicted = new boolean[sets.length];
    int[] distinct = IntStream.of(sets).distinct().sorted().toArray();
    long[] leastLater = new long[distinct.length];
    long[] mostLater = new long[distinct.length];
    Arrays.fill(mostLater, OutcomeBounds.OPEN);
    for (int i = sets.length - 1; i >= 0; i--) {
      for (int j = 0; j < distinct.length && !contradicted[i]; j++) {
        contradicted[i] =
            (leastLater[j] > most[i] && isWithin(distinct[j], sets[i]))
                || (least[i] > mostLater[j] && isWithin(sets[i], distinct[j]));
      }
      int own = Arrays.binarySearch(distinct, sets[i]);
      leastLater[own] = Math.max(leastLater[own], least[i]);
      mostLater[own] = Math.min(mostLater[own], most[i]);
    }
    return contradicted;
  }

  /** Adds larger conflicts; returns false if the search ended before all were found. */
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
        if (conflict == null) {
          return false;
        }
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
    return checks < MAX_CHECKS && looks < MAX_LOOKS && work < MAX_WORK;
  }

  /** The first known conflict that contains none of the dropped claims, or null. */
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
   * The conflict that remains of all claims except those dropped if, from first to last, every
   * claim is removed without which the others still contradict each other. The next claim to keep
   * is the last one such that the claims from it onward, with those kept, contradict each other.
   * Null if that takes too long.
   */
  private @Nullable Conflict smallest(Set<Integer> dropped) {
    Rest rest = new Rest(dropped);
    List<Integer> kept = new ArrayList<>();
    int from = 0;
    while (rest.isConsistent(kept, sets.length)) {
      if (work >= MAX_WORK) {
        return null;
      }
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
    boolean consistent = bounds.narrow();
    work += bounds.work();
    return consistent;
  }

  /**
   * The claims about each set of outcomes, by descending lower bound and by ascending upper bound.
   */
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

    /** Whether all claims except those dropped are consistent. */
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

  /**
   * For each set of outcomes, the bounds of all claims from an index onward, except those dropped.
   */
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

    /** Whether the claims kept and those from an index onward are consistent. */
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
