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

/**
 * An {@link Article} was not modified before it was published; the instants are compared, whatever
 * their offsets. Compared with a moment, a day lasts from UTC+14 to UTC−12. A date that is
 * uncertain or approximate never breaks the rule.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ModifiedNotBeforePublished.Validator.class)
public @interface ModifiedNotBeforePublished {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.ModifiedNotBeforePublished.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link ModifiedNotBeforePublished}.
   *
   * @hidden
   */
  final class Validator extends Rule<ModifiedNotBeforePublished, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      if (article.getModified().isPresent()
          && article.getPublished().isPresent()
          && article.getModified().get().before(article.getPublished().get())) {
        reporter
            .with("modified", article.getModified().get())
            .with("published", article.getPublished().get())
            .at("modified");
      }
    }
  }
}
