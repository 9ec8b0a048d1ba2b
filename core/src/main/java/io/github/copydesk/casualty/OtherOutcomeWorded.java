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
 * A {@link CasualtyFigure} with the outcome “other” has the words of the text for it: “feared
 * dead”.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OtherOutcomeWorded.Validator.class)
public @interface OtherOutcomeWorded {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.OtherOutcomeWorded.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link OtherOutcomeWorded}.
   *
   * @hidden
   */
  final class Validator extends Rule<OtherOutcomeWorded, CasualtyFigure> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyFigure figure, Reporter reporter) {
      if (figure.getOutcomeWording().isEmpty() && figure.getOutcomes().contains(Outcome.OTHER)) {
        reporter.at("outcomeWording");
      }
    }
  }
}
