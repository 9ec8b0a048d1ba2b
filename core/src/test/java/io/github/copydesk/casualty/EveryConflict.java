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

/** The conflicts of claims, found by trying each claim, each pair, and each claim left out. */
final class EveryConflict {
  private static final int MAX_STEPS = 2_000;

  private final List<CasualtyClaim> claims;

  EveryConflict(List<CasualtyClaim> claims) {
    this.claims = claims.stream().filter(CasualtyClaim::bounding).toList();
  }

  /** The conflicts that were found, and whether these are all. */
  record Found(List<CasualtyConflict> conflicts, boolean complete) {}

  Found find() {
    Set<BitSet> conflicts = singlesAndPairs();
    Set<BitSet> seen = new HashSet<>();
    Deque<BitSet> open = new ArrayDeque<>();
    BitSet all = new BitSet();
    all.set(0, claims.size());
    open.add(all);
    for (int step = 0; step < MAX_STEPS && !open.isEmpty(); step++) {
      BitSet left = open.remove();
      if (!seen.add(left)) {
        continue;
      }
      BitSet conflict = known(conflicts, left);
      if (conflict.isEmpty()) {
        if (consistent(left)) {
          continue;
        }
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
    return new Found(conflicts.stream().map(this::conflict).toList(), open.isEmpty());
  }

  private Set<BitSet> singlesAndPairs() {
    Set<BitSet> conflicts = new LinkedHashSet<>();
    BitSet alone = new BitSet();
    for (int i = 0; i < claims.size(); i++) {
      BitSet single = new BitSet();
      single.set(i);
      alone.set(i, consistent(single));
      if (!alone.get(i)) {
        conflicts.add(single);
      }
    }
    for (int i = alone.nextSetBit(0); i >= 0; i = alone.nextSetBit(i + 1)) {
      for (int j = alone.nextSetBit(i + 1); j >= 0; j = alone.nextSetBit(j + 1)) {
        BitSet pair = new BitSet();
        pair.set(i);
        pair.set(j);
        if (!consistent(pair)) {
          conflicts.add(pair);
        }
      }
    }
    return conflicts;
  }

  /** A conflict found earlier that is contained in the remaining claims, or the empty set. */
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
    chosen.stream()
        .mapToObj(claims::get)
        .forEach(claim -> bounds.add(claim.set(), claim.least(), claim.most()));
    return bounds.narrow();
  }

  private CasualtyConflict conflict(BitSet chosen) {
    List<CasualtyClaim> conflict = new ArrayList<>();
    chosen.stream().forEach(claim -> conflict.add(claims.get(claim)));
    return new CasualtyConflict(conflict);
  }
}
