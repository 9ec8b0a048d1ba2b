package io.github.copydesk.casualty;

import io.github.copydesk.basics.Location;
import io.github.copydesk.casualty.ClaimCollector.DatedReport;
import io.github.copydesk.internal.ValueMap;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What makes reports count only a part of the people of a tally: a place or a period within that of
 * another report, or a single incident beside reports on a period.
 */
final class ReportExtents {
  /** The number of different places beyond which they are not compared pair by pair. */
  private static final int MAX_PLACES = 100;

  private final Optional<Location> widest;
  private final Optional<EdtfDate> longest;
  private final boolean ofPeriods;
  private final boolean severalPlaces;

  private ReportExtents(List<DatedReport> reports) {
    Set<Location> places = ValueMap.newSet();
    reports.forEach(each -> each.report().getWhere().ifPresent(places::add));
    severalPlaces = places.size() > 1;
    widest = widest(places);
    longest =
        reports.stream()
            .flatMap(each -> period(each.report()).stream())
            .reduce((a, b) -> Extents.isWithin(a, b) ? b : a);
    ofPeriods = reports.stream().anyMatch(each -> isPeriod(each.report()));
  }

  /** The traits of each report. */
  static List<List<Object>> of(List<DatedReport> reports) {
    ReportExtents extents = new ReportExtents(reports);
    return reports.stream().map(each -> extents.of(each.report())).toList();
  }

  private List<Object> of(CasualtyReport report) {
    List<Object> traits = new ArrayList<>();
    report
        .getWhere()
        .filter(where -> severalPlaces && !widest.filter(where::equals).isPresent())
        .ifPresent(traits::add);
    period(report).filter(period -> !longest.equals(Optional.of(period))).ifPresent(traits::add);
    if (ofPeriods && report.getScope() == CasualtyScope.INCIDENT) {
      traits.add(CasualtyScope.INCIDENT);
    }
    return traits;
  }

  private static boolean isPeriod(CasualtyReport report) {
    return report.getScope() == CasualtyScope.PERIOD && report.getIncident().isEmpty();
  }

  /** The period that a report counts, if it is resolved; a running total has no end. */
  static Optional<EdtfDate> period(CasualtyReport report) {
    Optional<EdtfDate> when =
        report
            .getWhen()
            .flatMap(TimeExpression::getValue)
            .filter(date -> !date.uncertain() && !date.approximate());
    return switch (report.getScope()) {
      case INCIDENT -> Optional.empty();
      case PERIOD -> when.filter(date -> isPeriod(report));
      case CUMULATIVE ->
          when.flatMap(EdtfDate::earliest)
              .filter(day -> Math.abs(day.getYear()) <= 9999)
              .map(day -> EdtfDate.parse(day + "/.."));
    };
  }

  /** The place that contains all others, if there is one. */
  private static Optional<Location> widest(Set<Location> places) {
    Optional<Location> widest = places.stream().reduce((a, b) -> Extents.isWithin(a, b) ? b : a);
    return widest.filter(
        whole -> places.stream().allMatch(place -> Extents.isWithin(place, whole)));
  }

  /** Two reports whose places or periods overlap, so that neither is a part of the other. */
  record Crossing(int i, int j, String what, String which) {}

  static Optional<Crossing> crossing(List<CasualtyReport> reports) {
    return crossingPeriods(reports).or(() -> crossingPlaces(reports));
  }

  private static Optional<Crossing> crossingPeriods(List<CasualtyReport> reports) {
    List<Optional<EdtfDate>> periods = reports.stream().map(ReportExtents::period).toList();
    List<Integer> order =
        IntStream.range(0, reports.size())
            .filter(i -> periods.get(i).isPresent())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> Extents.begin(periods.get(i).orElseThrow()))
                    .thenComparing(
                        i -> Extents.end(periods.get(i).orElseThrow()), Comparator.reverseOrder()))
            .toList();
    for (int k = 1; k < order.size(); k++) {
      EdtfDate outer = periods.get(order.get(k - 1)).orElseThrow();
      EdtfDate inner = periods.get(order.get(k)).orElseThrow();
      if (!Extents.isWithin(inner, outer)) {
        int i = Math.min(order.get(k - 1), order.get(k));
        int j = Math.max(order.get(k - 1), order.get(k));
        return Optional.of(
            new Crossing(i, j, "periods", when(reports, i) + " and " + when(reports, j)));
      }
    }
    return Optional.empty();
  }

  private static String when(List<CasualtyReport> reports, int i) {
    return reports.get(i).getWhen().orElseThrow().describe();
  }

  private static Optional<Crossing> crossingPlaces(List<CasualtyReport> reports) {
    Set<Location> seen = ValueMap.newSet();
    List<Integer> first = new ArrayList<>();
    List<Location> places = new ArrayList<>();
    for (int i = 0; i < reports.size() && places.size() < MAX_PLACES; i++) {
      Optional<Location> where = reports.get(i).getWhere();
      if (where.isPresent() && seen.add(where.get())) {
        first.add(i);
        places.add(where.get());
      }
    }
    for (int b = 0; b < places.size(); b++) {
      for (int a = 0; a < b; a++) {
        if (Extents.cross(places.get(a), places.get(b))) {
          return Optional.of(
              new Crossing(
                  first.get(a),
                  first.get(b),
                  "places",
                  places.get(a).describe() + " and " + places.get(b).describe()));
        }
      }
    }
    return Optional.empty();
  }
}
