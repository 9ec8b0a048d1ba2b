package io.github.copydesk.article;

import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.internal.Condition;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The date is a moment, with its offset from UTC. Used in the group {@link Publishable}: an archive
 * may know only a day, but an article published now is published at a moment.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MomentGiven.Validator.class)
public @interface MomentGiven {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.MomentGiven.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link MomentGiven}.
   *
   * @hidden
   */
  final class Validator extends Condition<MomentGiven, EdtfDate> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(EdtfDate date) {
      return date.instant().isPresent();
    }
  }
}
