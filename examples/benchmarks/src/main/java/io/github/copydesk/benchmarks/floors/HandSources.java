package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.decimal;
import static io.github.copydesk.benchmarks.floors.Tokens.instant;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static io.github.copydesk.benchmarks.floors.Tokens.uri;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads attributions and what supports them, hand-written. */
final class HandSources {
  private static final PropertyNameMatcher ATTRIBUTION_NAMES =
      names("sources", "act", "cue", "medium", "occasion", "when", "url", "via");

  private static final PropertyNameMatcher VERIFICATION_NAMES =
      names("status", "aspects", "verifier", "reason", "rating", "date", "url", "title");

  private static final PropertyNameMatcher EVIDENCE_NAMES =
      names("kind", "description", "producer", "published", "url", "verification");

  private static final PropertyNameMatcher EXTRACTION_NAMES =
      names("method", "tool", "confidence", "at");

  private static final Constants<EvidenceKind> EVIDENCE_KIND = new Constants<>(EvidenceKind.class);
  private static final Constants<ExtractionMethod> EXTRACTION_METHOD =
      new Constants<>(ExtractionMethod.class);
  private static final Constants<Medium> MEDIUM = new Constants<>(Medium.class);
  private static final Constants<SpeechAct> SPEECH_ACT = new Constants<>(SpeechAct.class);
  private static final Constants<VerificationAspect> VERIFICATION_ASPECT =
      new Constants<>(VerificationAspect.class);
  private static final Constants<VerificationStatus> VERIFICATION_STATUS =
      new Constants<>(VerificationStatus.class);

  private HandSources() {}

  static Attribution attribution(JsonParser p) {
    begin(p);
    Attribution.Builder b = Attribution.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(ATTRIBUTION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.sources(list(p, HandActors::actor));
        case 1 -> b.act(SPEECH_ACT.read(p));
        case 2 -> {
          if (present(p)) {
            b.cue(text(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.medium(MEDIUM.read(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.occasion(text(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.when(HandBasics.timeExpression(p));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.url(uri(p));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.via(attribution(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static Verification verification(JsonParser p) {
    begin(p);
    Verification.Builder b = Verification.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(VERIFICATION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.status(VERIFICATION_STATUS.read(p));
        case 1 -> {
          if (present(p)) {
            b.aspects(VERIFICATION_ASPECT.map(p, VERIFICATION_STATUS));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.verifier(HandActors.actor(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.reason(text(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.rating(text(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.date(HandBasics.timeExpression(p));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.url(uri(p));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.title(text(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return b.build();
  }

  static Evidence evidence(JsonParser p) {
    begin(p);
    Evidence.Builder b = Evidence.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(EVIDENCE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.kind(EVIDENCE_KIND.read(p));
        case 1 -> b.description(text(p));
        case 2 -> {
          if (present(p)) {
            b.producer(HandActors.actor(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.published(HandBasics.timeExpression(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.url(uri(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.verification(verification(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1);
    return b.build();
  }

  static Extraction extraction(JsonParser p) {
    begin(p);
    Extraction.Builder b = Extraction.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(EXTRACTION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.method(EXTRACTION_METHOD.read(p));
        case 1 -> {
          if (present(p)) {
            b.tool(text(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.confidence(decimal(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.at(instant(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }
}
