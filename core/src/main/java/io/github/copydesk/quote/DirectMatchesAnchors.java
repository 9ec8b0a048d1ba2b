package io.github.copydesk.quote;

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
import java.util.List;

/**
 * The text of a direct {@link Quote} is what stands at each of its anchors, apart from quotation
 * marks, white space and a comma at the end.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DirectMatchesAnchors.Validator.class)
public @interface DirectMatchesAnchors {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.DirectMatchesAnchors.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DirectMatchesAnchors}.
   *
   * @hidden
   */
  final class Validator extends Rule<DirectMatchesAnchors, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getKind() != QuoteKind.DIRECT || quote.getAnchors().isEmpty()) {
        return;
      }
      PrintedText text = new PrintedText(quote.getText());
      for (int i = 0; i < quote.getAnchors().size(); i++) {
        List<TextSpan> spans = quote.getAnchors().get(i).getSpans();
        if (!text.sameWords(spans)) {
          reporter
              .with("start", spans.get(0).getStart())
              .with("end", spans.get(spans.size() - 1).getEnd())
              .differing(
                  "text",
                  text.words(),
                  "printed",
                  new PrintedText(PrintedText.joined(spans)).words())
              .at("anchors", i);
        }
      }
    }
  }
}
