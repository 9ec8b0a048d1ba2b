package io.github.copydesk.page;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Divides the reports of an article into tallies, each about the same people.
 *
 * <p>Reports are put together if they name one incident, or else count the same victims, unless
 * what they say shows that they are about different people. Then only those stay together that say
 * the same about time, and in the end about place.
 */
final class TollSplit {
  private static final List<Function<CasualtyReport, Object>> TRAITS =
      List.of(TollSplit::people, TollSplit::time, TollSplit::place);

  private final Optional<EdtfDate> published;
  private final List<CasualtyTally> tallies = new ArrayList<>();

  private TollSplit(Optional<EdtfDate> published) {
    this.published = published;
  }

  static List<CasualtyTally> of(List<CasualtyReport> reports, Optional<EdtfDate> published) {
    TollSplit split = new TollSplit(published);
    split.divide(reports, 0);
    return split.tallies;
  }

  private void divide(List<CasualtyReport> reports, int trait) {
    Map<Object, List<CasualtyReport>> alike = new LinkedHashMap<>();
    for (CasualtyReport report : reports) {
      alike.computeIfAbsent(TRAITS.get(trait).apply(report), each -> new ArrayList<>()).add(report);
    }
    alike.values().forEach(same -> tally(same, trait));
  }

  private void tally(List<CasualtyReport> reports, int trait) {
    CasualtyTally.Collector collector = CasualtyTally.collect().reports(reports, published);
    if (trait + 1 == TRAITS.size()) {
      tallies.add(collector.buildSame());
      return;
    }
    try {
      tallies.add(collector.build());
    } catch (IllegalArgumentException e) { // the only way to ask whether they go together
      divide(reports, trait + 1);
    }
  }

  private static Object people(CasualtyReport report) {
    Optional<Identifier> incident = report.getIncident();
    if (incident.isPresent()) {
      return incident;
    }
    Set<Optional<Actor>> victims = new LinkedHashSet<>();
    for (CasualtyFigure figure : report.getFigures()) {
      victims.add(figure.getVictims());
    }
    return victims;
  }

  private static Object time(CasualtyReport report) {
    Optional<EdtfDate> when = report.getWhen().flatMap(TimeExpression::getValue);
    return List.of(when, report.getScope() == CasualtyScope.CUMULATIVE);
  }

  private static Object place(CasualtyReport report) {
    Optional<Location> where = report.getWhere();
    return where;
  }
}
