package io.github.copydesk.casualty;

import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Adds up reports on different people, see {@link CasualtyTally#sum}. */
final class CasualtySum {
  private CasualtySum() {}

  static Map<Set<Outcome>, Count> of(List<CasualtyReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a sum needs at least one report");
    }
    Set<Set<Outcome>> sets = new LinkedHashSet<>();
    List<CasualtyTally> tallies = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      CasualtyReport report = reports.get(i);
      long groups = report.getFigures().stream().map(CasualtyFigure::getVictims).distinct().count();
      if (groups > 1) {
        throw new IllegalArgumentException(
            "report " + i + " counts several groups of victims; give each a report of its own");
      }
      CasualtyTally tally = CasualtyTally.ofSame(List.of(report));
      List<CasualtyConflict> conflicts = tally.conflicts();
      if (!conflicts.isEmpty()) {
        throw new IllegalArgumentException(
            "report " + i + " contradicts itself: " + conflicts.get(0));
      }
      tallies.add(tally);
      report.getFigures().forEach(figure -> sets.add(figure.getOutcomes()));
    }
    Map<Set<Outcome>, Count> sums = new LinkedHashMap<>();
    sets.forEach(set -> sums.put(set, sum(set, tallies)));
    return Collections.unmodifiableMap(sums);
  }

  private static Count sum(Set<Outcome> set, List<CasualtyTally> tallies) {
    Count sum = Count.exactly(0);
    for (CasualtyTally tally : tallies) {
      Count bounds = tally.boundsOf(set).orElseThrow();
      OptionalLong best = bounds.exact() ? bounds.getBest() : best(set, tally, bounds);
      // nobody is counted less than zero times, so a lower bound is never open
      Count.Builder own = Count.builder().low(bounds.getLow().orElse(0));
      bounds.getHigh().ifPresent(own::high);
      best.ifPresent(own::best);
      sum = sum.plus(own.build());
    }
    boolean bounded = sum.getHigh().isPresent() || sum.getBest().isPresent();
    if (sum.getLow().orElse(0) > 0 || sum.exact()) {
      return sum;
    }
    return bounded
        ? sum.toBuilder().low(OptionalLong.empty()).build()
        : Count.absent(AbsentReason.UNKNOWN);
  }

  /** The best estimate of the report's own figure for a set, if it lies within the bounds. */
  private static OptionalLong best(Set<Outcome> set, CasualtyTally tally, Count bounds) {
    return tally.reports().get(0).getFigures().stream()
        .filter(figure -> figure.getOutcomes().equals(set))
        .map(figure -> figure.getCount().getBest())
        .filter(best -> best.isPresent() && bounds.contains(best.getAsLong()))
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
