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
import java.util.Set;

/**
 * A part of a {@link CasualtyFigure} has no outcome that the whole does not have, except for
 * outcomes that people can have in addition or later: 12 of 30 wounded were taken to a hospital,
 * and one of them died there. But none of 30 killed is missing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartsWithinWhole.Validator.class)
public @interface PartsWithinWhole {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.PartsWithinWhole.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link PartsWithinWhole}.
   *
   * @hidden
   */
  final class Validator extends Rule<PartsWithinWhole, CasualtyFigure> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyFigure casualtyFigure, Reporter reporter) {
      for (int i = 0; i < casualtyFigure.getIncluding().size(); i++) {
        CasualtyFigure part = casualtyFigure.getIncluding().get(i);
        if (!isWithin(part.getOutcomes(), casualtyFigure.getOutcomes())) {
          reporter
              .with("part", part.outcomesInWords())
              .with("whole", casualtyFigure.outcomesInWords())
              .at("including", i, "outcomes");
        }
      }
    }

    private static boolean isWithin(Set<Outcome> part, Set<Outcome> whole) {
      return part.stream()
          .allMatch(later -> whole.stream().anyMatch(outcome -> outcome.mayTurnInto(later)));
    }
  }
}
