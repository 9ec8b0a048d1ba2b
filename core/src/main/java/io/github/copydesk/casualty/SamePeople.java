package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/** Checks whether reports can be about the same people. */
final class SamePeople {
  private SamePeople() {}

  /** Rejects reports if two of them show that they are about different people. */
  static void require(List<CasualtyReport> reports) {
    requireOneGroup(reports);
    Told told = new Told();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; told.differFrom(reports.get(i)) && j < i; j++) {
        requireSame(j, reports.get(j), i, reports.get(i));
      }
      told.add(reports.get(i));
    }
    ReportExtents.crossing(reports)
        .ifPresent(
            crossing -> {
              throw rejected(
                  "reports "
                      + crossing.i()
                      + " and "
                      + crossing.j()
                      + " are about overlapping "
                      + crossing.what(),
                  crossing.which());
            });
  }

  /** What the reports so far say; one summary is enough, because they do not differ. */
  private static final class Told {
    private final Outermost when = new Outermost();
    private Optional<Identifier> incident = Optional.empty();
    private Optional<Boolean> running = Optional.empty();

    void add(CasualtyReport report) {
      report.getWhen().flatMap(TimeExpression::getValue).ifPresent(when::add);
      incident = incident.or(report::getIncident);
      running = Optional.of(isRunning(report));
    }

    /** Whether a report differs from one of those so far. */
    boolean differFrom(CasualtyReport report) {
      return differ(incident, report.getIncident())
          || report.getWhen().flatMap(TimeExpression::getValue).filter(when::isApart).isPresent()
          || differ(running, Optional.of(isRunning(report)));
    }
  }

  private static boolean isRunning(CasualtyReport report) {
    return report.getScope() == CasualtyScope.CUMULATIVE;
  }

  private static boolean differ(Optional<?> a, Optional<?> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static void requireSame(int i, CasualtyReport a, int j, CasualtyReport b) {
    if (differ(a.getIncident(), b.getIncident())) {
      throw different(
          i,
          j,
          "incidents",
          a.getIncident().orElseThrow() + " and " + b.getIncident().orElseThrow());
    }
    Optional<TimeExpression> one = a.getWhen();
    Optional<TimeExpression> other = b.getWhen();
    if (one.isPresent() && other.isPresent() && !one.get().overlaps(other.get())) {
      throw different(i, j, "times", one.get() + " and " + other.get());
    }
    if (isRunning(a) != isRunning(b)) {
      throw different(i, j, "scopes", a.getScope().code() + " and " + b.getScope().code());
    }
  }

  /**
   * Rejects reports of which each counts only one group of victims, but not all of them the same;
   * beside a report that counts everybody, or several groups, they are parts.
   */
  private static void requireOneGroup(List<CasualtyReport> reports) {
    Optional<Actor> first = Optional.empty();
    Optional<Actor> other = Optional.empty();
    for (CasualtyReport report : reports) {
      Optional<Actor> group = ClaimCollector.group(report);
      if (group.isEmpty()) {
        return;
      }
      first = first.or(() -> group);
      other = group.equals(first) ? other : other.or(() -> group);
    }
    if (other.isPresent()) {
      throw rejected(
          "the reports are about different victims",
          quoted(first.orElseThrow()) + " and " + quoted(other.get()));
    }
  }

  private static String quoted(Actor actor) {
    return "“" + Texts.excerpt(actor.displayName()) + "”";
  }

  private static IllegalArgumentException different(int i, int j, String what, String which) {
    return rejected("reports " + i + " and " + j + " are about different " + what, which);
  }

  private static IllegalArgumentException rejected(String what, String which) {
    return new IllegalArgumentException(
        what + ": " + which + "; if they are about the same people, use ofSame");
  }
}
