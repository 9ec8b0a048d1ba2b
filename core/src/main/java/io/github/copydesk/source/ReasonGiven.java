package io.github.copydesk.source;

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
 * A {@link Verification} with the status not verifiable or refuted gives a reason, or what was
 * published of the check: its rating, title or web address.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReasonGiven.Validator.class)
public @interface ReasonGiven {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.source.ReasonGiven.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link ReasonGiven}.
   *
   * @hidden
   */
  final class Validator extends Rule<ReasonGiven, Verification> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Verification verification, Reporter reporter) {
      boolean owed =
          verification.getStatus() == VerificationStatus.NOT_VERIFIABLE
              || verification.getStatus() == VerificationStatus.REFUTED;
      boolean given =
          verification.getReason().isPresent()
              || verification.getRating().isPresent()
              || verification.getTitle().isPresent()
              || verification.getUrl().isPresent();
      if (owed && !given) {
        reporter.at("reason");
      }
    }
  }
}
