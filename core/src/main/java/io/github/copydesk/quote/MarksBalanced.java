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

/** Every quotation mark of a {@link Quote} is both opened and closed. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MarksBalanced.Validator.class)
public @interface MarksBalanced {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.MarksBalanced.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link MarksBalanced}.
   *
   * @hidden
   */
  final class Validator extends Rule<MarksBalanced, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getMarks() == QuoteMarks.UNOPENED || quote.getMarks() == QuoteMarks.UNCLOSED) {
        reporter.with("marks", quote.getMarks().code()).at("marks");
      }
    }
  }
}
