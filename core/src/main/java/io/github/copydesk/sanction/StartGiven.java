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

/** A {@link Sanction} that was lifted or expired has an event that began it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StartGiven.Validator.class)
public @interface StartGiven {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.sanction.StartGiven.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link StartGiven}.
   *
   * @hidden
   */
  final class Validator extends Rule<StartGiven, Sanction> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Sanction sanction, Reporter reporter) {
      boolean ended = sanction.getEvents().stream().anyMatch(event -> event.getKind().ends());
      boolean started = sanction.getEvents().stream().anyMatch(event -> event.getKind().starts());
      if (ended && !started) {
        reporter.at("events");
      }
    }
  }
}
