package io.github.copydesk.casualty;

import io.github.copydesk.actor.Group;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Adds up reports on different people, see {@link CasualtyTally#sum}. */
final class CasualtySum {
  /** Any number of persons: what a report says of whom it does not speak of. */
  private static final Count ANY = Count.atLeast(0);

  private CasualtySum() {}

  static Map<Set<Outcome>, Count> of(List<CasualtyReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a sum needs at least one report");
    }
    Map<Set<Outcome>, Count> sums = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      require(i, reports.get(i));
      for (CasualtyFigure figure : reports.get(i).getFigures()) {
        sums.put(figure.getOutcomes(), Count.exactly(0));
      }
    }
    for (CasualtyReport report : reports) {
      OutcomeBounds bounds = bounds(report).orElseThrow();
      sums.replaceAll((set, sum) -> plus(sum, own(set, report, bounds)));
    }
    sums.replaceAll((set, sum) -> told(sum));
    return Collections.unmodifiableMap(sums);
  }

  private static void require(int index, CasualtyReport report) {
    Optional<Group> first = report.getFigures().get(0).getVictims();
    if (!report.getFigures().stream().allMatch(each -> each.getVictims().equals(first))) {
      throw new IllegalArgumentException(
          "report " + index + " counts several groups of victims; give each a report of its own");
    }
    if (bounds(report).isEmpty()) {
      throw new IllegalArgumentException(
          "report " + index + " contradicts itself: " + tally(report).conflicts().get(0));
    }
  }

  private static Optional<OutcomeBounds> bounds(CasualtyReport report) {
    return tally(report).narrowed();
  }

  private static CasualtyTally tally(CasualtyReport report) {
    return CasualtyTally.ofSame(List.of(report));
  }

  /** What a report says of a set of outcomes. */
  private static Count own(Set<Outcome> set, CasualtyReport report, OutcomeBounds bounds) {
    Count found = bounds.of(set);
    OptionalLong best = found.exact() ? found.getBest() : best(set, report, found);
    if (found.getAbsentReason().isPresent() && best.isEmpty()) {
      return ANY;
    }
    // nobody is counted less than zero times, so a lower bound is never open
    Count.Builder own = Count.builder().low(found.getLow().orElse(0));
    found.getHigh().ifPresent(own::high);
    best.ifPresent(own::best);
    return own.build();
  }

  private static Count plus(Count sum, Count own) {
    boolean open = sum.getHigh().isEmpty() && sum.getBest().isEmpty();
    return open && own.equals(ANY) ? sum : sum.plus(own);
  }

  private static Count told(Count sum) {
    boolean bounded = sum.getHigh().isPresent() || sum.getBest().isPresent();
    if (sum.getLow().orElse(0) > 0 || sum.exact()) {
      return sum;
    }
    return bounded
        ? sum.toBuilder().low(OptionalLong.empty()).build()
        : Count.absent(AbsentReason.UNKNOWN);
  }

  /** The best estimate of the report's own figure for a set, if it lies within the bounds. */
  private static OptionalLong best(Set<Outcome> set, CasualtyReport report, Count bounds) {
    for (CasualtyFigure figure : report.getFigures()) {
      OptionalLong best = figure.getCount().getBest();
      if (best.isPresent()
          && bounds.contains(best.getAsLong())
          && figure.getOutcomes().equals(set)) {
        return best;
      }
    }
    return OptionalLong.empty();
  }
}
