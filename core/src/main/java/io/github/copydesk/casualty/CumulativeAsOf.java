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

/** A cumulative {@link CasualtyReport} says up to when it counts, in {@code asOf}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CumulativeAsOf.Validator.class)
public @interface CumulativeAsOf {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.CumulativeAsOf.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link CumulativeAsOf}.
   *
   * @hidden
   */
  final class Validator extends Rule<CumulativeAsOf, CasualtyReport> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyReport casualtyReport, Reporter reporter) {
      if (casualtyReport.getScope() == CasualtyScope.CUMULATIVE
          && casualtyReport.getAsOf().isEmpty()) {
        reporter.at("asOf");
      }
    }
  }
}
