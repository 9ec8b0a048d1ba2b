package io.github.copydesk.casualty;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The {@code asOf} date of a {@link CasualtyReport} is not before the event, as far as both dates
 * are certain.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AsOfNotBeforeWhen.Validator.class)
public @interface AsOfNotBeforeWhen {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.AsOfNotBeforeWhen.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link AsOfNotBeforeWhen}.
   *
   * @hidden
   */
  final class Validator extends Rule<AsOfNotBeforeWhen, CasualtyReport> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyReport casualtyReport, Reporter reporter) {
      Optional<EdtfDate> asOf = casualtyReport.getAsOf().flatMap(TimeExpression::getValue);
      Optional<EdtfDate> when = casualtyReport.getWhen().flatMap(TimeExpression::getValue);
      if (asOf.isPresent() && when.isPresent() && asOf.get().before(when.get())) {
        reporter.with("asOf", asOf.get()).with("when", when.get()).at("asOf");
      }
    }
  }
}
