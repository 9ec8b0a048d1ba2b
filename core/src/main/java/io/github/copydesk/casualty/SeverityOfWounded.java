package io.github.copydesk.casualty;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only a {@link CasualtyFigure} of wounded or hospitalized people has a severity: no one is
 * critically killed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SeverityOfWounded.Validator.class)
public @interface SeverityOfWounded {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.SeverityOfWounded.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link SeverityOfWounded}.
   *
   * @hidden
   */
  final class Validator extends Rule<SeverityOfWounded, CasualtyFigure> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyFigure figure, Reporter reporter) {
      if (figure.getSeverity().isPresent()
          && figure.getOutcomes().stream().noneMatch(Outcome::isInjury)) {
        reporter.with("outcomes", figure.outcomesInWords()).at("severity");
      }
    }
  }
}
