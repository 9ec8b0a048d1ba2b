package io.github.copydesk.article;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Byline} has a text or names contributors. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextOrContributors.Validator.class)
public @interface TextOrContributors {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.TextOrContributors.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link TextOrContributors}.
   *
   * @hidden
   */
  final class Validator extends Rule<TextOrContributors, Byline> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Byline byline, Reporter reporter) {
      if (byline.getText().isEmpty() && byline.getContributors().isEmpty()) {
        reporter.at("text");
      }
    }
  }
}
