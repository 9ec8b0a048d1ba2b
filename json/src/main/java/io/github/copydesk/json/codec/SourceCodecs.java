package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.ActorCodecs.ACTOR;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.DECIMAL;
import static io.github.copydesk.json.engine.Scalars.INSTANT;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.URI_REFERENCE;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.json.engine.Table;
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

final class SourceCodecs {
  static final Table<Attribution> ATTRIBUTION =
      Table.of(Attribution.class, SourceCodecs::attribution);

  static final Table<Verification> VERIFICATION =
      Table.of(Verification.class, SourceCodecs::verification);

  static final Table<Evidence> EVIDENCE = Table.of(Evidence.class, SourceCodecs::evidence);

  static final Table<Extraction> EXTRACTION = Table.of(Extraction.class, SourceCodecs::extraction);

  private SourceCodecs() {}

  private static Table.Builder<Attribution, ?> attribution() {
    return Table.builder(Attribution.class, Attribution::builder, Attribution.Builder::build)
        .requiredList("sources", ACTOR, Attribution.Builder::sources)
        .defaulted("act", coded(SpeechAct.class), Attribution.Builder::act)
        .optional("cue", TEXT, Attribution.Builder::cue)
        .optional("medium", coded(Medium.class), Attribution.Builder::medium)
        .optional("occasion", TEXT, Attribution.Builder::occasion)
        .optional("when", TIME, Attribution.Builder::when)
        .optional("url", URI_REFERENCE, Attribution.Builder::url)
        .optional("via", ATTRIBUTION, Attribution.Builder::via);
  }

  private static Table.Builder<Verification, ?> verification() {
    return Table.builder(Verification.class, Verification::builder, Verification.Builder::build)
        .required("status", coded(VerificationStatus.class), Verification.Builder::status)
        .keyed(
            "aspects",
            VerificationAspect.class,
            coded(VerificationStatus.class),
            Verification.Builder::aspects)
        .optional("verifier", ACTOR, Verification.Builder::verifier)
        .optional("reason", TEXT, Verification.Builder::reason)
        .optional("rating", TEXT, Verification.Builder::rating)
        .optional("date", TIME, Verification.Builder::date)
        .optional("url", URI_REFERENCE, Verification.Builder::url)
        .optional("title", TEXT, Verification.Builder::title);
  }

  private static Table.Builder<Evidence, ?> evidence() {
    return Table.builder(Evidence.class, Evidence::builder, Evidence.Builder::build)
        .required("kind", coded(EvidenceKind.class), Evidence.Builder::kind)
        .required("description", TEXT, Evidence.Builder::description)
        .optional("producer", ACTOR, Evidence.Builder::producer)
        .optional("published", TIME, Evidence.Builder::published)
        .optional("url", URI_REFERENCE, Evidence.Builder::url)
        .optional("verification", VERIFICATION, Evidence.Builder::verification);
  }

  private static Table.Builder<Extraction, ?> extraction() {
    return Table.builder(Extraction.class, Extraction::builder, Extraction.Builder::build)
        .required("method", coded(ExtractionMethod.class), Extraction.Builder::method)
        .optional("tool", TEXT, Extraction.Builder::tool)
        .optional("confidence", DECIMAL, Extraction.Builder::confidence)
        .optional("at", INSTANT, Extraction.Builder::at);
  }
}
