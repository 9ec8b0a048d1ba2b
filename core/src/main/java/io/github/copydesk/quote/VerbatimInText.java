package io.github.copydesk.quote;

import io.github.copydesk.internal.Passages;
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
 * Every verbatim passage of a {@link Quote} occurs in its text; in a direct quote it is the whole
 * text.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VerbatimInText.Validator.class)
public @interface VerbatimInText {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.VerbatimInText.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link VerbatimInText}.
   *
   * @hidden
   */
  final class Validator extends Rule<VerbatimInText, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      List<String> verbatim = quote.getVerbatim();
      if (verbatim.isEmpty()) {
        return;
      }
      boolean direct = quote.getKind() == QuoteKind.DIRECT;
      Predicate<String> occurs =
          direct ? quote.getText()::equals : Passages.in(quote.getText(), verbatim);
      for (int i = 0; i < verbatim.size(); i++) {
        if (!occurs.test(verbatim.get(i))) {
          reporter
              .quoting("passage", verbatim.get(i))
              .variant(direct ? "direct" : "message", "verbatim", i);
        }
      }
    }
  }
}
