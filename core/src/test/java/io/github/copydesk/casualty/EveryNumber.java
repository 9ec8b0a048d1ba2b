package io.github.copydesk.casualty;

import io.github.copydesk.basics.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers that reports allow, found by trying every number of persons of every kind; a kind is
 * the set of outcomes that a person has at once.
 */
final class EveryNumber {
  private final List<Set<Outcome>> kinds;
  private final int limit;
  private final List<int[]> solutions = new ArrayList<>();

  /**
   * Tries up to {@code limit} persons of each kind. To recognize an open side, the limit must be
   * above every sum of the bounds of the figures.
   */
  EveryNumber(List<CasualtyReport> reports, List<Set<Outcome>> kinds, int limit) {
    this.kinds = kinds;
    this.limit = limit;
    search(reports.stream().flatMap(report -> report.getFigures().stream()).toList());
  }

  private void search(List<CasualtyFigure> figures) {
    List<boolean[]> counted = figures.stream().map(each -> counted(each.getOutcomes())).toList();
    int[] persons = new int[kinds.size()];
    int kind = 0;
    while (kind < persons.length) {
      boolean possible = true;
      for (int i = 0; possible && i < figures.size(); i++) {
        possible = figures.get(i).getCount().contains(number(counted.get(i), persons));
      }
      if (possible) {
        solutions.add(persons.clone());
      }
      for (kind = 0; kind < persons.length && ++persons[kind] > limit; kind++) {
        persons[kind] = 0;
      }
    }
  }

  /** Which kinds of persons have any of the outcomes. */
  private boolean[] counted(Set<Outcome> outcomes) {
    boolean[] counted = new boolean[kinds.size()];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = kinds.get(i).stream().anyMatch(outcomes::contains);
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

  boolean possible() {
    return !solutions.isEmpty();
  }

  /** The smallest and the largest number for every set of outcomes; a side at the limit is open. */
  Map<Set<Outcome>, Count> bounds() {
    Map<Set<Outcome>, Count> bounds = new HashMap<>();
    for (Set<Outcome> set : sets()) {
      boolean[] counted = counted(set);
      int low = Integer.MAX_VALUE;
      int high = 0;
      for (int[] persons : solutions) {
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
    List<Outcome> outcomes = kinds.stream().flatMap(Set::stream).distinct().toList();
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
