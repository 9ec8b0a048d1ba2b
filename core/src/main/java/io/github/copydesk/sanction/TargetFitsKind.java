package io.github.copydesk.sanction;

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
 * A {@link SanctionTarget} has what its kind needs: {@code actor} for an actor, {@code place} for a
 * territory, nothing for an unspecified target, and {@code description} for every other kind.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TargetFitsKind.Validator.class)
public @interface TargetFitsKind {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.sanction.TargetFitsKind.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link TargetFitsKind}.
   *
   * @hidden
   */
  final class Validator extends Rule<TargetFitsKind, SanctionTarget> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(SanctionTarget sanctionTarget, Reporter reporter) {
      SanctionTargetKind kind = sanctionTarget.getKind();
      kind.missing(sanctionTarget)
          .ifPresent(
              attribute ->
                  reporter.with("kind", kind.code()).with("attribute", attribute).at(attribute));
    }
  }
}
