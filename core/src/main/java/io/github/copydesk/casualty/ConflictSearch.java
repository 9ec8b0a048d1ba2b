package io.github.copydesk.casualty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest sets of claims that contradict each other: pairs, grouped, and larger sets.
 *
 * <p>Larger sets are searched among the claims that hold at one moment about some people and their
 * parts; of those about one set of outcomes only the strongest, because the others say the same
 * once more. The search starts from all claims: it drops, one by one, those without which the
 * remaining claims still contradict each other, and what is left is a conflict. Then it continues
 * without each of the claims of the conflict in turn, until the remaining claims are consistent.
 * That can take very many steps, so their number is limited.
 */
final class ConflictSearch {
  private static final int MAX_STEPS = 1_000;
  private static final int MAX_CHECKS = 2_000;
  private static final int MAX_WORK = 5_000_000;

  private final List<Standing> claims;
  private final List<CasualtyConflict> conflicts = new ArrayList<>();
  private final Map<Standing, Integer> indexes = new HashMap<>();
  private final Set<Set<Integer>> found = new HashSet<>();
  private int steps;
  private int checks;
  private long work;

  ConflictSearch(List<Standing> claims) {
    this.claims = claims;
    for (int i = 0; i < claims.size(); i++) {
      indexes.put(claims.get(i), i);
    }
  }

  /** The conflicts found, and whether they are all there are. */
  record Found(List<CasualtyConflict> conflicts, boolean complete) {}

  Found find() {
    Map<People, List<Standing>> byPeople = new LinkedHashMap<>();
    for (Standing claim : claims) {
      byPeople.computeIfAbsent(claim.people(), people -> new ArrayList<>()).add(claim);
    }
    Containment containment = new Containment(byPeople.keySet());
    PairSearch pairs = new PairSearch(byPeople, containment);
    boolean complete = pairs.find() && containment.isComplete();
    conflicts.addAll(pairs.conflicts());
    complete &= addLarger(byPeople, containment);
    return new Found(told(), complete);
  }

  /** No two conflicts with the same sentence. */
  private List<CasualtyConflict> told() {
    Set<String> sentences = new HashSet<>();
    return conflicts.stream()
        .map(each -> sentences.add(each.toString()) ? each : each.numbered())
        .toList();
  }

  /** Adds the conflicts of three claims or more; returns false if the search ended early. */
  private boolean addLarger(Map<People, List<Standing>> byPeople, Containment containment) {
    boolean complete = true;
    for (Map.Entry<People, List<Standing>> entry : byPeople.entrySet()) {
      Set<Moment> moments = new LinkedHashSet<>();
      entry.getValue().stream()
          .filter(claim -> claim.most() < OutcomeBounds.OPEN)
          .forEach(claim -> moments.add(claim.at()));
      if (!moments.isEmpty()) {
        complete &= addLarger(entry.getKey(), moments, byPeople, containment.parts(entry.getKey()));
      }
    }
    return complete;
  }

  private boolean addLarger(
      People whole, Set<Moment> moments, Map<People, List<Standing>> byPeople, Set<People> parts) {
    Set<Integer> sets = new HashSet<>();
    boolean canExclude = false;
    List<Strongest> strongest = new ArrayList<>();
    for (People part : parts) {
      List<Standing> own = byPeople.getOrDefault(part, List.of());
      work += own.size();
      if (!hasTime()) {
        return false;
      }
      boolean all = whole.isWithin(part);
      canExclude |= !all && part.canExclude();
      Map<Integer, List<Standing>> bySet = new LinkedHashMap<>();
      for (Standing claim : own) {
        bySet.computeIfAbsent(claim.set(), set -> new ArrayList<>()).add(claim);
      }
      sets.addAll(bySet.keySet());
      bySet.values().forEach(same -> strongest.add(new Strongest(same, all)));
    }
    if (sets.size() < 3 && !canExclude) {
      return true; // two sets of outcomes contradict each other in pairs
    }
    for (Moment moment : moments) {
      work += strongest.size();
      List<Slice.Bound> bounds = new ArrayList<>();
      strongest.forEach(each -> each.addTo(bounds, moment));
      if (!hasTime() || !addLarger(bounds)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasTime() {
    return checks < MAX_CHECKS && work < MAX_WORK && steps < MAX_STEPS;
  }

  /** Adds the conflicts among bounds; returns false if the search ended early. */
  private boolean addLarger(List<Slice.Bound> bounds) {
    List<Set<Integer>> known = new ArrayList<>();
    Set<Set<Integer>> seen = new HashSet<>();
    Deque<Set<Integer>> open = new ArrayDeque<>(List.of(Set.of()));
    while (!open.isEmpty()) {
      Set<Integer> dropped = open.remove();
      if (!seen.add(dropped)) {
        continue;
      }
      if (steps >= MAX_STEPS || !hasTime()) {
        return false;
      }
      Set<Integer> conflict =
          known.stream()
              .filter(each -> Collections.disjoint(each, dropped))
              .findFirst()
              .orElse(null);
      if (conflict == null) {
        conflict = smallest(bounds, dropped);
        if (conflict == null) {
          continue;
        }
        known.add(conflict);
        add(conflict.stream().map(bounds::get).map(Slice.Bound::claim).toList());
      }
      steps++;
      for (int claim : conflict) {
        Set<Integer> more = new HashSet<>(dropped);
        more.add(claim);
        open.add(more);
      }
    }
    return true;
  }

  /** Adds a conflict, unless it is a pair or was found at another moment. */
  private void add(List<Standing> conflict) {
    Set<Integer> key = new HashSet<>();
    conflict.forEach(claim -> key.add(indexes.getOrDefault(claim, -1)));
    if (key.size() > 2 && found.add(key)) {
      conflicts.add(
          new CasualtyConflict(
              key.stream().sorted().map(i -> List.of(claims.get(i).claim())).toList()));
    }
  }

  /**
   * The conflict that remains of all bounds except those dropped if, from first to last, every one
   * is removed without which the others still contradict each other; null if there is none. The
   * next bound to keep is the last one such that the bounds from it onward, with those kept,
   * contradict each other.
   */
  private @Nullable Set<Integer> smallest(List<Slice.Bound> bounds, Set<Integer> dropped) {
    List<Integer> left =
        IntStream.range(0, bounds.size()).filter(i -> !dropped.contains(i)).boxed().toList();
    Set<Integer> kept = new LinkedHashSet<>();
    if (isConsistent(bounds, kept, left)) {
      return null;
    }
    int from = 0;
    while (isConsistent(bounds, kept, List.of())) {
      int to = left.size();
      while (to - from > 1) {
        int middle = (from + to) >>> 1;
        if (isConsistent(bounds, kept, left.subList(middle, left.size()))) {
          to = middle;
        } else {
          from = middle;
        }
      }
      kept.add(left.get(from++));
    }
    return kept;
  }

  private boolean isConsistent(
      List<Slice.Bound> bounds, Collection<Integer> kept, Collection<Integer> others) {
    checks++;
    List<Slice.Bound> all = new ArrayList<>();
    kept.forEach(i -> all.add(bounds.get(i)));
    others.forEach(i -> all.add(bounds.get(i)));
    OutcomeBounds together = Slice.together(all);
    boolean consistent = together.narrow();
    work += all.size() + together.work();
    return consistent;
  }

  /** Of the claims about the same people and outcomes, those that bound most at each moment. */
  private static final class Strongest {
    private final boolean all;
    private final Map<Moment, List<Standing>> atOnce = new HashMap<>();
    private final Timeline<Standing> leastBefore;
    private final Timeline<Standing> mostAfter;

    /** {@code all} if the claims count all people in question, not only some of them. */
    Strongest(List<Standing> claims, boolean all) {
      this.all = all;
      Map<Moment, List<Standing>> byMoment = new LinkedHashMap<>();
      claims.forEach(
          claim -> byMoment.computeIfAbsent(claim.at(), key -> new ArrayList<>()).add(claim));
      byMoment.forEach((moment, same) -> atOnce.put(moment, strongest(same)));
      List<Standing> lasting = OutcomeBounds.isFinal(claims.get(0).set()) ? claims : List.of();
      leastBefore = Timeline.byEnd(lasting, Standing::at, (a, b) -> b.least() > a.least() ? b : a);
      mostAfter = Timeline.fromBegin(lasting, Standing::at, (a, b) -> b.most() < a.most() ? b : a);
    }

    private static List<Standing> strongest(Collection<Standing> claims) {
      Standing least = null;
      Standing most = null;
      for (Standing claim : claims) {
        least = least == null || claim.least() > least.least() ? claim : least;
        most = most == null || claim.most() < most.most() ? claim : most;
      }
      return Stream.of(least, most).filter(Objects::nonNull).distinct().toList();
    }

    void addTo(List<Slice.Bound> bounds, Moment moment) {
      List<Standing> candidates = new ArrayList<>(atOnce.getOrDefault(moment, List.of()));
      leastBefore.before(moment).ifPresent(candidates::add);
      mostAfter.after(moment).ifPresent(candidates::add);
      candidates.stream()
          .map(
              claim ->
                  new Slice.Bound(
                      claim,
                      claim.leastAt(moment),
                      all ? claim.mostAt(moment) : OutcomeBounds.OPEN))
          .filter(bound -> !bound.isVoid())
          .forEach(bounds::add);
    }
  }
}
