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

/**
 * A {@link Quote} has the same insertions in square brackets as its anchors, not the words they
 * replace: if <i>“[Warhol] liked it”</i> is printed, the quote is not <i>“He liked it”</i>, and if
 * <i>“He [Putin] won”</i> is printed, it is not <i>“He won”</i>. Such a quote may be closer to what
 * was said than the article, but is not what was printed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InsertionsAsPrinted.Validator.class)
public @interface InsertionsAsPrinted {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.InsertionsAsPrinted.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link InsertionsAsPrinted}.
   *
   * @hidden
   */
  final class Validator extends Rule<InsertionsAsPrinted, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getKind() == QuoteKind.DIRECT) {
        for (DirectAnchors.Difference found : DirectAnchors.differences(quote)) {
          if (found.onlyInsertions()) {
            found.tell(reporter);
          }
        }
      }
      for (AnchoredPassages.Missing missing : AnchoredPassages.missing(quote)) {
        if (missing.onlyInsertions()) {
          reporter
              .quoting("passage", missing.passage())
              .variant("passage", missing.path().toArray());
        }
      }
    }
  }
}
