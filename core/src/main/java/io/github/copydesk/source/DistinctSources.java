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

/** No source appears twice in a row in the chain of an {@link Attribution}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctSources.Validator.class)
public @interface DistinctSources {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.source.DistinctSources.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DistinctSources}.
   *
   * @hidden
   */
  final class Validator extends Rule<DistinctSources, Attribution> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Attribution attribution, Reporter reporter) {
      if (attribution.getVia().isPresent()
          && attribution.getVia().get().getSource().equals(attribution.getSource())) {
        reporter.quoting("source", attribution.getSource().displayName()).at("via", "source");
      }
    }
  }
}
