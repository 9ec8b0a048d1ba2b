package io.github.copydesk.tour;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.article.AnchorRelocation;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleRevision;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyClaim;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionPeriod;
import io.github.copydesk.text.Coverage;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from the contents of an article: the losses added up, the coverage, an edit. */
final class ArticleReasoning {
  /** The number of moved anchors that are shown. */
  private static final int SHOWN = 5;

  private final Printout printout;

  ArticleReasoning(Printout printout) {
    this.printout = printout;
  }

  void print(Article article) {
    if (!article.getCasualtyReports().isEmpty()) {
      tally(article.getCasualtyReports(), article.getPublished());
    }
    if (!article.getSanctions().isEmpty()) {
      printout.section("Are the sanctions in force?");
      for (int i = 0; i < article.getSanctions().size(); i++) {
        timeline(i + 1, article.getSanctions().get(i));
      }
    }
    article
        .getBody()
        .ifPresent(
            body -> {
              coverage(article.coverage());
              edit(article, body);
            });
  }

  /** The reports on the people whom most reports are about; the others are left out, and named. */
  private void tally(List<CasualtyReport> reports, Optional<EdtfDate> published) {
    Optional<Actor> people = mostCounted(reports);
    List<CasualtyReport> same = reports.stream().filter(report -> isAbout(report, people)).toList();
    printout.section(
        "Casualties together" + people.map(actor -> ": " + actor.displayName()).orElse(""));
    CasualtyTally tally;
    try {
      tally = CasualtyTally.collect().reports(same, published).build();
    } catch (IllegalArgumentException e) {
      printout.item("", "No tally: " + e.getMessage());
      return;
    }
    Table table =
        new Table(
            Table.words("outcomes", 18),
            Table.numbers("low"),
            Table.numbers("high"),
            Table.words("who says so", 62));
    for (Set<Outcome> outcomes : sets(tally)) {
      Optional<Count> bounds = tally.boundsOf(outcomes);
      table.row(
          outcomes.stream().map(Outcome::words).collect(Collectors.joining(" or ")),
          Table.number(bounds.map(Count::getLow).orElse(OptionalLong.empty())),
          Table.number(bounds.map(Count::getHigh).orElse(OptionalLong.empty())),
          sources(tally, outcomes));
    }
    table.print(printout);
    for (int i = 0; i < reports.size(); i++) {
      if (!same.contains(reports.get(i))) {
        boolean open = saysNothingOfVictims(reports.get(i));
        printout.item(
            "", "Report " + (i + 1) + (open ? " does not say whom it counts." : " counts others."));
      }
    }
    if (tally.conflicts().isEmpty()) {
      printout.item("", "No two or more of these contradict each other.");
    }
    tally.conflicts().forEach(conflict -> printout.item("", conflict.toString()));
    tally.findings().updates().forEach(update -> printout.item("", update.toString()));
    tally.findings().revisions().forEach(revision -> printout.item("", revision.toString()));
  }

  private static Optional<Actor> mostCounted(List<CasualtyReport> reports) {
    Map<Actor, Long> counted =
        reports.stream()
            .flatMap(report -> report.getFigures().stream())
            .flatMap(figure -> figure.getVictims().stream())
            .collect(
                Collectors.groupingBy(
                    victims -> victims, LinkedHashMap::new, Collectors.counting()));
    return counted.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static boolean isAbout(CasualtyReport report, Optional<Actor> people) {
    return report.getFigures().stream().allMatch(figure -> figure.getVictims().equals(people));
  }

  private static boolean saysNothingOfVictims(CasualtyReport report) {
    return report.getFigures().stream().allMatch(figure -> figure.getVictims().isEmpty());
  }

  /** Each single outcome, and each set of outcomes that some figure counts together. */
  private static List<Set<Outcome>> sets(CasualtyTally tally) {
    Set<Set<Outcome>> sets = new LinkedHashSet<>();
    tally.outcomes().forEach(outcome -> sets.add(Set.of(outcome)));
    tally.claims().forEach(claim -> sets.add(claim.figure().getOutcomes()));
    List<Set<Outcome>> sorted = new ArrayList<>(sets);
    sorted.sort(Comparator.comparingInt(Set::size));
    return sorted;
  }

  private static String sources(CasualtyTally tally, Set<Outcome> outcomes) {
    return tally.claims().stream()
        .filter(claim -> claim.figure().getOutcomes().equals(outcomes))
        .map(ArticleReasoning::source)
        .collect(Collectors.joining("; "));
  }

  private static String source(CasualtyClaim claim) {
    return claim.figure().getCount().describe() + ": " + claim.attribution().describe();
  }

  private void timeline(int number, Sanction sanction) {
    printout.item(
        "%2d.".formatted(number),
        sanction.timeline().stream()
            .map(SanctionPeriod::toString)
            .collect(Collectors.joining("; ", "", ".")));
  }

  private void coverage(Coverage coverage) {
    printout.section("Coverage");
    printout.item("", "Of the body, statements cover " + coverage + ".");
    coverage.gaps().stream()
        .max(Comparator.comparingInt(gap -> gap.getEnd() - gap.getStart()))
        .map(TextSpan::describe)
        .ifPresent(longest -> printout.item("", "The longest gap: " + longest));
  }

  /** Adds a paragraph at the top, and replaces “some” by “about”. */
  private void edit(Article article, String body) {
    String edited = "This report has been updated.\n" + body.replace("some ", "about ");
    ArticleRevision revision =
        article.withRevisedText(
            article.getHeadline(), article.getStandfirst(), Optional.of(edited));
    printout.section("An edit");
    printout.text("A paragraph is added at the top, and “some” becomes “about”. " + revision + ".");
    revision.moved().stream().limit(SHOWN).forEach(this::relocation);
    if (revision.moved().size() > SHOWN) {
      printout.item("", "… and " + (revision.moved().size() - SHOWN) + " more moved");
    }
    revision.uncertain().forEach(this::relocation);
    revision.ambiguous().forEach(this::relocation);
    revision.lost().forEach(this::relocation);
  }

  private void relocation(AnchorRelocation relocation) {
    printout.item("", relocation.toString());
  }
}
