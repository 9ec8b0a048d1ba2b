package io.github.copydesk.source;

import io.github.copydesk.actor.Organization;
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
 * The source of an {@link Attribution} with {@code via} is not a news outlet: if CNN reports what
 * an agency said, the agency is the source and CNN belongs in {@code via}. The rule applies to the
 * attribution of a statement, not to those further down its chain.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OriginBeforeOutlet.Validator.class)
public @interface OriginBeforeOutlet {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.source.OriginBeforeOutlet.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link OriginBeforeOutlet}.
   *
   * @hidden
   */
  final class Validator extends Rule<OriginBeforeOutlet, Attribution> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Attribution attribution, Reporter reporter) {
      if (attribution.getVia().isPresent()
          && attribution.getSource() instanceof Organization organization
          && organization.newsOutlet()) {
        reporter.quoting("outlet", organization.getName()).at("source");
      }
    }
  }
}
