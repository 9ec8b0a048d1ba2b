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
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
      @Nullable Set<String> within = null; // the marks of others, if there was need to know
      for (int i = 0; i <= quote.getVerbatim().size(); i++) {
        String text = i == 0 ? quote.getText() : quote.getVerbatim().get(i - 1);
        if (OuterMarks.has(text)) {
          within = within == null ? OuterMarks.within(quote.getAnchors()) : within;
          if (!within.contains(PrintedText.of(text).searchable())) {
            reporter.quoting("text", text).at(path(i));
          }
        }
      }
    }

    private static Object[] path(int i) {
      return i == 0 ? new Object[] {"text"} : new Object[] {"verbatim", i - 1};
    }
  }
}
