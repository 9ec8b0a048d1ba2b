package io.github.copydesk.casualty;

import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Count;
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
 * A {@link CasualtyFigure} whose victim is a single named person does not count several people or
 * none.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonCountsOne.Validator.class)
public @interface PersonCountsOne {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.PersonCountsOne.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link PersonCountsOne}.
   *
   * @hidden
   */
  final class Validator extends Rule<PersonCountsOne, CasualtyFigure> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyFigure figure, Reporter reporter) {
      Count count = figure.getCount();
      if (figure.getVictims().filter(Person.class::isInstance).isPresent()
          && !count.isEstimated()
          && !(count.contains(1) && count.getBest().orElse(1) == 1)) {
        reporter.quoting("count", count.describe()).at("count");
      }
    }
  }
}
