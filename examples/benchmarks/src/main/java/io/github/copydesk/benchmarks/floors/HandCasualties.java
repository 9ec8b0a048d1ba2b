package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.identifier;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Means;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads casualty reports, hand-written. */
final class HandCasualties {
  private static final PropertyNameMatcher CASUALTY_FIGURE_NAMES =
      names("outcomes", "outcomeWording", "severity", "count", "victims", "where", "including");

  private static final PropertyNameMatcher CASUALTY_REPORT_NAMES =
      names(
          "figures",
          "when",
          "where",
          "asOf",
          "scope",
          "responsible",
          "parties",
          "means",
          "cause",
          "evidence",
          "verifications",
          "incident",
          "attribution",
          "anchors",
          "extraction");

  private static final Constants<CasualtyScope> CASUALTY_SCOPE =
      new Constants<>(CasualtyScope.class);
  private static final Constants<Means> MEANS = new Constants<>(Means.class);
  private static final Constants<Outcome> OUTCOME = new Constants<>(Outcome.class);
  private static final Constants<Severity> SEVERITY = new Constants<>(Severity.class);

  private HandCasualties() {}

  static CasualtyFigure casualtyFigure(JsonParser p) {
    begin(p);
    CasualtyFigure.Builder b = CasualtyFigure.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(CASUALTY_FIGURE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.outcomes(OUTCOME.set(p));
        case 1 -> {
          if (present(p)) {
            b.outcomeWording(text(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.severity(SEVERITY.read(p));
          }
        }
        case 3 -> b.count(HandBasics.count(p));
        case 4 -> {
          if (present(p)) {
            b.victims(HandActors.actor(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.where(HandBasics.location(p));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.including(list(p, HandCasualties::casualtyFigure));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 3);
    return b.build();
  }

  static CasualtyReport casualtyReport(JsonParser p) {
    begin(p);
    CasualtyReport.Builder b = CasualtyReport.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(CASUALTY_REPORT_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.figures(list(p, HandCasualties::casualtyFigure));
        case 1 -> {
          if (present(p)) {
            b.when(HandBasics.timeExpression(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.where(HandBasics.location(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.asOf(HandBasics.timeExpression(p));
          }
        }
        case 4 -> b.scope(CASUALTY_SCOPE.read(p));
        case 5 -> {
          if (present(p)) {
            b.responsible(list(p, HandActors::actor));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.parties(list(p, HandActors::actor));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.means(MEANS.read(p));
          }
        }
        case 8 -> {
          if (present(p)) {
            b.cause(text(p));
          }
        }
        case 9 -> {
          if (present(p)) {
            b.evidence(list(p, HandSources::evidence));
          }
        }
        case 10 -> {
          if (present(p)) {
            b.verifications(list(p, HandSources::verification));
          }
        }
        case 11 -> {
          if (present(p)) {
            b.incident(identifier(p));
          }
        }
        case 12 -> b.attribution(HandSources.attribution(p));
        case 13 -> {
          if (present(p)) {
            b.anchors(list(p, HandBasics::textAnchor));
          }
        }
        case 14 -> {
          if (present(p)) {
            b.extraction(HandSources.extraction(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 4 | 1 << 12);
    return b.build();
  }
}
