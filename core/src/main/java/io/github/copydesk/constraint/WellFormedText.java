package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import io.github.copydesk.internal.Texts;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text can be stored and shown anywhere: every surrogate is paired, and there are no C0 or C1
 * control characters except tab and line feed. A carriage return is rejected, too.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedText.Validator.class)
public @interface WellFormedText {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.WellFormedText.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link WellFormedText}.
   *
   * @hidden
   */
  final class Validator extends Condition<WellFormedText, CharSequence> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(CharSequence text) {
      return Texts.isWellFormed(text);
    }
  }
}
