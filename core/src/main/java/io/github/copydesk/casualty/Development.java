package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.ValueMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of each origin changed, and which of its claims still hold.
 *
 * <p>A claim about outcomes that cannot be undone is revised if its origin gives a lower number
 * later, or may do so: what was taken back bounds nothing.
 */
final class Development {
  /** The limit on comparing claims of one origin about different sets of outcomes or people. */
  private static final int MAX_WORK = 1_000_000;

  private final Map<List<Object>, List<CasualtyClaim>> series = new ValueMap<>();
  private final IdentityHashMap<CasualtyClaim, List<CasualtyClaim>> seriesOf =
      new IdentityHashMap<>();
  private final IdentityHashMap<CasualtyClaim, List<CasualtyChange>> updatesTo =
      new IdentityHashMap<>();
  private final IdentityHashMap<CasualtyClaim, List<CasualtyChange>> revisionsOf =
      new IdentityHashMap<>();
  private final Set<CasualtyClaim> revised = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<CasualtyClaim, Standing> standing = new IdentityHashMap<>();
  private int work;

  Development(List<CasualtyClaim> claims) {
    Map<List<Object>, List<CasualtyClaim>> counted = new ValueMap<>();
    for (CasualtyClaim claim : claims) {
      List<Object> what = List.of(claim.people().traits(), claim.set());
      List<Actor> origin = claim.attribution().origin();
      List<CasualtyClaim> same =
          series.computeIfAbsent(List.of(origin, what), key -> new ArrayList<>());
      same.add(claim);
      seriesOf.put(claim, same);
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
  }

  // Of all claims or, for a part of the tally, of some, in their order.

  List<CasualtySeries> series(List<CasualtyClaim> claims) {
    Set<List<CasualtyClaim>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return claims.stream()
        .map(seriesOf::get)
        .filter(Objects::nonNull)
        .filter(seen::add)
        .map(CasualtySeries::new)
        .toList();
  }

  /** The updates from one of these claims to another. */
  List<CasualtyChange> updates(List<CasualtyClaim> claims) {
    Set<CasualtyClaim> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(claims);
    return claims.stream()
        .flatMap(later -> updatesTo.getOrDefault(later, List.of()).stream())
        .filter(update -> own.contains(update.earlier()))
        .toList();
  }

  /** The revisions of these claims. */
  List<CasualtyChange> revisions(List<CasualtyClaim> claims) {
    return claims.stream()
        .flatMap(earlier -> revisionsOf.getOrDefault(earlier, List.of()).stream())
        .toList();
  }

  /** The claims that set bounds and were not revised. */
  List<Standing> standing(List<CasualtyClaim> claims) {
    return claims.stream().map(standing::get).filter(Objects::nonNull).toList();
  }

  private void addUpdate(CasualtyClaim earlier, CasualtyClaim later) {
    updatesTo
        .computeIfAbsent(later, key -> new ArrayList<>())
        .add(new CasualtyChange(earlier, later));
  }

  private void addRevision(CasualtyClaim earlier, CasualtyClaim later) {
    revisionsOf
        .computeIfAbsent(earlier, key -> new ArrayList<>())
        .add(new CasualtyChange(earlier, later));
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
    Timeline<CasualtyClaim> ended = Timeline.byEnd(same, CasualtyClaim::at, Development::last);
    for (CasualtyClaim claim : sorted(same)) {
      ended.before(claim.at()).ifPresent(previous -> compare(previous, claim));
    }
  }

  private void compare(CasualtyClaim previous, CasualtyClaim claim) {
    if (isHigher(previous, claim)) {
      addUpdate(previous, claim);
    } else if (isLower(previous, claim)) {
      addRevision(previous, claim);
    }
  }

  private static CasualtyClaim last(CasualtyClaim a, CasualtyClaim b) {
    return a.at().end().isAfter(b.at().end()) ? a : b;
  }

  /** Marks the claims of one origin after which, or at a time unknown, it gave a lower number. */
  private void findRevised(List<CasualtyClaim> same) {
    if (same.size() < 2 || !OutcomeBounds.isFinal(same.get(0).set())) {
      return;
    }
    Timeline<Lowest> lowest =
        Timeline.fromEnd(
            same.stream().map(claim -> new Lowest(claim, null)).toList(),
            each -> each.claim.at(),
            Lowest::merge);
    for (CasualtyClaim claim : same) {
      lowest
          .notBefore(claim.at())
          .flatMap(each -> each.ofOther(claim.at()))
          .filter(later -> isLower(claim, later))
          .ifPresent(later -> revised.add(claim));
    }
  }

  /** The claim with the lowest number, and the one with the lowest number of any other moment. */
  private record Lowest(CasualtyClaim claim, @Nullable CasualtyClaim other) {
    Lowest merge(Lowest more) {
      boolean lower = atBest(more.claim) < atBest(claim);
      Lowest low = lower ? more : this;
      Lowest high = lower ? this : more;
      return new Lowest(
          low.claim,
          Stream.of(Optional.ofNullable(low.other), high.ofOther(low.claim.at()))
              .flatMap(Optional::stream)
              .min(Comparator.comparingLong(Development::atBest))
              .orElse(null));
    }

    Optional<CasualtyClaim> ofOther(Moment moment) {
      return claim.at() == moment ? Optional.ofNullable(other) : Optional.of(claim);
    }
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
    Timeline<CasualtyClaim> lowest =
        Timeline.fromBegin(wholes, CasualtyClaim::at, (a, b) -> bound(b) < bound(a) ? b : a);
    for (CasualtyClaim part : parts) {
      lowest
          .after(part.at())
          .filter(later -> bound(later) < OutcomeBounds.least(part.figure()) && revised.add(part))
          .ifPresent(later -> addRevision(part, later));
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
    boolean canFall = !OutcomeBounds.isFinal(same.get(0).set());
    Timeline<CasualtyClaim> high = ended(same, claim -> bound(claim) < OutcomeBounds.OPEN);
    Timeline<CasualtyClaim> low = ended(same, claim -> OutcomeBounds.least(claim.figure()) > 0);
    for (CasualtyClaim claim : sorted(same)) {
      high.before(claim.at())
          .filter(earlier -> OutcomeBounds.least(claim.figure()) > bound(earlier))
          .or(
              () ->
                  low.before(claim.at())
                      .filter(
                          earlier ->
                              canFall && bound(claim) < OutcomeBounds.least(earlier.figure())))
          .filter(earlier -> !isOfSameOrigin(earlier, claim))
          .ifPresent(earlier -> addUpdate(earlier, claim));
    }
  }

  private static Timeline<CasualtyClaim> ended(
      List<CasualtyClaim> claims, Predicate<CasualtyClaim> condition) {
    return Timeline.byEnd(
        claims.stream().filter(condition).toList(), CasualtyClaim::at, Development::last);
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
          boolean asOne = moment == Moment.UNKNOWN || moment.isExact() || isOneReport(claims);
          long least =
              claims.stream().mapToLong(c -> OutcomeBounds.least(c.figure())).min().orElse(0);
          long most = claims.stream().mapToLong(Development::bound).max().orElse(0);
          for (CasualtyClaim claim : claims) {
            standing.put(
                claim,
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

  private static List<CasualtyClaim> sorted(List<CasualtyClaim> claims) {
    List<CasualtyClaim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(claim -> claim.at().begin()));
    return sorted;
  }
}
