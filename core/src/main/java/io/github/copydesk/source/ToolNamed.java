package io.github.copydesk.source;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An {@link Extraction} by a model names the model in {@code tool}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ToolNamed.Validator.class)
public @interface ToolNamed {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.source.ToolNamed.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link ToolNamed}.
   *
   * @hidden
   */
  final class Validator extends Rule<ToolNamed, Extraction> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Extraction extraction, Reporter reporter) {
      if (extraction.getMethod() == ExtractionMethod.MODEL && extraction.getTool().isEmpty()) {
        reporter.at("tool");
      }
    }
  }
}
