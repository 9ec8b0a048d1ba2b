package io.github.copydesk.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What claims allow for the number of some people at one moment. */
final class Slice {
  /** The limits on adding up groups that exclude each other; a smaller sum is a bound as well. */
  private static final int MAX_SETS = 32;

  private static final int MAX_PARTS = 100;

  /** The steps that comparing two groups is worth. */
  private static final int COST_OF_EXCLUSION = 4;

  private Slice() {}

  /** What a claim contributes: a part of the people sets no upper bound. */
  record Bound(Standing claim, long least, long most) {
    boolean isVoid() {
      return least == 0 && most == OutcomeBounds.OPEN;
    }
  }

  /**
   * What a claim contributes to the number of some people; void if it is about others or another
   * time. A claim about more people bounds how many these can be.
   */
  static Bound of(Standing claim, People people, Moment moment) {
    return new Bound(
        claim,
        claim.people().isWithin(people) ? claim.leastAt(moment) : 0,
        people.isWithin(claim.people()) ? claim.mostAt(moment) : OutcomeBounds.OPEN);
  }

  /** The bounds together, not yet narrowed. */
  static OutcomeBounds together(Collection<Bound> bounds) {
    OutcomeBounds together = new OutcomeBounds();
    List<Bound> parts = new ArrayList<>();
    for (Bound bound : bounds) {
      together.add(bound.claim().set(), bound.least(), bound.most());
      if (bound.least() > 0 && bound.claim().people().canExclude()) {
        parts.add(bound);
      }
    }
    if (parts.size() > 1) {
      addSums(parts, together);
    }
    return together;
  }

  /** Adds that groups without a common member are as many as all of them together. */
  private static void addSums(List<Bound> bounds, OutcomeBounds together) {
    Map<People, List<Bound>> parts = new LinkedHashMap<>();
    Set<Integer> sets = new HashSet<>();
    for (Bound bound : bounds) {
      parts.computeIfAbsent(bound.claim().people(), people -> new ArrayList<>()).add(bound);
      sets.add(bound.claim().set());
    }
    if (parts.size() > 1) {
      sets.stream().sorted().limit(MAX_SETS).forEach(set -> addSum(set, parts, together));
    }
  }

  private static void addSum(int set, Map<People, List<Bound>> parts, OutcomeBounds together) {
    record Part(People people, long least) {}
    List<Part> largest =
        parts.entrySet().stream()
            .map(entry -> new Part(entry.getKey(), least(entry.getValue(), set)))
            .filter(part -> part.least > 0)
            .sorted((a, b) -> Long.compare(b.least, a.least))
            .limit(MAX_PARTS)
            .toList();
    List<Part> apart = new ArrayList<>();
    long sum = 0;
    for (Part part : largest) {
      together.count(COST_OF_EXCLUSION * apart.size());
      if (apart.stream().allMatch(other -> part.people.excludes(other.people))) {
        apart.add(part);
        sum = OutcomeBounds.plus(sum, part.least);
      }
    }
    if (apart.size() > 1) {
      together.add(set, sum, OutcomeBounds.OPEN);
    }
  }

  private static long least(List<Bound> bounds, int set) {
    return bounds.stream()
        .filter(bound -> (bound.claim().set() & ~set) == 0)
        .mapToLong(Bound::least)
        .max()
        .orElse(0);
  }
}
