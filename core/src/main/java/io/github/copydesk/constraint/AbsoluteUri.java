package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/** A URI with a scheme, such as {@code https://news.example/a/1} or {@code urn:newsml:…}. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AbsoluteUri.Validator.class)
public @interface AbsoluteUri {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.AbsoluteUri.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link AbsoluteUri}.
   *
   * @hidden
   */
  final class Validator extends Condition<AbsoluteUri, URI> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(URI uri) {
      return uri.isAbsolute();
    }
  }
}
