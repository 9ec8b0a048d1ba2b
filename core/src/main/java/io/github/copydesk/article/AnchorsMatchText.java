package io.github.copydesk.article;

import io.github.copydesk.article.StatementLists.Place;
import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every anchor of every statement of an {@link Article} matches the text: the part exists, is long
 * enough, and has the words of each span at its code points.
 *
 * <p>Checking takes time proportional to the length of the text and of the anchored words.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnchorsMatchText.Validator.class)
public @interface AnchorsMatchText {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.AnchorsMatchText.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link AnchorsMatchText}.
   *
   * @hidden
   */
  final class Validator extends Rule<AnchorsMatchText, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      StatementLists.visitAnchors(
          article, (anchor, text, place) -> check(anchor, text, reporter, place));
    }

    private static void check(
        TextAnchor anchor, @Nullable CodePoints text, Reporter reporter, Place place) {
      if (text == null) {
        reporter.with("part", anchor.getPart().code()).variant("absent", place.path());
        return;
      }
      List<TextSpan> spans = anchor.getSpans();
      for (int i = 0; i < spans.size(); i++) {
        TextSpan span = spans.get(i);
        if (text.matches(span)) {
          continue;
        }
        reporter
            .with("part", anchor.getPart().code())
            .with("start", span.getStart())
            .with("end", span.getEnd());
        if (span.getEnd() > text.length()) {
          reporter.with("length", text.length()).variant("beyond", place.path());
        } else {
          reporter.differing("exact", span.getExact(), "found", found(span, text)).at(place.path());
        }
        return;
      }
    }

    /**
     * The text where the span's words should be: all of it, or, if it is far longer than they are,
     * more than a message can show.
     */
    private static String found(TextSpan span, CodePoints text) {
      long most = span.getStart() + span.getExact().length() + 2L * Texts.EXCERPT;
      return text.slice(span.getStart(), (int) Math.min(span.getEnd(), most));
    }
  }
}
