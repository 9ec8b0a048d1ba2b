package io.github.copydesk.benchmarks.peers;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Sex;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.ContributorRole;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.article.MediaKind;
import io.github.copydesk.article.SubjectKind;
import io.github.copydesk.article.SubjectRelation;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Means;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.Severity;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.time.EdtfDate;
import java.time.Instant;
import java.util.function.Function;

/** The enums, dates and identifiers, for dsl-json, which requires a class for each. */
public final class DslJsonTexts {
  private DslJsonTexts() {}

  @SuppressWarnings("NullAway") // dsl-json reads null as null
  private static <T> JsonReader.ReadObject<T> reader(Function<String, T> parse) {
    return in -> in.wasNull() ? null : parse.apply(in.readString());
  }

  private static <T> JsonWriter.WriteObject<T> writer(Function<T, String> print) {
    return (out, value) -> {
      if (value == null) {
        out.writeNull();
      } else {
        out.writeString(print.apply(value));
      }
    };
  }

  /** Reads and writes {@link AbsentReason}. */
  @JsonConverter(target = AbsentReason.class)
  public static final class OfAbsentReason {
    private static final Codes<AbsentReason> CODES = new Codes<>(AbsentReason.class);

    /** Reads. */
    public static final JsonReader.ReadObject<AbsentReason> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<AbsentReason> JSON_WRITER = writer(CODES::code);

    private OfAbsentReason() {}
  }

  /** Reads and writes {@link AgeGroup}. */
  @JsonConverter(target = AgeGroup.class)
  public static final class OfAgeGroup {
    private static final Codes<AgeGroup> CODES = new Codes<>(AgeGroup.class);

    /** Reads. */
    public static final JsonReader.ReadObject<AgeGroup> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<AgeGroup> JSON_WRITER = writer(CODES::code);

    private OfAgeGroup() {}
  }

  /** Reads and writes {@link ArticleKind}. */
  @JsonConverter(target = ArticleKind.class)
  public static final class OfArticleKind {
    private static final Codes<ArticleKind> CODES = new Codes<>(ArticleKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<ArticleKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<ArticleKind> JSON_WRITER = writer(CODES::code);

    private OfArticleKind() {}
  }

  /** Reads and writes {@link ArticleStatus}. */
  @JsonConverter(target = ArticleStatus.class)
  public static final class OfArticleStatus {
    private static final Codes<ArticleStatus> CODES = new Codes<>(ArticleStatus.class);

    /** Reads. */
    public static final JsonReader.ReadObject<ArticleStatus> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<ArticleStatus> JSON_WRITER = writer(CODES::code);

    private OfArticleStatus() {}
  }

  /** Reads and writes {@link DigitalSource}. */
  @JsonConverter(target = DigitalSource.class)
  public static final class OfDigitalSource {
    private static final Codes<DigitalSource> CODES = new Codes<>(DigitalSource.class);

    /** Reads. */
    public static final JsonReader.ReadObject<DigitalSource> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<DigitalSource> JSON_WRITER = writer(CODES::code);

    private OfDigitalSource() {}
  }

  /** Reads and writes {@link MediaKind}. */
  @JsonConverter(target = MediaKind.class)
  public static final class OfMediaKind {
    private static final Codes<MediaKind> CODES = new Codes<>(MediaKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<MediaKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<MediaKind> JSON_WRITER = writer(CODES::code);

    private OfMediaKind() {}
  }

  /** Reads and writes {@link SubjectKind}. */
  @JsonConverter(target = SubjectKind.class)
  public static final class OfSubjectKind {
    private static final Codes<SubjectKind> CODES = new Codes<>(SubjectKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SubjectKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SubjectKind> JSON_WRITER = writer(CODES::code);

    private OfSubjectKind() {}
  }

  /** Reads and writes {@link SubjectRelation}. */
  @JsonConverter(target = SubjectRelation.class)
  public static final class OfSubjectRelation {
    private static final Codes<SubjectRelation> CODES = new Codes<>(SubjectRelation.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SubjectRelation> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SubjectRelation> JSON_WRITER = writer(CODES::code);

    private OfSubjectRelation() {}
  }

  /** Reads and writes {@link CasualtyScope}. */
  @JsonConverter(target = CasualtyScope.class)
  public static final class OfCasualtyScope {
    private static final Codes<CasualtyScope> CODES = new Codes<>(CasualtyScope.class);

    /** Reads. */
    public static final JsonReader.ReadObject<CasualtyScope> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<CasualtyScope> JSON_WRITER = writer(CODES::code);

    private OfCasualtyScope() {}
  }

  /** Reads and writes {@link ContributorRole}. */
  @JsonConverter(target = ContributorRole.class)
  public static final class OfContributorRole {
    private static final Codes<ContributorRole> CODES = new Codes<>(ContributorRole.class);

    /** Reads. */
    public static final JsonReader.ReadObject<ContributorRole> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<ContributorRole> JSON_WRITER = writer(CODES::code);

    private OfContributorRole() {}
  }

  /** Reads and writes {@link CorrectionKind}. */
  @JsonConverter(target = CorrectionKind.class)
  public static final class OfCorrectionKind {
    private static final Codes<CorrectionKind> CODES = new Codes<>(CorrectionKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<CorrectionKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<CorrectionKind> JSON_WRITER = writer(CODES::code);

    private OfCorrectionKind() {}
  }

  /** Reads and writes {@link EvidenceKind}. */
  @JsonConverter(target = EvidenceKind.class)
  public static final class OfEvidenceKind {
    private static final Codes<EvidenceKind> CODES = new Codes<>(EvidenceKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<EvidenceKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<EvidenceKind> JSON_WRITER = writer(CODES::code);

    private OfEvidenceKind() {}
  }

  /** Reads and writes {@link ExtractionMethod}. */
  @JsonConverter(target = ExtractionMethod.class)
  public static final class OfExtractionMethod {
    private static final Codes<ExtractionMethod> CODES = new Codes<>(ExtractionMethod.class);

    /** Reads. */
    public static final JsonReader.ReadObject<ExtractionMethod> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<ExtractionMethod> JSON_WRITER = writer(CODES::code);

    private OfExtractionMethod() {}
  }

  /** Reads and writes {@link GroupStatus}. */
  @JsonConverter(target = GroupStatus.class)
  public static final class OfGroupStatus {
    private static final Codes<GroupStatus> CODES = new Codes<>(GroupStatus.class);

    /** Reads. */
    public static final JsonReader.ReadObject<GroupStatus> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<GroupStatus> JSON_WRITER = writer(CODES::code);

    private OfGroupStatus() {}
  }

  /** Reads and writes {@link LocationRelation}. */
  @JsonConverter(target = LocationRelation.class)
  public static final class OfLocationRelation {
    private static final Codes<LocationRelation> CODES = new Codes<>(LocationRelation.class);

    /** Reads. */
    public static final JsonReader.ReadObject<LocationRelation> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<LocationRelation> JSON_WRITER = writer(CODES::code);

    private OfLocationRelation() {}
  }

  /** Reads and writes {@link Means}. */
  @JsonConverter(target = Means.class)
  public static final class OfMeans {
    private static final Codes<Means> CODES = new Codes<>(Means.class);

    /** Reads. */
    public static final JsonReader.ReadObject<Means> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<Means> JSON_WRITER = writer(CODES::code);

    private OfMeans() {}
  }

  /** Reads and writes {@link Medium}. */
  @JsonConverter(target = Medium.class)
  public static final class OfMedium {
    private static final Codes<Medium> CODES = new Codes<>(Medium.class);

    /** Reads. */
    public static final JsonReader.ReadObject<Medium> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<Medium> JSON_WRITER = writer(CODES::code);

    private OfMedium() {}
  }

  /** Reads and writes {@link OrganizationKind}. */
  @JsonConverter(target = OrganizationKind.class)
  public static final class OfOrganizationKind {
    private static final Codes<OrganizationKind> CODES = new Codes<>(OrganizationKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<OrganizationKind> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<OrganizationKind> JSON_WRITER = writer(CODES::code);

    private OfOrganizationKind() {}
  }

  /** Reads and writes {@link Outcome}. */
  @JsonConverter(target = Outcome.class)
  public static final class OfOutcome {
    private static final Codes<Outcome> CODES = new Codes<>(Outcome.class);

    /** Reads. */
    public static final JsonReader.ReadObject<Outcome> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<Outcome> JSON_WRITER = writer(CODES::code);

    private OfOutcome() {}
  }

  /** Reads and writes {@link PlaceKind}. */
  @JsonConverter(target = PlaceKind.class)
  public static final class OfPlaceKind {
    private static final Codes<PlaceKind> CODES = new Codes<>(PlaceKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<PlaceKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<PlaceKind> JSON_WRITER = writer(CODES::code);

    private OfPlaceKind() {}
  }

  /** Reads and writes {@link QuoteKind}. */
  @JsonConverter(target = QuoteKind.class)
  public static final class OfQuoteKind {
    private static final Codes<QuoteKind> CODES = new Codes<>(QuoteKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<QuoteKind> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<QuoteKind> JSON_WRITER = writer(CODES::code);

    private OfQuoteKind() {}
  }

  /** Reads and writes {@link QuoteMarks}. */
  @JsonConverter(target = QuoteMarks.class)
  public static final class OfQuoteMarks {
    private static final Codes<QuoteMarks> CODES = new Codes<>(QuoteMarks.class);

    /** Reads. */
    public static final JsonReader.ReadObject<QuoteMarks> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<QuoteMarks> JSON_WRITER = writer(CODES::code);

    private OfQuoteMarks() {}
  }

  /** Reads and writes {@link SanctionChange}. */
  @JsonConverter(target = SanctionChange.class)
  public static final class OfSanctionChange {
    private static final Codes<SanctionChange> CODES = new Codes<>(SanctionChange.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SanctionChange> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SanctionChange> JSON_WRITER = writer(CODES::code);

    private OfSanctionChange() {}
  }

  /** Reads and writes {@link SanctionMeasureKind}. */
  @JsonConverter(target = SanctionMeasureKind.class)
  public static final class OfSanctionMeasureKind {
    private static final Codes<SanctionMeasureKind> CODES = new Codes<>(SanctionMeasureKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SanctionMeasureKind> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SanctionMeasureKind> JSON_WRITER =
        writer(CODES::code);

    private OfSanctionMeasureKind() {}
  }

  /** Reads and writes {@link SanctionStage}. */
  @JsonConverter(target = SanctionStage.class)
  public static final class OfSanctionStage {
    private static final Codes<SanctionStage> CODES = new Codes<>(SanctionStage.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SanctionStage> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SanctionStage> JSON_WRITER = writer(CODES::code);

    private OfSanctionStage() {}
  }

  /** Reads and writes {@link SanctionTargetKind}. */
  @JsonConverter(target = SanctionTargetKind.class)
  public static final class OfSanctionTargetKind {
    private static final Codes<SanctionTargetKind> CODES = new Codes<>(SanctionTargetKind.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SanctionTargetKind> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SanctionTargetKind> JSON_WRITER =
        writer(CODES::code);

    private OfSanctionTargetKind() {}
  }

  /** Reads and writes {@link Severity}. */
  @JsonConverter(target = Severity.class)
  public static final class OfSeverity {
    private static final Codes<Severity> CODES = new Codes<>(Severity.class);

    /** Reads. */
    public static final JsonReader.ReadObject<Severity> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<Severity> JSON_WRITER = writer(CODES::code);

    private OfSeverity() {}
  }

  /** Reads and writes {@link Sex}. */
  @JsonConverter(target = Sex.class)
  public static final class OfSex {
    private static final Codes<Sex> CODES = new Codes<>(Sex.class);

    /** Reads. */
    public static final JsonReader.ReadObject<Sex> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<Sex> JSON_WRITER = writer(CODES::code);

    private OfSex() {}
  }

  /** Reads and writes {@link SpeechAct}. */
  @JsonConverter(target = SpeechAct.class)
  public static final class OfSpeechAct {
    private static final Codes<SpeechAct> CODES = new Codes<>(SpeechAct.class);

    /** Reads. */
    public static final JsonReader.ReadObject<SpeechAct> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<SpeechAct> JSON_WRITER = writer(CODES::code);

    private OfSpeechAct() {}
  }

  /** Reads and writes {@link TextPart}. */
  @JsonConverter(target = TextPart.class)
  public static final class OfTextPart {
    private static final Codes<TextPart> CODES = new Codes<>(TextPart.class);

    /** Reads. */
    public static final JsonReader.ReadObject<TextPart> JSON_READER = reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<TextPart> JSON_WRITER = writer(CODES::code);

    private OfTextPart() {}
  }

  /** Reads and writes {@link VerificationAspect}. */
  @JsonConverter(target = VerificationAspect.class)
  public static final class OfVerificationAspect {
    private static final Codes<VerificationAspect> CODES = new Codes<>(VerificationAspect.class);

    /** Reads. */
    public static final JsonReader.ReadObject<VerificationAspect> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<VerificationAspect> JSON_WRITER =
        writer(CODES::code);

    private OfVerificationAspect() {}
  }

  /** Reads and writes {@link VerificationStatus}. */
  @JsonConverter(target = VerificationStatus.class)
  public static final class OfVerificationStatus {
    private static final Codes<VerificationStatus> CODES = new Codes<>(VerificationStatus.class);

    /** Reads. */
    public static final JsonReader.ReadObject<VerificationStatus> JSON_READER =
        reader(CODES::constant);

    /** Writes. */
    public static final JsonWriter.WriteObject<VerificationStatus> JSON_WRITER =
        writer(CODES::code);

    private OfVerificationStatus() {}
  }

  /** Reads and writes {@link EdtfDate}. */
  @JsonConverter(target = EdtfDate.class)
  public static final class OfEdtfDate {
    /** Reads. */
    public static final JsonReader.ReadObject<EdtfDate> JSON_READER = reader(EdtfDate::parse);

    /** Writes. */
    public static final JsonWriter.WriteObject<EdtfDate> JSON_WRITER = writer(EdtfDate::toString);

    private OfEdtfDate() {}
  }

  /** Reads and writes {@link Identifier}. */
  @JsonConverter(target = Identifier.class)
  public static final class OfIdentifier {
    /** Reads. */
    public static final JsonReader.ReadObject<Identifier> JSON_READER = reader(Identifier::parse);

    /** Writes. */
    public static final JsonWriter.WriteObject<Identifier> JSON_WRITER =
        writer(Identifier::toString);

    private OfIdentifier() {}
  }

  /** Reads and writes {@link Instant}. */
  @JsonConverter(target = Instant.class)
  public static final class OfInstant {
    /** Reads. */
    public static final JsonReader.ReadObject<Instant> JSON_READER = reader(Instant::parse);

    /** Writes. */
    public static final JsonWriter.WriteObject<Instant> JSON_WRITER = writer(Instant::toString);

    private OfInstant() {}
  }
}
