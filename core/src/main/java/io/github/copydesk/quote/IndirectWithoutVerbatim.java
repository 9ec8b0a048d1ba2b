package io.github.copydesk.quote;

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
 * A {@link Quote} in indirect or free indirect speech has no verbatim passages; one that has any is
 * mixed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IndirectWithoutVerbatim.Validator.class)
public @interface IndirectWithoutVerbatim {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.IndirectWithoutVerbatim.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link IndirectWithoutVerbatim}.
   *
   * @hidden
   */
  final class Validator extends Rule<IndirectWithoutVerbatim, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getKind().isParaphrase() && !quote.getVerbatim().isEmpty()) {
        reporter.at("verbatim");
      }
    }
  }
}
