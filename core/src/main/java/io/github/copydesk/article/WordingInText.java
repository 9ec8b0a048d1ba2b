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
import java.util.List;
import java.util.function.Predicate;

/**
 * The words that an anchored statement of an {@link Article} takes from the text occur in it: the
 * cue, the wording of a figure's count, the wording of a time. Case, quotation marks and white
 * space do not matter; an ellipsis, as in <i>took … to task</i>, replaces omitted words, and an
 * apostrophe, as in <i>l’AFP</i>, is where a word may begin.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WordingInText.Validator.class)
public @interface WordingInText {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.WordingInText.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link WordingInText}.
   *
   * @hidden
   */
  final class Validator extends Rule<WordingInText, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      if (article.getBody().isEmpty()) {
        return;
      }
      List<Wordings.Wording> wordings = Wordings.of(article);
      if (!wordings.isEmpty()) {
        Predicate<String> occurs = ArticleWords.occurring(article, wordings);
        for (Wordings.Wording each : wordings) {
          if (!occurs.test(each.wording())) {
            reporter.quoting("wording", each.wording()).at(each.path().toArray());
          }
        }
      }
    }
  }
}
