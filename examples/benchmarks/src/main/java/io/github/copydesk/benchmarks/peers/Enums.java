package io.github.copydesk.benchmarks.peers;

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
import io.github.copydesk.basics.Coded;
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
import java.util.List;

/** The enums that occur in an article, for the peers that need to know each of them. */
final class Enums {
  static final List<Class<? extends Coded>> ALL =
      List.of(
          AbsentReason.class,
          AgeGroup.class,
          ArticleKind.class,
          ArticleStatus.class,
          CasualtyScope.class,
          ContributorRole.class,
          CorrectionKind.class,
          DigitalSource.class,
          EvidenceKind.class,
          ExtractionMethod.class,
          GroupStatus.class,
          LocationRelation.class,
          MediaKind.class,
          Means.class,
          Medium.class,
          OrganizationKind.class,
          Outcome.class,
          PlaceKind.class,
          QuoteKind.class,
          QuoteMarks.class,
          SanctionChange.class,
          SanctionMeasureKind.class,
          SanctionStage.class,
          SanctionTargetKind.class,
          Severity.class,
          Sex.class,
          SpeechAct.class,
          SubjectKind.class,
          SubjectRelation.class,
          TextPart.class,
          VerificationAspect.class,
          VerificationStatus.class);

  private Enums() {}
}
