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
 * A direct {@link Quote} has the words of the article: one of its anchors has all of them, any
 * further one has a part, as a headline does. Typography does not matter: quotation marks, white
 * space, the length of dashes, the form of an ellipsis, accented letter or apostrophe, what is
 * outside the marks, and the comma or full stop before a closing mark. Nor do the capitals of a
 * headline.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DirectMatchesAnchors.Validator.class)
public @interface DirectMatchesAnchors {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.DirectMatchesAnchors.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DirectMatchesAnchors}.
   *
   * @hidden
   */
  final class Validator extends Rule<DirectMatchesAnchors, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getKind() != QuoteKind.DIRECT) {
        return;
      }
      for (DirectAnchors.Difference found : DirectAnchors.differences(quote)) {
        if (!found.onlyInsertions()) {
          found.tell(reporter);
        }
      }
    }
  }
}
