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
 * The text contains something visible. Empty texts are rejected, as are texts of only white space,
 * no-break spaces (U+00A0), zero-width spaces (U+200B), bidi marks, tag characters or fillers, some
 * of which {@code @NotBlank} accepts. The result is the same on every JDK: a code point that
 * Unicode has not assigned yet counts as visible, unless it is reserved for invisible characters.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasText.Validator.class)
public @interface HasText {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.HasText.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link HasText}.
   *
   * @hidden
   */
  final class Validator extends Condition<HasText, CharSequence> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(CharSequence text) {
      return Texts.hasVisible(text);
    }
  }
}
