package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Optional;

/**
 * The attribute is set: the optional is present, or the collection is not empty. Used with the
 * group {@link Publishable}, for what may be missing while a text is written, but not when it is
 * published.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Required.Validator.class)
public @interface Required {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.Required.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link Required}.
   *
   * @hidden
   */
  final class Validator extends Condition<Required, Object> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(Object value) {
      if (value instanceof Optional<?> optional) {
        return optional.isPresent();
      }
      return !(value instanceof Collection<?> collection) || !collection.isEmpty();
    }
  }
}
