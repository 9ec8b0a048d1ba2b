package io.github.copydesk.casualty;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link CasualtyReport} based on a video or photo gives the result of checking the report, even
 * if only that it could not be checked.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisualEvidenceVerified.Validator.class)
public @interface VisualEvidenceVerified {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.VisualEvidenceVerified.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link VisualEvidenceVerified}.
   *
   * @hidden
   */
  final class Validator extends Rule<VisualEvidenceVerified, CasualtyReport> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyReport casualtyReport, Reporter reporter) {
      boolean footage =
          casualtyReport.getEvidence().stream()
              .map(Evidence::getKind)
              .anyMatch(EvidenceKind::isFootage);
      if (footage && casualtyReport.getVerifications().isEmpty()) {
        reporter.at("verifications");
      }
    }
  }
}
