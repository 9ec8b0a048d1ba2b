package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.ValueMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the numbers of each origin changed, and which of its claims still hold.
 *
 * <p>A claim about outcomes that cannot be undone is revised if its origin gives a lower number
 * later, or may do so: what was taken back bounds nothing.
 */
final class Development {
  private static final Comparator<CasualtyClaim> BY_BEGIN =
      Comparator.comparing(claim -> claim.at().begin());
  private static final Comparator<CasualtyClaim> BY_END =
      Comparator.comparing(claim -> claim.at().end());

  /** The limit on comparing claims of one origin about different sets of outcomes or people. */
  private static final int MAX_WORK = 1_000_000;

  private final Map<List<Object>, List<CasualtyClaim>> series = new ValueMap<>();
  private final List<CasualtyChange> updates = new ArrayList<>();
  private final List<CasualtyChange> revisions = new ArrayList<>();
  private final Set<CasualtyClaim> revised = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Standing> standing = new ArrayList<>();
  private int work;

  Development(List<CasualtyClaim> claims) {
    Map<List<Object>, List<CasualtyClaim>> counted = new ValueMap<>();
    for (CasualtyClaim claim : claims) {
      List<Object> what = List.of(claim.people().traits(), claim.set());
      List<Actor> origin = claim.attribution().origin();
      series.computeIfAbsent(List.of(origin, what), key -> new ArrayList<>()).add(claim);
      if (claim.bounding()) {
        counted.computeIfAbsent(what, key -> new ArrayList<>()).add(claim);
      }
    }
    boolean dated = claims.stream().anyMatch(claim -> claim.at() != Moment.UNKNOWN);
    if (dated) {
      series.values().forEach(this::compareWithPrevious);
      series.values().forEach(this::findRevised);
      compareAcrossSets();
      counted.values().forEach(this::compareOrigins);
    }
    series.values().forEach(this::addStanding);
    standing.sort(Comparator.comparingInt(each -> each.claim().index()));
  }

  List<CasualtySeries> series() {
    return series.values().stream().map(CasualtySeries::new).toList();
  }

  List<CasualtyChange> updates() {
    return updates;
  }

  List<CasualtyChange> revisions() {
    return revisions;
  }

  /** The claims that set bounds and were not revised, in the order of the reports. */
  List<Standing> standing() {
    return standing;
  }

  // The number that a count begins with, and the one it cannot exceed.

  private static OptionalLong floor(CasualtyClaim claim) {
    Count count = claim.figure().getCount();
    return count.getLow().isPresent() ? count.getLow() : count.getBest();
  }

  private static long most(CasualtyClaim claim) {
    return claim.figure().getCount().getHigh().orElse(OutcomeBounds.OPEN);
  }

  /** The number to compare with an earlier one: the floor, or else the highest possible. */
  private static long atBest(CasualtyClaim claim) {
    return floor(claim).orElseGet(() -> most(claim));
  }

  private static boolean isLower(CasualtyClaim earlier, CasualtyClaim later) {
    return floor(earlier).isPresent() && atBest(later) < floor(earlier).getAsLong();
  }

  private static boolean isHigher(CasualtyClaim earlier, CasualtyClaim later) {
    long before = floor(earlier).orElseGet(() -> most(earlier));
    return floor(later).isPresent() && floor(later).getAsLong() > before;
  }

  /** Compares each claim of an origin with the last one that is certain to be earlier. */
  private void compareWithPrevious(List<CasualtyClaim> same) {
    List<CasualtyClaim> ended = sorted(same, BY_END);
    int next = 0;
    for (CasualtyClaim claim : sorted(same, BY_BEGIN)) {
      while (ended.get(next).at().isBefore(claim.at())) {
        next++; // ends at the claim itself, at the latest
      }
      if (next > 0) {
        CasualtyClaim previous = ended.get(next - 1);
        if (isHigher(previous, claim)) {
          updates.add(new CasualtyChange(previous, claim));
        } else if (isLower(previous, claim)) {
          revisions.add(new CasualtyChange(previous, claim));
        }
      }
    }
  }

  /** Marks the claims of one origin after which, or at a time unknown, it gave a lower number. */
  private void findRevised(List<CasualtyClaim> same) {
    if (same.size() < 2 || !OutcomeBounds.isFinal(same.get(0).set())) {
      return;
    }
    List<CasualtyClaim> byEnd = sorted(same, BY_END);
    int size = byEnd.size();
    // of the claims from an index on, the lowest, and the lowest of any other moment
    CasualtyClaim[] lowest = new CasualtyClaim[size + 1];
    CasualtyClaim[] other = new CasualtyClaim[size + 1];
    for (int i = size - 1; i >= 0; i--) {
      CasualtyClaim claim = byEnd.get(i);
      lowest[i] = lowest[i + 1];
      other[i] = other[i + 1];
      if (lowest[i] == null || atBest(claim) < atBest(lowest[i])) {
        other[i] = lowest[i] == null || lowest[i].at() == claim.at() ? other[i] : lowest[i];
        lowest[i] = claim;
      } else if (lowest[i].at() != claim.at()
          && (other[i] == null || atBest(claim) < atBest(other[i]))) {
        other[i] = claim;
      }
    }
    for (CasualtyClaim claim : same) {
      int from = firstEnding(byEnd, claim.at().begin());
      CasualtyClaim later =
          lowest[from] != null && lowest[from].at() == claim.at() ? other[from] : lowest[from];
      if (later != null && isLower(claim, later)) {
        revised.add(claim);
      }
    }
  }

  /** The index of the first claim that does not end before an instant. */
  private static int firstEnding(List<CasualtyClaim> byEnd, Instant begin) {
    int from = 0;
    int to = byEnd.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (byEnd.get(middle).at().end().isBefore(begin)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /**
   * Finds what an origin revised by a count of more outcomes or people: fifteen killed, then up to
   * twelve killed or wounded.
   */
  private void compareAcrossSets() {
    Map<List<Actor>, List<List<CasualtyClaim>>> byOrigin = new ValueMap<>();
    for (List<CasualtyClaim> same : series.values()) {
      byOrigin
          .computeIfAbsent(same.get(0).attribution().origin(), key -> new ArrayList<>())
          .add(same);
    }
    for (List<List<CasualtyClaim>> own : byOrigin.values()) {
      for (List<CasualtyClaim> parts : own) {
        for (List<CasualtyClaim> wholes : own) {
          if (work++ >= MAX_WORK) {
            return;
          }
          if (parts != wholes && isPart(parts.get(0), wholes.get(0))) {
            findRevised(parts, wholes);
          }
        }
      }
    }
  }

  private static boolean isPart(CasualtyClaim part, CasualtyClaim whole) {
    return OutcomeBounds.isFinal(part.set())
        && (part.set() & ~whole.set()) == 0
        && part.people().isWithin(whole.people());
  }

  private void findRevised(List<CasualtyClaim> parts, List<CasualtyClaim> wholes) {
    work += parts.size() + wholes.size();
    TreeMap<Instant, CasualtyClaim> fromThenOn = new TreeMap<>();
    List<CasualtyClaim> last = sorted(wholes, BY_BEGIN.reversed());
    CasualtyClaim lowest = last.get(0);
    for (CasualtyClaim whole : last) {
      lowest = bound(whole) < bound(lowest) ? whole : lowest;
      fromThenOn.put(whole.at().begin(), lowest);
    }
    for (CasualtyClaim part : parts) {
      Map.Entry<Instant, CasualtyClaim> later = fromThenOn.higherEntry(part.at().end());
      if (later != null
          && bound(later.getValue()) < OutcomeBounds.least(part.figure())
          && revised.add(part)) {
        revisions.add(new CasualtyChange(part, later.getValue()));
      }
    }
  }

  private static long bound(CasualtyClaim claim) {
    return OutcomeBounds.most(claim.figure());
  }

  /**
   * Finds for each claim the last one of another origin that it replaces: one that cannot be true
   * of its moment, because the number rose, or fell where it can.
   */
  private void compareOrigins(List<CasualtyClaim> same) {
    List<CasualtyClaim> ended = sorted(same, BY_END);
    boolean canFall = !OutcomeBounds.isFinal(same.get(0).set());
    CasualtyClaim high = null;
    CasualtyClaim low = null;
    int next = 0;
    for (CasualtyClaim claim : sorted(same, BY_BEGIN)) {
      for (; ended.get(next).at().isBefore(claim.at()); next++) {
        CasualtyClaim earlier = ended.get(next);
        high = bound(earlier) < OutcomeBounds.OPEN ? earlier : high;
        low = OutcomeBounds.least(earlier.figure()) > 0 ? earlier : low;
      }
      if (high != null
          && !isOfSameOrigin(high, claim)
          && OutcomeBounds.least(claim.figure()) > bound(high)) {
        updates.add(new CasualtyChange(high, claim));
      } else if (canFall
          && low != null
          && !isOfSameOrigin(low, claim)
          && bound(claim) < OutcomeBounds.least(low.figure())) {
        updates.add(new CasualtyChange(low, claim));
      }
    }
  }

  private static boolean isOfSameOrigin(CasualtyClaim a, CasualtyClaim b) {
    return a.attribution().origin().equals(b.attribution().origin());
  }

  /**
   * Adds the claims of a series that hold. What an origin says of one day in several reports, it
   * may have said in any order: each of its numbers holds at some time of the day, so together they
   * bound only what all of them allow to vary.
   */
  private void addStanding(List<CasualtyClaim> same) {
    Map<Moment, List<CasualtyClaim>> atOnce = new LinkedHashMap<>();
    for (CasualtyClaim claim : same) {
      if (claim.bounding() && !revised.contains(claim)) {
        atOnce.computeIfAbsent(claim.at(), key -> new ArrayList<>()).add(claim);
      }
    }
    atOnce.forEach(
        (moment, claims) -> {
          boolean asOne = moment == Moment.UNKNOWN || moment.isInstant() || isOneReport(claims);
          long least =
              claims.stream().mapToLong(c -> OutcomeBounds.least(c.figure())).min().orElse(0);
          long most = claims.stream().mapToLong(Development::bound).max().orElse(0);
          for (CasualtyClaim claim : claims) {
            standing.add(
                new Standing(
                    claim,
                    asOne ? OutcomeBounds.least(claim.figure()) : least,
                    asOne ? bound(claim) : most));
          }
        });
  }

  private static boolean isOneReport(Collection<CasualtyClaim> claims) {
    return claims.stream().mapToInt(CasualtyClaim::index).distinct().count() == 1;
  }

  private static List<CasualtyClaim> sorted(
      List<CasualtyClaim> claims, Comparator<CasualtyClaim> order) {
    List<CasualtyClaim> sorted = new ArrayList<>(claims);
    sorted.sort(order);
    return sorted;
  }
}
