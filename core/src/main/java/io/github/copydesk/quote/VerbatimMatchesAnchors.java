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
 * The verbatim passages of a partial or mixed {@link Quote} occur in its anchored words, each
 * within one anchor. Typography does not matter, as in {@link DirectMatchesAnchors}. The text of a
 * partial quote without passages is itself the passage.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VerbatimMatchesAnchors.Validator.class)
public @interface VerbatimMatchesAnchors {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.VerbatimMatchesAnchors.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link VerbatimMatchesAnchors}.
   *
   * @hidden
   */
  final class Validator extends Rule<VerbatimMatchesAnchors, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      for (AnchoredPassages.Missing missing : AnchoredPassages.missing(quote)) {
        if (!missing.onlyInsertions()) {
          reporter.quoting("passage", missing.passage()).at(missing.path().toArray());
        }
      }
    }
  }
}
