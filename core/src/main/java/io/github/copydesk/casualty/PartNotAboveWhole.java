package io.github.copydesk.casualty;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.OptionalLong;

/** A part of a {@link CasualtyFigure} is not certainly larger than the whole can be. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartNotAboveWhole.Validator.class)
public @interface PartNotAboveWhole {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.PartNotAboveWhole.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link PartNotAboveWhole}.
   *
   * @hidden
   */
  final class Validator extends Rule<PartNotAboveWhole, CasualtyFigure> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyFigure casualtyFigure, Reporter reporter) {
      OptionalLong high = casualtyFigure.getCount().upperBound();
      for (int i = 0; i < casualtyFigure.getIncluding().size(); i++) {
        OptionalLong low = casualtyFigure.getIncluding().get(i).getCount().lowerBound();
        if (high.isPresent() && low.isPresent() && low.getAsLong() > high.getAsLong()) {
          reporter
              .with("part", low.getAsLong())
              .with("whole", high.getAsLong())
              .at("including", i, "count");
        }
      }
    }
  }
}
