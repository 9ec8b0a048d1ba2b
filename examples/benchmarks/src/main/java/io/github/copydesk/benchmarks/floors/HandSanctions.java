package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.bool;
import static io.github.copydesk.benchmarks.floors.Tokens.identifier;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static io.github.copydesk.benchmarks.floors.Tokens.uri;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.sanction.LegalBasis;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads sanctions, hand-written. */
final class HandSanctions {
  private static final PropertyNameMatcher SANCTION_TARGET_NAMES =
      names("kind", "description", "actor", "place", "listIds", "reasons");

  private static final PropertyNameMatcher SANCTION_MEASURE_NAMES =
      names("kind", "wording", "since");

  private static final PropertyNameMatcher SANCTION_EVENT_NAMES =
      names("change", "stage", "wording", "when", "until", "by", "targets", "note");

  private static final PropertyNameMatcher PROGRAMME_NAMES = names("name", "identifier", "url");

  private static final PropertyNameMatcher LEGAL_BASIS_NAMES =
      names("title", "number", "date", "url");

  private static final PropertyNameMatcher SANCTION_NAMES =
      names(
          "authorities",
          "targets",
          "measures",
          "programmes",
          "legalBases",
          "purpose",
          "additional",
          "events",
          "attribution",
          "anchors",
          "extraction",
          "verifications");

  private static final Constants<SanctionChange> SANCTION_CHANGE =
      new Constants<>(SanctionChange.class);
  private static final Constants<SanctionMeasureKind> SANCTION_MEASURE_KIND =
      new Constants<>(SanctionMeasureKind.class);
  private static final Constants<SanctionStage> SANCTION_STAGE =
      new Constants<>(SanctionStage.class);
  private static final Constants<SanctionTargetKind> SANCTION_TARGET_KIND =
      new Constants<>(SanctionTargetKind.class);

  private HandSanctions() {}

  static SanctionTarget sanctionTarget(JsonParser p) {
    begin(p);
    SanctionTarget.Builder b = SanctionTarget.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(SANCTION_TARGET_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.kind(SANCTION_TARGET_KIND.read(p));
        case 1 -> {
          if (present(p)) {
            b.description(text(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.actor(HandActors.actor(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.place(HandBasics.place(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.listIds(list(p, Tokens::identifier));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.reasons(text(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static SanctionMeasure sanctionMeasure(JsonParser p) {
    begin(p);
    SanctionMeasure.Builder b = SanctionMeasure.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(SANCTION_MEASURE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.kind(SANCTION_MEASURE_KIND.read(p));
        case 1 -> {
          if (present(p)) {
            b.wording(text(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.since(HandBasics.timeExpression(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static SanctionEvent sanctionEvent(JsonParser p) {
    begin(p);
    SanctionEvent.Builder b = SanctionEvent.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(SANCTION_EVENT_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.change(SANCTION_CHANGE.read(p));
        case 1 -> b.stage(SANCTION_STAGE.read(p));
        case 2 -> {
          if (present(p)) {
            b.wording(text(p));
          }
        }
        case 3 -> b.when(HandBasics.timeExpression(p));
        case 4 -> {
          if (present(p)) {
            b.until(HandBasics.timeExpression(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.by(list(p, HandActors::actor));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.targets(list(p, HandSanctions::sanctionTarget));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.note(text(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1 | 1 << 3);
    return b.build();
  }

  static Programme programme(JsonParser p) {
    begin(p);
    Programme.Builder b = Programme.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(PROGRAMME_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.name(text(p));
        case 1 -> {
          if (present(p)) {
            b.identifier(identifier(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.url(uri(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static LegalBasis legalBasis(JsonParser p) {
    begin(p);
    LegalBasis.Builder b = LegalBasis.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(LEGAL_BASIS_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.title(text(p));
        case 1 -> {
          if (present(p)) {
            b.number(text(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.date(HandBasics.timeExpression(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.url(uri(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static Sanction sanction(JsonParser p) {
    begin(p);
    Sanction.Builder b = Sanction.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(SANCTION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.authorities(list(p, HandActors::actor));
        case 1 -> b.targets(list(p, HandSanctions::sanctionTarget));
        case 2 -> {
          if (present(p)) {
            b.measures(list(p, HandSanctions::sanctionMeasure));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.programmes(list(p, HandSanctions::programme));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.legalBases(list(p, HandSanctions::legalBasis));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.purpose(text(p));
          }
        }
        case 6 -> b.additional(bool(p));
        case 7 -> {
          if (present(p)) {
            b.events(list(p, HandSanctions::sanctionEvent));
          }
        }
        case 8 -> b.attribution(HandSources.attribution(p));
        case 9 -> {
          if (present(p)) {
            b.anchors(list(p, HandBasics::textAnchor));
          }
        }
        case 10 -> {
          if (present(p)) {
            b.extraction(HandSources.extraction(p));
          }
        }
        case 11 -> {
          if (present(p)) {
            b.verifications(list(p, HandSources::verification));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1 | 1 << 8);
    return b.build();
  }
}
