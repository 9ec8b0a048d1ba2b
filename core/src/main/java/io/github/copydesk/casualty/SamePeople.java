package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  }

  /** What the reports so far say; one summary is enough, because they do not differ. */
  private static final class Told {
    private final Outermost when = new Outermost();
    private final Outermost asOf = new Outermost();
    private Optional<Identifier> incident = Optional.empty();
    private Optional<Boolean> running = Optional.empty();

    void add(CasualtyReport report) {
      report.getWhen().flatMap(TimeExpression::getValue).ifPresent(when::add);
      report.getAsOf().flatMap(TimeExpression::getValue).ifPresent(asOf::add);
      incident = incident.or(report::getIncident);
      running = Optional.of(isRunning(report));
    }

    /** Whether a report differs from one of those so far. */
    boolean differFrom(CasualtyReport report) {
      return differ(incident, report.getIncident())
          || report.getWhen().flatMap(TimeExpression::getValue).filter(when::isApart).isPresent()
          || report.getAsOf().flatMap(TimeExpression::getValue).filter(asOf::isApart).isPresent()
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
    requireSame(i, a.getWhen(), j, b.getWhen(), "times", "");
    requireSame(i, a.getAsOf(), j, b.getAsOf(), "states of the count", "as of ");
    if (isRunning(a) != isRunning(b)) {
      throw different(i, j, "scopes", a.getScope().code() + " and " + b.getScope().code());
    }
  }

  private static void requireSame(
      int i,
      Optional<TimeExpression> a,
      int j,
      Optional<TimeExpression> b,
      String what,
      String asOf) {
    if (a.isPresent() && b.isPresent() && (a.get().before(b.get()) || b.get().before(a.get()))) {
      throw different(i, j, what, asOf + a.get() + " and " + asOf + b.get());
    }
  }

  /**
   * Rejects a second group of victims, in whichever report; a figure without victims fits any
   * group.
   */
  private static void requireOneGroup(List<CasualtyReport> reports) {
    @Nullable Actor first = null;
    for (CasualtyReport report : reports) {
      for (CasualtyFigure figure : report.getFigures()) {
        Actor victims = figure.getVictims().orElse(first);
        if (first != null && victims != null && !victims.equals(first)) {
          throw different(
              "the reports are about different victims", quoted(first) + " and " + quoted(victims));
        }
        first = victims;
      }
    }
  }

  private static String quoted(Actor actor) {
    return "“" + Texts.excerpt(actor.displayName()) + "”";
  }

  private static IllegalArgumentException different(int i, int j, String what, String which) {
    return different("reports " + i + " and " + j + " are about different " + what, which);
  }

  private static IllegalArgumentException different(String what, String which) {
    return new IllegalArgumentException(
        what + ": " + which + "; if they are about the same people, use ofSame");
  }
}
