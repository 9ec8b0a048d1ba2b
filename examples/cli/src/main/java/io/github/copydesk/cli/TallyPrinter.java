package io.github.copydesk.cli;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.casualty.CasualtyChange;
import io.github.copydesk.casualty.CasualtyClaim;
import io.github.copydesk.casualty.CasualtyConflict;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyFindings;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.CasualtySeries;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Prose;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints tallies: for each group and set of outcomes what all reports allow, and below it what each
 * source says, in the order of time.
 *
 * @param out where it prints
 * @param width the number of columns
 */
record TallyPrinter(Output out, int width) {
  private static final int MOST_CONFLICTS = 20;

  /** The people and outcomes that figures count. */
  private record Counted(List<Actor> victims, Set<Outcome> outcomes) {}

  /** What reports must have in common to be tallied, if an article is about several incidents. */
  private record Incident(Optional<Identifier> incident, boolean running, Optional<EdtfDate> when) {
    static Incident of(CasualtyReport report) {
      return new Incident(
          report.getIncident(),
          report.getScope() == CasualtyScope.CUMULATIVE,
          report.getWhen().flatMap(TimeExpression::getValue));
    }
  }

  /** Prints the tally of an article, or if it is about several incidents, one of each. */
  void print(Article article) {
    Optional<EdtfDate> published = article.getPublished();
    List<CasualtyReport> reports = article.getCasualtyReports();
    try {
      print(CasualtyTally.collect().reports(reports, published).build());
    } catch (IllegalArgumentException e) {
      new Prose()
          .add("The reports are not about the same people, and are tallied apart.")
          .print(out, width, "  ");
      incidents(reports).forEach(incident -> print(incident, published));
    }
  }

  private static Collection<List<CasualtyReport>> incidents(List<CasualtyReport> reports) {
    return reports.stream()
        .collect(Collectors.groupingBy(Incident::of, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private void print(List<CasualtyReport> incident, Optional<EdtfDate> published) {
    CasualtyReport first = incident.get(0);
    out.line();
    new Prose()
        .add(
            Style.HEADING,
            first.getWhen().map(TimeExpression::describe).orElse("no date")
                + first.getWhere().map(where -> ", " + where.describe()).orElse(""))
        .print(out, width, "  ");
    try {
      print(CasualtyTally.collect().reports(incident, published).build());
    } catch (IllegalArgumentException e) {
      incident.forEach(
          report -> print(CasualtyTally.collect().reports(List.of(report), published).build()));
    }
  }

  /** Prints a tally. */
  void print(CasualtyTally tally) {
    Map<Counted, List<CasualtySeries>> groups = new LinkedHashMap<>();
    for (CasualtySeries series : tally.series()) {
      groups
          .computeIfAbsent(
              new Counted(series.victims(), series.outcomes()), first -> new ArrayList<>())
          .add(series);
    }
    CasualtyFindings findings = tally.findings();
    Map<Actor, CasualtyTally> parts = tally.byVictims();
    groups.forEach(
        (counted, series) -> {
          List<Actor> victims = counted.victims();
          CasualtyTally of =
              victims.isEmpty()
                  ? tally
                  : parts.getOrDefault(victims.get(victims.size() - 1), tally);
          print(counted, of, series, findings);
        });
    print(findings);
    if (!findings.timed() && tally.claims().size() > 1) {
      new Prose()
          .add("No report is dated, so all are taken to be of one moment.")
          .print(out, width, "  ");
    }
  }

  private void print(
      Counted counted, CasualtyTally tally, List<CasualtySeries> all, CasualtyFindings findings) {
    CasualtyFigure figure = all.get(0).claims().get(0).figure();
    Prose title = new Prose().add(Style.HEADING, figure.outcomesInWords());
    if (!counted.victims().isEmpty()) {
      title.add(
          Style.HEADING,
          counted.victims().stream()
              .map(Actor::displayName)
              .collect(Collectors.joining(", of them ", ", ", "")));
    }
    Optional<Count> bounds = tally.boundsOf(counted.outcomes());
    title
        .add(": ")
        .add(
            bounds.isEmpty() ? Style.BAD : Style.FIGURE,
            bounds
                .map(count -> count.getAbsentReason().isPresent() ? "no bounds" : count.describe())
                .orElse("contradictory"));
    title.print(out, width, "  ");
    Set<CasualtyClaim> updates = later(findings.updates());
    Set<CasualtyClaim> revisions = later(findings.revisions());
    for (CasualtySeries series : all) {
      new Prose()
          .add(series.origin().stream().map(Actor::displayName).collect(Collectors.joining(", ")))
          .print(out, width, "    ");
      for (CasualtyClaim claim : series.claims()) {
        print(claim, updates.contains(claim), revisions.contains(claim));
      }
    }
  }

  private static Set<CasualtyClaim> later(List<CasualtyChange> changes) {
    return changes.stream()
        .map(CasualtyChange::later)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void print(CasualtyClaim claim, boolean update, boolean revision) {
    String date = claim.moment().map(EdtfDate::toString).orElse("no date");
    CasualtyFigure figure = claim.figure();
    Prose line = new Prose().add(figure.getCount().describe());
    figure.getSeverity().ifPresent(severity -> line.add(", " + severity.words()));
    figure.getWhere().ifPresent(where -> line.add(", " + where.describe()));
    Optional<Attribution> via = claim.attribution().getVia();
    via.ifPresent(attribution -> line.add(", via " + attribution.describe()));
    line.add(Style.WARNING, update ? " (update)" : revision ? " (revision)" : "");
    line.print(out, width, "      " + date + " ".repeat(Math.max(0, 10 - date.length())) + "  ");
  }

  private void print(CasualtyFindings findings) {
    List<CasualtyConflict> conflicts = findings.contradictions();
    for (CasualtyConflict conflict : conflicts.stream().limit(MOST_CONFLICTS).toList()) {
      new Prose().add(Style.BAD, conflict.toString()).print(out, width, "  ");
    }
    int more = conflicts.size() - MOST_CONFLICTS;
    if (more > 0 || !findings.complete()) {
      out.line("  " + (more > 0 ? Words.number(more, "more contradiction") : "There may be more."));
    }
  }
}
