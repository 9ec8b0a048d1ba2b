/**
 * Other ways to read and write such an article in Java, each a {@link
 * io.github.copydesk.benchmarks.peers.Peer} for an equal model: the records of {@link
 * io.github.copydesk.benchmarks.records}, or the domain's own types.
 *
 * <p>All have it easier than Copydesk: none keeps extensions, gives the place and line of a
 * problem, reports more than one, has limits of its own, or rejects all that Copydesk rejects; the
 * table counts what each rejects. If a library has settings that make it faster at no other cost,
 * they are used.
 */
@NullMarked
@Json.Import({
  ArticleRecord.class,
  AttributionRecord.class,
  BylineRecord.class,
  CasualtyFigureRecord.class,
  CasualtyReportRecord.class,
  ContributorRecord.class,
  CorrectionRecord.class,
  CountRecord.class,
  CountryRecord.class,
  DatelineRecord.class,
  EvidenceRecord.class,
  ExtractionRecord.class,
  GroupRecord.class,
  LegalBasisRecord.class,
  LocationRecord.class,
  OrganizationRecord.class,
  PersonRecord.class,
  PlaceRecord.class,
  PositionRecord.class,
  ProgrammeRecord.class,
  QuestionRecord.class,
  QuoteRecord.class,
  SanctionEventRecord.class,
  SanctionMeasureRecord.class,
  SanctionRecord.class,
  SanctionTargetRecord.class,
  TextAnchorRecord.class,
  TextSpanRecord.class,
  SubjectRecord.class,
  MediaItemRecord.class,
  TimeExpressionRecord.class,
  UnnamedSourceRecord.class,
  VerificationRecord.class
})
@Json.Import(
    value = ActorRecord.class,
    jsonSettings = @Json(typeProperty = "type"),
    subtypes = {
      @Json.SubType(type = PersonRecord.class, name = "person"),
      @Json.SubType(type = OrganizationRecord.class, name = "organization"),
      @Json.SubType(type = CountryRecord.class, name = "country"),
      @Json.SubType(type = GroupRecord.class, name = "group"),
      @Json.SubType(type = UnnamedSourceRecord.class, name = "unnamed-source")
    })
package io.github.copydesk.benchmarks.peers;

import io.avaje.jsonb.Json;
import io.github.copydesk.benchmarks.records.ActorRecord;
import io.github.copydesk.benchmarks.records.ArticleRecord;
import io.github.copydesk.benchmarks.records.AttributionRecord;
import io.github.copydesk.benchmarks.records.BylineRecord;
import io.github.copydesk.benchmarks.records.CasualtyFigureRecord;
import io.github.copydesk.benchmarks.records.CasualtyReportRecord;
import io.github.copydesk.benchmarks.records.ContributorRecord;
import io.github.copydesk.benchmarks.records.CorrectionRecord;
import io.github.copydesk.benchmarks.records.CountRecord;
import io.github.copydesk.benchmarks.records.CountryRecord;
import io.github.copydesk.benchmarks.records.DatelineRecord;
import io.github.copydesk.benchmarks.records.EvidenceRecord;
import io.github.copydesk.benchmarks.records.ExtractionRecord;
import io.github.copydesk.benchmarks.records.GroupRecord;
import io.github.copydesk.benchmarks.records.LegalBasisRecord;
import io.github.copydesk.benchmarks.records.LocationRecord;
import io.github.copydesk.benchmarks.records.OrganizationRecord;
import io.github.copydesk.benchmarks.records.PersonRecord;
import io.github.copydesk.benchmarks.records.PlaceRecord;
import io.github.copydesk.benchmarks.records.PositionRecord;
import io.github.copydesk.benchmarks.records.ProgrammeRecord;
import io.github.copydesk.benchmarks.records.QuestionRecord;
import io.github.copydesk.benchmarks.records.QuoteRecord;
import io.github.copydesk.benchmarks.records.SanctionEventRecord;
import io.github.copydesk.benchmarks.records.SanctionMeasureRecord;
import io.github.copydesk.benchmarks.records.SanctionRecord;
import io.github.copydesk.benchmarks.records.SanctionTargetRecord;
import io.github.copydesk.benchmarks.records.TextAnchorRecord;
import io.github.copydesk.benchmarks.records.TextSpanRecord;
import io.github.copydesk.benchmarks.records.SubjectRecord;
import io.github.copydesk.benchmarks.records.MediaItemRecord;
import io.github.copydesk.benchmarks.records.TimeExpressionRecord;
import io.github.copydesk.benchmarks.records.UnnamedSourceRecord;
import io.github.copydesk.benchmarks.records.VerificationRecord;
import org.jspecify.annotations.NullMarked;
