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
 * A direct {@link Quote} is printed with quotation marks, even if one of them is missing, or is set
 * off by the layout, as in an interview.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DirectHasMarks.Validator.class)
public @interface DirectHasMarks {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.DirectHasMarks.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DirectHasMarks}.
   *
   * @hidden
   */
  final class Validator extends Rule<DirectHasMarks, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getKind() == QuoteKind.DIRECT && quote.getMarks() == QuoteMarks.NONE) {
        reporter.at("marks");
      }
    }
  }
}
