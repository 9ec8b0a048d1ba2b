package io.github.copydesk.article;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A direct quote in an {@link Article} is printed with quotation marks where it is anchored: within
 * the anchored words, directly beside them, or around a passage that includes them. Words printed
 * without marks are a paraphrase, unless the layout sets them off.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DirectPrintedWithMarks.Validator.class)
public @interface DirectPrintedWithMarks {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.DirectPrintedWithMarks.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DirectPrintedWithMarks}.
   *
   * @hidden
   */
  final class Validator extends Rule<DirectPrintedWithMarks, Article> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      Map<TextPart, PartMarks> parts = new EnumMap<>(TextPart.class);
      List<Quote> quotes = article.getQuotes();
      for (int i = 0; i < quotes.size(); i++) {
        Quote quote = quotes.get(i);
        if (quote.getKind() == QuoteKind.DIRECT && quote.getMarks().isPrinted()) {
          List<TextAnchor> anchors = quote.getAnchors();
          for (int j = 0; j < anchors.size(); j++) {
            TextAnchor anchor = anchors.get(j);
            if (!PartMarks.edge(anchor) && !isMarked(anchor, article, parts)) {
              List<TextSpan> spans = anchor.getSpans();
              reporter
                  .with("part", anchor.getPart().code())
                  .with("start", spans.get(0).getStart())
                  .with("end", spans.get(spans.size() - 1).getEnd())
                  .at("quotes", i, "anchors", j);
            }
          }
        }
      }
    }

    /** Whether an anchor has marks; true if it does not match its text. */
    private static boolean isMarked(
        TextAnchor anchor, Article article, Map<TextPart, PartMarks> parts) {
      PartMarks marks = parts.get(anchor.getPart());
      if (marks == null) {
        Optional<String> text = article.text(anchor.getPart());
        if (text.isEmpty()) {
          return true;
        }
        marks = new PartMarks(text.get());
        parts.put(anchor.getPart(), marks);
      }
      return marks.has(anchor);
    }
  }
}
