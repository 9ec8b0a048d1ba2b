package io.github.copydesk.text;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words of a {@link TextSpan} are as long, in code points, as its positions say. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SpanLength.Validator.class)
public @interface SpanLength {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.text.SpanLength.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link SpanLength}.
   *
   * @hidden
   */
  final class Validator extends Rule<SpanLength, TextSpan> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(TextSpan textSpan, Reporter reporter) {
      String exact = textSpan.getExact();
      int length = exact.codePointCount(0, exact.length());
      if (length != textSpan.getEnd() - textSpan.getStart()) {
        reporter
            .with("expected", textSpan.getEnd() - textSpan.getStart())
            .with("actual", length)
            .at("exact");
      }
    }
  }
}
