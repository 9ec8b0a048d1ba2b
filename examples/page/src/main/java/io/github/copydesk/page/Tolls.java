package io.github.copydesk.page;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.casualty.CasualtyChange;
import io.github.copydesk.casualty.CasualtyClaim;
import io.github.copydesk.casualty.CasualtyConflict;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyFindings;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtySeries;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Toll}s of an article. */
final class Tolls {
  private final IdentityHashMap<CasualtyReport, String> labels = new IdentityHashMap<>();
  private int conflicts;

  private Tolls(List<CasualtyReport> reports) {
    for (int i = 0; i < reports.size(); i++) {
      labels.put(reports.get(i), "T" + (i + 1));
    }
  }

  static List<Toll> of(Article article) {
    Tolls tolls = new Tolls(article.getCasualtyReports());
    List<Toll> all = new ArrayList<>();
    for (CasualtyTally tally : TollSplit.of(article.getCasualtyReports(), article.getPublished())) {
      all.add(tolls.toll(all.size() + 1, tally));
    }
    return all;
  }

  private Toll toll(int number, CasualtyTally tally) {
    CasualtyFindings findings = tally.findings();
    Map<CasualtyClaim, List<Toll.Change>> changes = new HashMap<>();
    findings.updates().forEach(update -> put(changes, update, false));
    findings.revisions().forEach(revision -> put(changes, revision, true));
    List<Toll.Conflict> conflictsHere = new ArrayList<>();
    Map<CasualtyClaim, List<Toll.Conflict>> conflictsOf = new HashMap<>();
    for (CasualtyConflict found : findings.contradictions()) {
      conflicts++;
      Toll.Conflict conflict =
          new Toll.Conflict("conflict-" + conflicts, conflicts, found.toString());
      conflictsHere.add(conflict);
      for (CasualtyClaim claim : found.claims()) {
        conflictsOf.computeIfAbsent(claim, each -> new ArrayList<>()).add(conflict);
      }
    }
    Map<Object, List<CasualtySeries>> panels = new LinkedHashMap<>();
    for (CasualtySeries series : tally.series()) {
      panels.computeIfAbsent(counted(series), each -> new ArrayList<>()).add(series);
    }
    Map<Actor, CasualtyTally> byVictims = tally.byVictims();
    return new Toll(
        number,
        title(tally.reports()),
        panels.values().stream()
            .map(series -> panel(series, tally, byVictims, changes, conflictsOf))
            .toList(),
        conflictsHere,
        remarks(findings));
  }

  private static void put(
      Map<CasualtyClaim, List<Toll.Change>> changes, CasualtyChange change, boolean revision) {
    String earlier =
        change.earlier().figure().getCount().describe()
            + " ("
            + change.earlier().attribution().describe()
            + change.earlier().moment().map(date -> ", " + date).orElse("")
            + ")";
    changes
        .computeIfAbsent(change.later(), each -> new ArrayList<>())
        .add(new Toll.Change(revision, earlier));
  }

  /** Whom and what a series counts; series that count the same are in one panel. */
  private static Object counted(CasualtySeries series) {
    CasualtyFigure figure = series.claims().get(0).figure();
    return List.of(series.victims(), series.outcomes(), figure.getSeverity(), figure.getWhere());
  }

  private Toll.Panel panel(
      List<CasualtySeries> series,
      CasualtyTally tally,
      Map<Actor, CasualtyTally> byVictims,
      Map<CasualtyClaim, List<Toll.Change>> changes,
      Map<CasualtyClaim, List<Toll.Conflict>> conflictsOf) {
    CasualtySeries first = series.get(0);
    CasualtyFigure figure = first.claims().get(0).figure();
    Optional<Count> together = Optional.of(Count.absent(AbsentReason.UNKNOWN));
    if (figure.countsAll()) {
      CasualtyTally of = tally;
      if (!first.victims().isEmpty()) {
        Actor victims = first.victims().get(first.victims().size() - 1);
        of = byVictims.getOrDefault(victims, tally);
      }
      together = of.boundsOf(first.outcomes());
    }
    boolean contradicted =
        series.stream().flatMap(each -> each.claims().stream()).anyMatch(conflictsOf::containsKey);
    List<Long> numbers = new ArrayList<>();
    together.ifPresent(count -> add(numbers, count));
    series.forEach(each -> each.claims().forEach(claim -> add(numbers, claim.figure().getCount())));
    CountScale scale = new CountScale(numbers);
    return new Toll.Panel(
        panelTitle(first, figure),
        scale.ticks(),
        scale.logarithmic(),
        together.map(count -> CountBar.of(count, scale)).filter(bar -> !bar.empty()).orElse(null),
        together
            .map(Count::describe)
            .orElse(
                contradicted
                    ? "no number is possible: the reports contradict each other"
                    : "no number: the reports contradict each other on another toll"),
        together.isPresent(),
        series.stream().map(each -> series(each, scale, changes, conflictsOf)).toList());
  }

  private static void add(List<Long> numbers, Count count) {
    Stream.of(count.getLow(), count.getBest(), count.getHigh())
        .forEach(number -> number.ifPresent(numbers::add));
  }

  private static String panelTitle(CasualtySeries series, CasualtyFigure figure) {
    StringBuilder title = new StringBuilder(outcomes(series.outcomes()));
    figure.getSeverity().ifPresent(severity -> title.append(", ").append(severity.words()));
    for (Actor victims : series.victims()) {
      title.append(", ").append(victims.displayName());
    }
    figure.getWhere().ifPresent(where -> title.append(", ").append(where.describe()));
    return title.toString();
  }

  private static String outcomes(Set<Outcome> outcomes) {
    String words = outcomes.stream().map(Outcome::words).collect(Collectors.joining(" or "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Toll.Series series(
      CasualtySeries series,
      CountScale scale,
      Map<CasualtyClaim, List<Toll.Change>> changes,
      Map<CasualtyClaim, List<Toll.Conflict>> conflictsOf) {
    return new Toll.Series(
        Attribution.builder().sources(series.origin()).build().describe(),
        series.claims().stream()
            .map(
                claim ->
                    claim(
                        claim,
                        scale,
                        changes.getOrDefault(claim, List.of()),
                        conflictsOf.getOrDefault(claim, List.of())))
            .toList());
  }

  private Toll.Claim claim(
      CasualtyClaim claim,
      CountScale scale,
      List<Toll.Change> changes,
      List<Toll.Conflict> conflictsOf) {
    Count count = claim.figure().getCount();
    Attribution attribution = claim.attribution();
    return new Toll.Claim(
        claim.moment().map(EdtfDate::toString).orElse("no date"),
        count.describe(),
        CountBar.of(count, scale),
        Objects.requireNonNull(labels.get(claim.report())),
        attribution.getVia().map(Attribution::describe).orElse(null),
        attribution.getAct().words() + " · " + Checks.summary(claim.report().getVerifications()),
        changes,
        conflictsOf);
  }

  /** What the first reports say about the event, in the words of the first that says it. */
  private static String title(List<CasualtyReport> reports) {
    Set<String> parts = new LinkedHashSet<>();
    add(parts, reports.stream().map(report -> onlyVictims(report)));
    add(parts, reports.stream().map(report -> report.getCause().orElse(null)));
    add(
        parts,
        reports.stream().map(report -> report.getWhere().map(Location::describe).orElse(null)));
    add(
        parts,
        reports.stream()
            .map(report -> report.getWhen().map(TimeExpression::describe).orElse(null)));
    return parts.isEmpty() ? "People not described" : String.join(" · ", parts);
  }

  private static void add(Set<String> parts, Stream<@Nullable String> candidates) {
    candidates.filter(each -> each != null).findFirst().ifPresent(parts::add);
  }

  private static @Nullable String onlyVictims(CasualtyReport report) {
    List<String> names =
        report.getFigures().stream()
            .flatMap(figure -> figure.getVictims().stream())
            .map(Actor::displayName)
            .distinct()
            .toList();
    return names.size() == 1 ? names.get(0) : null;
  }

  private static List<String> remarks(CasualtyFindings findings) {
    List<String> remarks = new ArrayList<>();
    if (!findings.complete()) {
      remarks.add("The search for contradictions ended early; there may be more.");
    }
    if (!findings.timed()) {
      remarks.add("No number has a date, so all are taken to be of one moment.");
    }
    return remarks;
  }
}
