package io.github.copydesk.casualty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all smallest sets of claims that contradict each other.
 *
 * <p>From all claims, those are dropped one by one without which the rest still contradicts itself;
 * what remains is a conflict. Then the search goes on without each of its claims in turn, until
 * what is left is consistent.
 */
final class ConflictSearch {
  private static final int MAX_CONFLICTS = 100;
  private static final int MAX_STEPS = 10_000;

  private final List<CasualtyClaim> claims;

  ConflictSearch(List<CasualtyClaim> claims) {
    this.claims = claims.stream().filter(CasualtyClaim::bounding).toList();
  }

  List<CasualtyConflict> find() {
    Set<BitSet> conflicts = new LinkedHashSet<>();
    Set<BitSet> seen = new HashSet<>();
    Deque<BitSet> open = new ArrayDeque<>();
    BitSet all = new BitSet();
    all.set(0, claims.size());
    open.add(all);
    for (int step = 0;
        step < MAX_STEPS && conflicts.size() < MAX_CONFLICTS && !open.isEmpty();
        step++) {
      BitSet left = open.remove();
      if (!seen.add(left) || consistent(left)) {
        continue;
      }
      BitSet conflict = known(conflicts, left);
      if (conflict.isEmpty()) {
        conflict = smallest(left);
        conflicts.add(conflict);
      }
      conflict.stream()
          .forEach(
              claim -> {
                BitSet without = (BitSet) left.clone();
                without.clear(claim);
                open.add(without);
              });
    }
    return conflicts.stream().map(this::conflict).toList();
  }

  /** A conflict found before that lies within what is left, or the empty set. */
  private static BitSet known(Collection<BitSet> conflicts, BitSet left) {
    for (BitSet conflict : conflicts) {
      BitSet outside = (BitSet) conflict.clone();
      outside.andNot(left);
      if (outside.isEmpty()) {
        return conflict;
      }
    }
    return new BitSet();
  }

  private BitSet smallest(BitSet inconsistent) {
    BitSet smallest = (BitSet) inconsistent.clone();
    for (int claim = inconsistent.nextSetBit(0);
        claim >= 0;
        claim = inconsistent.nextSetBit(claim + 1)) {
      smallest.clear(claim);
      if (consistent(smallest)) {
        smallest.set(claim);
      }
    }
    return smallest;
  }

  private boolean consistent(BitSet chosen) {
    OutcomeBounds bounds = new OutcomeBounds();
    chosen.stream().forEach(claim -> claims.get(claim).addTo(bounds));
    return bounds.narrow();
  }

  private CasualtyConflict conflict(BitSet chosen) {
    List<CasualtyClaim> conflict = new ArrayList<>();
    chosen.stream().forEach(claim -> conflict.add(claims.get(claim)));
    return new CasualtyConflict(conflict);
  }
}
