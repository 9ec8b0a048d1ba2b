package io.github.copydesk.casualty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all pairs of claims that contradict each other: the people and outcomes of one are a part
 * of the other's, and it counts more, at the same moment, or earlier if the outcomes cannot be
 * undone.
 *
 * <p>The pairs are grouped: of claims sorted by their numbers, every claim from some index onward
 * contradicts every one of the others up to some index. So there are no more groups than numbers,
 * and a group is a view of the sorted claims.
 */
final class PairSearch {
  private static final int MAX_CONFLICTS = 10_000;
  private static final int MAX_WORK = 20_000_000;

  private final Map<People, List<Counted>> counted = new LinkedHashMap<>();
  private final Containment containment;
  private final List<CasualtyConflict> conflicts = new ArrayList<>();
  private long work;

  PairSearch(Map<People, List<Standing>> byPeople, Containment containment) {
    this.containment = containment;
    byPeople.forEach(
        (people, claims) -> {
          Map<Integer, List<Standing>> bySet = new LinkedHashMap<>();
          for (Standing claim : claims) {
            bySet.computeIfAbsent(claim.set(), key -> new ArrayList<>()).add(claim);
          }
          List<Counted> byMost =
              new ArrayList<>(bySet.values().stream().map(Counted::new).toList());
          byMost.sort(Comparator.comparingLong(each -> each.most));
          counted.put(people, byMost);
        });
  }

  /** The claims about the same people and outcomes. */
  private static final class Counted {
    final List<Standing> claims;
    final long least;
    final long most;

    Counted(List<Standing> claims) {
      this.claims = claims;
      least = claims.stream().mapToLong(Standing::least).max().orElse(0);
      most = claims.stream().mapToLong(Standing::most).min().orElse(OutcomeBounds.OPEN);
    }

    /** Whether all outcomes of this are among those of another. */
    boolean isWithin(Counted whole) {
      return (claims.get(0).set() & ~whole.claims.get(0).set()) == 0;
    }
  }

  /** Finds the pairs; returns false if the search ended early. */
  boolean find() {
    for (Map.Entry<People, List<Counted>> entry : counted.entrySet()) {
      for (People whole : containment.wholes(entry.getKey())) {
        List<Counted> wholes = counted.getOrDefault(whole, List.of());
        for (Counted part : entry.getValue()) {
          if (!find(part, wholes)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean find(Counted part, List<Counted> byMost) {
    for (Counted whole : byMost) {
      if (whole.most >= part.least) {
        break;
      }
      work++;
      if (part.isWithin(whole)) {
        compare(part, whole);
      }
      if (isAtEnd()) {
        return false;
      }
    }
    return true;
  }

  List<CasualtyConflict> conflicts() {
    return conflicts;
  }

  private boolean isAtEnd() {
    return conflicts.size() >= MAX_CONFLICTS || work >= MAX_WORK;
  }

  private void compare(Counted part, Counted whole) {
    List<Standing> more = part.claims.stream().filter(c -> c.least() > whole.most).toList();
    List<Standing> fewer = whole.claims.stream().filter(c -> c.most() < part.least).toList();
    work += part.claims.size() + whole.claims.size();
    Map<Moment, List<Standing>> moreAt = byMoment(more);
    Map<Moment, List<Standing>> fewerAt = byMoment(fewer);
    moreAt.forEach((moment, claims) -> addSteps(claims, fewerAt.getOrDefault(moment, List.of())));
    boolean atOnce = moreAt.size() == 1 && moreAt.keySet().equals(fewerAt.keySet());
    if (!atOnce && OutcomeBounds.isFinal(more.get(0).set())) {
      for (boolean exact : new boolean[] {false, true}) {
        for (boolean ofExact : new boolean[] {false, true}) {
          List<Dated> order = new ArrayList<>();
          more.stream()
              .filter(claim -> claim.at().isExact() == exact)
              .forEach(claim -> order.add(new Dated(claim, true, claim.at().end())));
          fewer.stream()
              .filter(claim -> claim.at().isExact() == ofExact)
              .forEach(claim -> order.add(new Dated(claim, false, claim.at().begin(exact))));
          order.sort(Dated.ORDER);
          addEarlier(order);
        }
      }
    }
  }

  private static Map<Moment, List<Standing>> byMoment(List<Standing> claims) {
    Map<Moment, List<Standing>> byMoment = new LinkedHashMap<>();
    claims.forEach(
        claim -> byMoment.computeIfAbsent(claim.at(), key -> new ArrayList<>()).add(claim));
    return byMoment;
  }

  /** A claim that counts more, at the end of its moment, or fewer, at the beginning. */
  private record Dated(Standing claim, boolean more, Instant when) {
    static final Comparator<Dated> ORDER =
        Comparator.comparing(Dated::when).thenComparing(Dated::more);
  }

  /**
   * Adds the pairs of a claim that counts more and a later one that counts fewer: those within each
   * half of the order, and those between the halves.
   */
  private void addEarlier(List<Dated> order) {
    if (order.size() < 2 || isAtEnd()) {
      return;
    }
    List<Dated> first = order.subList(0, order.size() / 2);
    List<Dated> second = order.subList(order.size() / 2, order.size());
    addEarlier(first);
    addSteps(
        first.stream().filter(Dated::more).map(Dated::claim).toList(),
        second.stream().filter(each -> !each.more()).map(Dated::claim).toList());
    addEarlier(second);
  }

  /**
   * Adds the groups among claims of which any two are about the same moment: for each number, those
   * that count at least it against all that count fewer.
   */
  private void addSteps(List<Standing> more, List<Standing> fewer) {
    work += more.size() + fewer.size();
    List<Standing> rising = new ArrayList<>(more);
    rising.sort(Comparator.comparingLong(Standing::least));
    List<Standing> ceilings = new ArrayList<>(fewer);
    ceilings.sort(Comparator.comparingLong(Standing::most));
    List<CasualtyClaim> above = rising.stream().map(Standing::claim).toList();
    List<CasualtyClaim> below = ceilings.stream().map(Standing::claim).toList();
    int known = 0;
    for (int i = 0; i < rising.size() && !isAtEnd(); i++) {
      int end = known;
      while (end < ceilings.size() && ceilings.get(end).most() < rising.get(i).least()) {
        end++;
      }
      if (end > known) {
        conflicts.add(
            new CasualtyConflict(List.of(above.subList(i, above.size()), below.subList(0, end))));
        known = end;
      }
    }
  }
}
