package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.ActorCodecs.ACTOR;
import static io.github.copydesk.json.codec.BasicsCodecs.PLACE;
import static io.github.copydesk.json.codec.SourceCodecs.ATTRIBUTION;
import static io.github.copydesk.json.codec.SourceCodecs.EXTRACTION;
import static io.github.copydesk.json.codec.TextCodecs.ANCHOR;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.BOOLEAN;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.URI_REFERENCE;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.json.engine.ObjectCodec;
import io.github.copydesk.json.engine.Table;
import io.github.copydesk.sanction.LegalBasis;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionEventKind;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;

final class SanctionCodecs {
  static final ObjectCodec<SanctionTarget> TARGET =
      ObjectCodec.of(SanctionTarget.class, SanctionCodecs::target);

  static final ObjectCodec<SanctionEvent> EVENT =
      ObjectCodec.of(SanctionEvent.class, SanctionCodecs::event);

  static final ObjectCodec<Programme> PROGRAMME =
      ObjectCodec.of(Programme.class, SanctionCodecs::programme);

  static final ObjectCodec<LegalBasis> LEGAL_BASIS =
      ObjectCodec.of(LegalBasis.class, SanctionCodecs::legalBasis);

  static final ObjectCodec<Sanction> SANCTION =
      ObjectCodec.of(Sanction.class, SanctionCodecs::sanction);

  private SanctionCodecs() {}

  private static Table<SanctionTarget, ?> target() {
    return Table.of(SanctionTarget.class, SanctionTarget::builder, SanctionTarget.Builder::build)
        .required(
            "kind",
            coded(SanctionTargetKind.class),
            SanctionTarget::getKind,
            SanctionTarget.Builder::kind)
        .optional(
            "description",
            TEXT,
            SanctionTarget::getDescription,
            SanctionTarget.Builder::description)
        .optional("actor", ACTOR, SanctionTarget::getActor, SanctionTarget.Builder::actor)
        .optional("place", PLACE, SanctionTarget::getPlace, SanctionTarget.Builder::place)
        .list("listIds", IDENTIFIER, SanctionTarget::getListIds, SanctionTarget.Builder::listIds);
  }

  private static Table<SanctionEvent, ?> event() {
    return Table.of(SanctionEvent.class, SanctionEvent::builder, SanctionEvent.Builder::build)
        .required(
            "kind",
            coded(SanctionEventKind.class),
            SanctionEvent::getKind,
            SanctionEvent.Builder::kind)
        .required("when", TIME, SanctionEvent::getWhen, SanctionEvent.Builder::when)
        .optional("note", TEXT, SanctionEvent::getNote, SanctionEvent.Builder::note);
  }

  private static Table<Programme, ?> programme() {
    return Table.of(Programme.class, Programme::builder, Programme.Builder::build)
        .required("name", TEXT, Programme::getName, Programme.Builder::name)
        .optional("identifier", IDENTIFIER, Programme::getIdentifier, Programme.Builder::identifier)
        .optional("url", URI_REFERENCE, Programme::getUrl, Programme.Builder::url);
  }

  private static Table<LegalBasis, ?> legalBasis() {
    return Table.of(LegalBasis.class, LegalBasis::builder, LegalBasis.Builder::build)
        .required("title", TEXT, LegalBasis::getTitle, LegalBasis.Builder::title)
        .optional("number", TEXT, LegalBasis::getNumber, LegalBasis.Builder::number)
        .optional("date", TIME, LegalBasis::getDate, LegalBasis.Builder::date)
        .optional("url", URI_REFERENCE, LegalBasis::getUrl, LegalBasis.Builder::url);
  }

  private static Table<Sanction, ?> sanction() {
    return Table.of(Sanction.class, Sanction::builder, Sanction.Builder::build)
        .requiredList("authorities", ACTOR, Sanction::getAuthorities, Sanction.Builder::authorities)
        .requiredList("targets", TARGET, Sanction::getTargets, Sanction.Builder::targets)
        .choice(
            "measures", SanctionMeasure.class, Sanction::getMeasures, Sanction.Builder::measures)
        .optional("programme", PROGRAMME, Sanction::getProgramme, Sanction.Builder::programme)
        .list("legalBases", LEGAL_BASIS, Sanction::getLegalBases, Sanction.Builder::legalBases)
        .optional("purpose", TEXT, Sanction::getPurpose, Sanction.Builder::purpose)
        .defaulted("additional", BOOLEAN, Sanction::isAdditional, Sanction.Builder::additional)
        .list("events", EVENT, Sanction::getEvents, Sanction.Builder::events)
        .required(
            "attribution", ATTRIBUTION, Sanction::getAttribution, Sanction.Builder::attribution)
        .list("anchors", ANCHOR, Sanction::getAnchors, Sanction.Builder::anchors)
        .optional("extraction", EXTRACTION, Sanction::getExtraction, Sanction.Builder::extraction)
        .extensions(Sanction::getExtensions, Sanction.Builder::extensions);
  }
}
