package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Adds up reports about different people, see {@link CasualtyTally#sum}. */
final class CasualtySum {
  private static final long NONE = -1;

  private final int set;
  private long low;
  private long best;
  private long high;

  private CasualtySum(int set) {
    this.set = set;
  }

  static Map<Set<Outcome>, Count> of(List<CasualtyReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a sum needs at least one report");
    }
    Map<Set<Outcome>, CasualtySum> sums = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      require(i, reports.get(i));
      for (CasualtyFigure figure : reports.get(i).getFigures()) {
        Set<Outcome> outcomes = figure.getOutcomes();
        sums.computeIfAbsent(outcomes, set -> new CasualtySum(OutcomeBounds.mask(set)));
      }
    }
    for (CasualtyReport report : reports) {
      OutcomeBounds bounds = bounds(report).orElseThrow();
      sums.forEach((outcomes, sum) -> sum.add(report, bounds));
    }
    Map<Set<Outcome>, Count> told = new LinkedHashMap<>();
    sums.forEach((outcomes, sum) -> told.put(outcomes, sum.told()));
    return Collections.unmodifiableMap(told);
  }

  private static void require(int index, CasualtyReport report) {
    Optional<Actor> first = report.getFigures().get(0).getVictims();
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

  /**
   * Adds the numbers of a report; for outcomes that it does not mention, any number is possible.
   */
  private void add(CasualtyReport report, OutcomeBounds bounds) {
    long least = bounds.least(set);
    long most = bounds.most(set);
    if (best != NONE) {
      long own = least == most ? least : best(report, least, most);
      best = own == NONE ? NONE : sum("best", best, own);
    }
    low = sum("low", low, least);
    high =
        high == OutcomeBounds.OPEN || most == OutcomeBounds.OPEN
            ? OutcomeBounds.OPEN
            : sum("high", high, most);
  }

  /** The best estimate of the report's own figure for the set, if it is within the bounds. */
  private long best(CasualtyReport report, long least, long most) {
    for (CasualtyFigure figure : report.getFigures()) {
      OptionalLong own = figure.getCount().getBest();
      if (own.isPresent()
          && own.getAsLong() >= least
          && own.getAsLong() <= most
          && figure.countsAll()
          && OutcomeBounds.mask(figure.getOutcomes()) == set) {
        return own.getAsLong();
      }
    }
    return NONE;
  }

  private static long sum(String name, long a, long b) {
    if (a + b < 0) {
      throw new ArithmeticException(
          "the sum of the " + name + " numbers does not fit in 64 bits: " + a + " + " + b);
    }
    return a + b;
  }

  private Count told() {
    Count.Builder told = Count.builder();
    if (low > 0 || low == high) {
      told.low(low);
    } else if (best == NONE && high == OutcomeBounds.OPEN) {
      return Count.absent(AbsentReason.UNKNOWN);
    }
    if (best != NONE) {
      told.best(best);
    }
    if (high != OutcomeBounds.OPEN) {
      told.high(high);
    }
    return told.build();
  }
}
