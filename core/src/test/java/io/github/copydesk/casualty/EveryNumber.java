package io.github.copydesk.casualty;

import io.github.copydesk.basics.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The numbers that claims allow, found by trying every history: every number of persons of every
 * kind at every moment. A kind is a group and the set of outcomes that a person has at once. The
 * number of those with an outcome that cannot be undone never falls from one moment to the next.
 */
final class EveryNumber {
  /** Persons of one group with these outcomes at once. */
  record Kind(int group, Set<Outcome> outcomes) {}

  /** What is claimed at a moment, of all groups of persons that are counted. */
  record Said(int moment, Set<Integer> groups, Set<Outcome> outcomes, Count count) {
    private boolean counts(Kind kind) {
      return groups.contains(kind.group) && kind.outcomes.stream().anyMatch(outcomes::contains);
    }
  }

  private final List<Kind> kinds;
  private final int limit;

  /** For each moment, the numbers of persons of each kind that occur in a possible history. */
  private final List<List<int[]>> possible = new ArrayList<>();

  /**
   * Tries up to {@code limit} persons of each kind at moments from 0 up to {@code last}. To
   * recognize an open side, the limit must be above every sum of the bounds of the claims.
   */
  EveryNumber(List<Said> said, List<Kind> kinds, int last, int limit) {
    this.kinds = kinds;
    this.limit = limit;
    for (int moment = 0; moment <= last; moment++) {
      int now = moment;
      possible.add(allowed(said.stream().filter(each -> each.moment == now).toList()));
    }
    // forward, those that some earlier number can grow into; backward, those that can grow on
    for (int moment = 1; moment <= last; moment++) {
      List<int[]> before = possible.get(moment - 1).stream().map(this::neverFalling).toList();
      possible.get(moment).removeIf(now -> before.stream().noneMatch(atMost(neverFalling(now))));
    }
    for (int moment = last - 1; moment >= 0; moment--) {
      List<int[]> after = possible.get(moment + 1).stream().map(this::neverFalling).toList();
      possible.get(moment).removeIf(now -> after.stream().noneMatch(atLeast(neverFalling(now))));
    }
  }

  private List<int[]> allowed(List<Said> said) {
    List<boolean[]> counted = said.stream().map(this::counted).toList();
    List<int[]> allowed = new ArrayList<>();
    int[] persons = new int[kinds.size()];
    int kind = 0;
    while (kind < persons.length) {
      boolean possible = true;
      for (int i = 0; possible && i < counted.size(); i++) {
        possible = said.get(i).count.contains(number(counted.get(i), persons));
      }
      if (possible) {
        allowed.add(persons.clone());
      }
      for (kind = 0; kind < persons.length && ++persons[kind] > limit; kind++) {
        persons[kind] = 0;
      }
    }
    return allowed;
  }

  /** Of each group, those who are killed, those who are seen, and those who are either. */
  private int[] neverFalling(int[] persons) {
    int groups = kinds.stream().mapToInt(Kind::group).max().orElse(0) + 1;
    int[] numbers = new int[3 * groups];
    for (int i = 0; i < persons.length; i++) {
      int group = 3 * kinds.get(i).group;
      boolean killed = kinds.get(i).outcomes.contains(Outcome.KILLED);
      boolean seen = kinds.get(i).outcomes.contains(Outcome.BODIES_SEEN);
      numbers[group] += killed ? persons[i] : 0;
      numbers[group + 1] += seen ? persons[i] : 0;
      numbers[group + 2] += killed || seen ? persons[i] : 0;
    }
    return numbers;
  }

  private static Predicate<int[]> atMost(int[] numbers) {
    return other -> isAtMost(other, numbers);
  }

  private static Predicate<int[]> atLeast(int[] numbers) {
    return other -> isAtMost(numbers, other);
  }

  private static boolean isAtMost(int[] first, int[] second) {
    for (int i = 0; i < first.length; i++) {
      if (first[i] > second[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean[] counted(Said said) {
    boolean[] counted = new boolean[kinds.size()];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = said.counts(kinds.get(i));
    }
    return counted;
  }

  private static int number(boolean[] counted, int[] persons) {
    int number = 0;
    for (int i = 0; i < persons.length; i++) {
      number += counted[i] ? persons[i] : 0;
    }
    return number;
  }

  boolean isPossible() {
    return possible.stream().noneMatch(List::isEmpty);
  }

  /** The smallest and the largest number for every set of outcomes; a side at the limit is open. */
  Map<Set<Outcome>, Count> bounds(int moment, Set<Integer> groups) {
    Map<Set<Outcome>, Count> bounds = new HashMap<>();
    for (Set<Outcome> set : sets()) {
      boolean[] counted = counted(new Said(moment, groups, set, Count.atLeast(0)));
      int low = Integer.MAX_VALUE;
      int high = 0;
      for (int[] persons : possible.get(moment)) {
        low = Math.min(low, number(counted, persons));
        high = Math.max(high, number(counted, persons));
      }
      bounds.put(
          set, high >= limit ? Count.atLeast(low) : Count.builder().low(low).high(high).build());
    }
    return bounds;
  }

  private Set<Set<Outcome>> sets() {
    Set<Set<Outcome>> sets = new HashSet<>();
    List<Outcome> outcomes =
        kinds.stream().flatMap(kind -> kind.outcomes.stream()).distinct().toList();
    for (int mask = 1; mask < 1 << outcomes.size(); mask++) {
      Set<Outcome> set = new HashSet<>();
      for (int i = 0; i < outcomes.size(); i++) {
        if ((mask & 1 << i) != 0) {
          set.add(outcomes.get(i));
        }
      }
      sets.add(set);
    }
    return sets;
  }
}
