package io.github.copydesk.article;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * The corrections of an {@link Article} are in order of publication. Compared with a moment, a day
 * lasts from UTC+14 to UTC−12. A date that is uncertain or approximate never breaks the rule.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CorrectionsAscending.Validator.class)
public @interface CorrectionsAscending {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.CorrectionsAscending.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link CorrectionsAscending}.
   *
   * @hidden
   */
  final class Validator extends Rule<CorrectionsAscending, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      EdtfDate latest = null;
      for (int i = 0; i < article.getCorrections().size(); i++) {
        EdtfDate published = article.getCorrections().get(i).getPublished().orElse(null);
        if (published == null || published.uncertain() || published.approximate()) {
          continue;
        }
        if (latest != null && published.before(latest)) {
          reporter.at("corrections", i, "published");
        }
        if (latest == null || !begin(published).isBefore(begin(latest))) {
          latest = published; // not one that is vaguer and may have been before
        }
      }
    }

    private static LocalDate begin(EdtfDate date) {
      return date.earliest().orElseThrow();
    }
  }
}
