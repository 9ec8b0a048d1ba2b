package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.ActorCodecs.ACTOR;
import static io.github.copydesk.json.codec.BasicsCodecs.COUNT;
import static io.github.copydesk.json.codec.BasicsCodecs.LOCATION;
import static io.github.copydesk.json.codec.SourceCodecs.ATTRIBUTION;
import static io.github.copydesk.json.codec.SourceCodecs.EVIDENCE;
import static io.github.copydesk.json.codec.SourceCodecs.EXTRACTION;
import static io.github.copydesk.json.codec.SourceCodecs.VERIFICATION;
import static io.github.copydesk.json.codec.TextCodecs.ANCHOR;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Means;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.Severity;
import io.github.copydesk.json.engine.Table;

final class CasualtyCodecs {
  static final Table<CasualtyFigure> FIGURE =
      Table.of(CasualtyFigure.class, CasualtyCodecs::figure);

  static final Table<CasualtyReport> REPORT =
      Table.of(CasualtyReport.class, CasualtyCodecs::report);

  private CasualtyCodecs() {}

  private static Table.Builder<CasualtyFigure, ?> figure() {
    return Table.builder(
            CasualtyFigure.class, CasualtyFigure::builder, CasualtyFigure.Builder::build)
        .requiredChoice("outcomes", Outcome.class, CasualtyFigure.Builder::outcomes)
        .optional("outcomeWording", TEXT, CasualtyFigure.Builder::outcomeWording)
        .optional("severity", coded(Severity.class), CasualtyFigure.Builder::severity)
        .required("count", COUNT, CasualtyFigure.Builder::count)
        .optional("victims", ACTOR, CasualtyFigure.Builder::victims)
        .optional("where", LOCATION, CasualtyFigure.Builder::where)
        .list("including", FIGURE, CasualtyFigure.Builder::including);
  }

  private static Table.Builder<CasualtyReport, ?> report() {
    return Table.builder(
            CasualtyReport.class, CasualtyReport::builder, CasualtyReport.Builder::build)
        .requiredList("figures", FIGURE, CasualtyReport.Builder::figures)
        .optional("when", TIME, CasualtyReport.Builder::when)
        .optional("where", LOCATION, CasualtyReport.Builder::where)
        .optional("asOf", TIME, CasualtyReport.Builder::asOf)
        .required("scope", coded(CasualtyScope.class), CasualtyReport.Builder::scope)
        .list("responsible", ACTOR, CasualtyReport.Builder::responsible)
        .list("parties", ACTOR, CasualtyReport.Builder::parties)
        .optional("means", coded(Means.class), CasualtyReport.Builder::means)
        .optional("cause", TEXT, CasualtyReport.Builder::cause)
        .list("evidence", EVIDENCE, CasualtyReport.Builder::evidence)
        .optional("incident", IDENTIFIER, CasualtyReport.Builder::incident)
        .required("attribution", ATTRIBUTION, CasualtyReport.Builder::attribution)
        .list("anchors", ANCHOR, CasualtyReport.Builder::anchors)
        .list("verifications", VERIFICATION, CasualtyReport.Builder::verifications)
        .optional("extraction", EXTRACTION, CasualtyReport.Builder::extraction)
        .extensions(CasualtyReport.Builder::extensions);
  }
}
