package io.github.copydesk.article;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.text.TextSpan;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No anchor of an {@link Article} begins or ends inside what a reader sees as one character, such
 * as between e and a combining accent. Such an anchor may be right, but more likely comes from a
 * tool that counts other units than code points.
 *
 * <p>Characters are the extended grapheme clusters of Unicode 16.0.0 on every JDK; a code point
 * assigned later counts as a character of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnchorsWholeCharacters.Validator.class)
public @interface AnchorsWholeCharacters {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.AnchorsWholeCharacters.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link AnchorsWholeCharacters}.
   *
   * @hidden
   */
  final class Validator extends Rule<AnchorsWholeCharacters, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      StatementLists.visitAnchors(
          article,
          (anchor, text, place) -> {
            for (TextSpan span : anchor.getSpans()) {
              if (text != null && text.matches(span) && text.splitsCharacter(span)) {
                reporter
                    .with("part", anchor.getPart().code())
                    .with("start", span.getStart())
                    .with("end", span.getEnd())
                    .at(place.path());
                return;
              }
            }
          });
    }
  }
}
