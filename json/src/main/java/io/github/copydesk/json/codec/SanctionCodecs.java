package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.ActorCodecs.ACTOR;
import static io.github.copydesk.json.codec.BasicsCodecs.PLACE;
import static io.github.copydesk.json.codec.SourceCodecs.ATTRIBUTION;
import static io.github.copydesk.json.codec.SourceCodecs.EXTRACTION;
import static io.github.copydesk.json.codec.SourceCodecs.VERIFICATION;
import static io.github.copydesk.json.codec.TextCodecs.ANCHOR;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.BOOLEAN;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.URI_REFERENCE;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.json.engine.Table;
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

final class SanctionCodecs {
  static final Table<SanctionTarget> TARGET =
      Table.of(SanctionTarget.class, SanctionCodecs::target);

  static final Table<SanctionMeasure> MEASURE =
      Table.of(SanctionMeasure.class, SanctionCodecs::measure);

  static final Table<SanctionEvent> EVENT = Table.of(SanctionEvent.class, SanctionCodecs::event);

  static final Table<Programme> PROGRAMME = Table.of(Programme.class, SanctionCodecs::programme);

  static final Table<LegalBasis> LEGAL_BASIS =
      Table.of(LegalBasis.class, SanctionCodecs::legalBasis);

  static final Table<Sanction> SANCTION = Table.of(Sanction.class, SanctionCodecs::sanction);

  private SanctionCodecs() {}

  private static Table.Builder<SanctionTarget, ?> target() {
    return Table.builder(
            SanctionTarget.class, SanctionTarget::builder, SanctionTarget.Builder::build)
        .required("kind", coded(SanctionTargetKind.class), SanctionTarget.Builder::kind)
        .optional("description", TEXT, SanctionTarget.Builder::description)
        .optional("actor", ACTOR, SanctionTarget.Builder::actor)
        .optional("place", PLACE, SanctionTarget.Builder::place)
        .list("listIds", IDENTIFIER, SanctionTarget.Builder::listIds)
        .optional("reasons", TEXT, SanctionTarget.Builder::reasons);
  }

  private static Table.Builder<SanctionMeasure, ?> measure() {
    return Table.builder(
            SanctionMeasure.class, SanctionMeasure::builder, SanctionMeasure.Builder::build)
        .required("kind", coded(SanctionMeasureKind.class), SanctionMeasure.Builder::kind)
        .optional("wording", TEXT, SanctionMeasure.Builder::wording)
        .optional("since", TIME, SanctionMeasure.Builder::since);
  }

  private static Table.Builder<SanctionEvent, ?> event() {
    return Table.builder(SanctionEvent.class, SanctionEvent::builder, SanctionEvent.Builder::build)
        .required("change", coded(SanctionChange.class), SanctionEvent.Builder::change)
        .required("stage", coded(SanctionStage.class), SanctionEvent.Builder::stage)
        .optional("wording", TEXT, SanctionEvent.Builder::wording)
        .required("when", TIME, SanctionEvent.Builder::when)
        .optional("until", TIME, SanctionEvent.Builder::until)
        .list("by", ACTOR, SanctionEvent.Builder::by)
        .list("targets", TARGET, SanctionEvent.Builder::targets)
        .optional("note", TEXT, SanctionEvent.Builder::note);
  }

  private static Table.Builder<Programme, ?> programme() {
    return Table.builder(Programme.class, Programme::builder, Programme.Builder::build)
        .required("name", TEXT, Programme.Builder::name)
        .optional("identifier", IDENTIFIER, Programme.Builder::identifier)
        .optional("url", URI_REFERENCE, Programme.Builder::url);
  }

  private static Table.Builder<LegalBasis, ?> legalBasis() {
    return Table.builder(LegalBasis.class, LegalBasis::builder, LegalBasis.Builder::build)
        .required("title", TEXT, LegalBasis.Builder::title)
        .optional("number", TEXT, LegalBasis.Builder::number)
        .optional("date", TIME, LegalBasis.Builder::date)
        .optional("url", URI_REFERENCE, LegalBasis.Builder::url);
  }

  private static Table.Builder<Sanction, ?> sanction() {
    return Table.builder(Sanction.class, Sanction::builder, Sanction.Builder::build)
        .requiredList("authorities", ACTOR, Sanction.Builder::authorities)
        .requiredList("targets", TARGET, Sanction.Builder::targets)
        .list("measures", MEASURE, Sanction.Builder::measures)
        .list("programmes", PROGRAMME, Sanction.Builder::programmes)
        .list("legalBases", LEGAL_BASIS, Sanction.Builder::legalBases)
        .optional("purpose", TEXT, Sanction.Builder::purpose)
        .defaulted("additional", BOOLEAN, Sanction.Builder::additional)
        .list("events", EVENT, Sanction.Builder::events)
        .required("attribution", ATTRIBUTION, Sanction.Builder::attribution)
        .list("anchors", ANCHOR, Sanction.Builder::anchors)
        .list("verifications", VERIFICATION, Sanction.Builder::verifications)
        .optional("extraction", EXTRACTION, Sanction.Builder::extraction)
        .extensions(Sanction.Builder::extensions);
  }
}
