package io.github.copydesk.quote;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.text.TextAnchor;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * The text of a {@link Quote} and its verbatim passages do not include the quotation marks around
 * them: <i>We won</i>, not <i>“We won”</i>. Marks inside are part of the words, as are those of a
 * quote that is set off by the layout or printed with further marks around it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithoutOuterMarks.Validator.class)
public @interface WithoutOuterMarks {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.WithoutOuterMarks.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link WithoutOuterMarks}.
   *
   * @hidden
   */
  final class Validator extends Rule<WithoutOuterMarks, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getMarks() == QuoteMarks.SET_OFF) {
        return;
      }
      String text = quote.getText();
      if (OuterMarks.has(text) && !isMarkedTwice(quote)) {
        reporter.quoting("text", text).at("text");
      }
      List<String> verbatim = quote.getVerbatim();
      for (int i = 0; i < verbatim.size(); i++) {
        String passage = verbatim.get(i);
        if (OuterMarks.has(passage)) {
          reporter.quoting("text", passage).at("verbatim", i);
        }
      }
    }

    private static boolean isMarkedTwice(Quote quote) {
      for (TextAnchor anchor : quote.getAnchors()) {
        if (OuterMarks.isWithinMarks(quote.getText(), anchor.getSpans().get(0).getExact())) {
          return true;
        }
      }
      return false;
    }
  }
}
