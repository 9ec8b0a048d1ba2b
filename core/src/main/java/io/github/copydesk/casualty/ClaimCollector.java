package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.internal.ValueMap;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the claims of reports: every figure, whom it counts, and for which moment. */
final class ClaimCollector {
  private final Map<List<Object>, People> people = new ValueMap<>();
  private final Moment.Pool moments;
  private final boolean oneGroup;
  private final List<CasualtyClaim> claims = new ArrayList<>();
  private int parts;

  /** {@code oneGroup} if the victims that each report names are all people of the tally. */
  private ClaimCollector(List<DatedReport> reports, boolean oneGroup) {
    moments =
        new Moment.Pool(
            reports.stream().anyMatch(each -> each.moment().isPresent()),
            reports.stream().anyMatch(DatedReport::givesDay));
    this.oneGroup = oneGroup;
    people.put(List.of(), People.ALL);
  }

  /**
   * The claims of reports, of equal reports only those of the first.
   *
   * @param same whether the caller knows that all reports are about the same people, so that places
   *     and periods of the reports do not make them parts of each other
   */
  static List<CasualtyClaim> collect(List<DatedReport> reports, boolean same) {
    ClaimCollector collector = new ClaimCollector(reports, isOneGroup(reports, same));
    List<List<Object>> extents = same ? List.of() : ReportExtents.of(reports);
    Map<DatedReport, Boolean> distinct = new ValueMap<>();
    for (int i = 0; i < reports.size(); i++) {
      DatedReport dated = reports.get(i);
      if (distinct.put(dated, true) == null) {
        collector.collect(i, dated, same ? List.of() : extents.get(i));
      }
    }
    return List.copyOf(collector.claims);
  }

  private static boolean isOneGroup(List<DatedReport> reports, boolean same) {
    List<Optional<Actor>> groups = reports.stream().map(each -> group(each.report())).toList();
    Optional<Actor> first = groups.get(0);
    return groups.stream()
        .allMatch(
            group ->
                group.isPresent()
                    && (group.equals(first) || (same && !isPerson(group) && !isPerson(first))));
  }

  private static boolean isPerson(Optional<Actor> actor) {
    return actor.filter(Person.class::isInstance).isPresent();
  }

  /** The victims of a report if all of its figures have the same. */
  static Optional<Actor> group(CasualtyReport report) {
    Optional<Actor> first = report.getFigures().get(0).getVictims();
    return first.filter(
        victims ->
            report.getFigures().stream().allMatch(figure -> figure.getVictims().equals(first)));
  }

  private void collect(int index, DatedReport dated, List<Object> extent) {
    Optional<EdtfDate> date = dated.moment();
    Moment at = dated.given().isPresent() ? moments.of(date) : moments.ofPublication(date);
    ClaimedReport from = new ClaimedReport(dated.report(), index, date, at);
    new Siblings(from, extent, List.of(), Optional.empty()).collect(dated.report().getFigures());
  }

  /** The figures of a report, or the parts of a figure. */
  private final class Siblings {
    private final ClaimedReport from;
    private final List<Object> around;
    private final List<Actor> victims;
    private final Optional<CasualtyFigure> whole;
    private final Map<List<Object>, Integer> alike = new ValueMap<>();

    Siblings(
        ClaimedReport from,
        List<Object> around,
        List<Actor> victims,
        Optional<CasualtyFigure> whole) {
      this.from = from;
      this.around = around;
      this.victims = victims;
      this.whole = whole;
    }

    void collect(Collection<CasualtyFigure> figures) {
      for (CasualtyFigure figure : figures) {
        alike.merge(List.of(traits(figure), figure.getOutcomes()), 1, Integer::sum);
      }
      Map<List<Object>, Boolean> seen = new ValueMap<>();
      for (CasualtyFigure figure : figures) {
        List<Object> traits = traits(figure);
        if (isSome(figure, traits)) {
          traits = People.with(traits, parts++);
        } else if (seen.put(List.of(traits, figure), true) != null) {
          continue;
        }
        List<Actor> told = told(figure);
        claims.add(new CasualtyClaim(claims.size(), from, figure, known(traits), told));
        if (!figure.getIncluding().isEmpty()) {
          new Siblings(from, traits, told, Optional.of(figure)).collect(figure.getIncluding());
        }
      }
    }

    private List<Object> traits(CasualtyFigure figure) {
      List<Object> traits = around;
      boolean named = figure.getVictims().isPresent() && !(oneGroup && whole.isEmpty());
      if (named && !figure.getVictims().equals(whole.flatMap(CasualtyFigure::getVictims))) {
        traits = People.with(traits, figure.getVictims().get());
      }
      if (figure.getWhere().isPresent()) {
        traits = People.with(traits, figure.getWhere().get());
      }
      if (figure.getSeverity().isPresent()) {
        traits = People.with(traits, figure.getSeverity().get());
      }
      return traits;
    }

    /**
     * Whether a figure counts only some of the people to whom its traits apply: if another one
     * counts the same with other words (two died at the scene, one in hospital), or if it is an
     * unnamed part of the whole (12 of the 50 killed), one of several, or one with an outcome that
     * the whole does not have (12 of the wounded were taken to a hospital).
     */
    private boolean isSome(CasualtyFigure figure, List<Object> traits) {
      boolean several = alike.getOrDefault(List.of(traits, figure.getOutcomes()), 0) > 1;
      if (whole.isEmpty()) {
        return several && figure.getOutcomeWording().isPresent();
      }
      return several
          || !whole.get().getOutcomes().containsAll(figure.getOutcomes())
          || (traits.equals(around) && figure.getOutcomes().equals(whole.get().getOutcomes()));
    }

    private List<Actor> told(CasualtyFigure figure) {
      List<Actor> told = new ArrayList<>(victims);
      figure.getVictims().filter(actor -> !told.contains(actor)).ifPresent(told::add);
      return told;
    }
  }

  private People known(List<Object> traits) {
    return people.computeIfAbsent(traits, People::new);
  }

  /** A report, and the date of the article that has it. */
  record DatedReport(CasualtyReport report, Optional<EdtfDate> published) {
    /** The date that it gives, if it is resolved, or else that of the article as the latest. */
    Optional<EdtfDate> moment() {
      return given().isEmpty()
          ? published
          : given().get().getValue().or(() -> published.flatMap(DatedReport::upTo));
    }

    /** When the report says that its numbers are known, or were told. */
    Optional<TimeExpression> given() {
      return report.getAsOf().or(() -> report.getAttribution().getWhen());
    }

    /** Whether it gives a date that is no instant. */
    boolean givesDay() {
      return given()
          .flatMap(TimeExpression::getValue)
          .filter(date -> date.instant().isEmpty())
          .isPresent();
    }

    private static Optional<EdtfDate> upTo(EdtfDate last) {
      return last.latest()
          .filter(day -> !last.uncertain() && !last.approximate())
          .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
          .map(day -> EdtfDate.parse("../" + day));
    }
  }
}
