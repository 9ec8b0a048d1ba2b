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

/** A canceled {@link Article} has a retraction among its corrections. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CanceledWithRetraction.Validator.class)
public @interface CanceledWithRetraction {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.CanceledWithRetraction.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link CanceledWithRetraction}.
   *
   * @hidden
   */
  final class Validator extends Rule<CanceledWithRetraction, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      if (article.getStatus() == ArticleStatus.CANCELED
          && article.getCorrections().stream()
              .noneMatch(correction -> correction.getKind() == CorrectionKind.RETRACTION)) {
        reporter.at("corrections");
      }
    }
  }
}
