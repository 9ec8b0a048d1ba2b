package io.github.copydesk.basics;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Location} with the relation between names at least two places. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BetweenPlaces.Validator.class)
public @interface BetweenPlaces {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.basics.BetweenPlaces.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link BetweenPlaces}.
   *
   * @hidden
   */
  final class Validator extends Rule<BetweenPlaces, Location> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Location location, Reporter reporter) {
      if (location.getRelation() == LocationRelation.BETWEEN && location.getPlaces().size() < 2) {
        reporter.at("places");
      }
    }
  }
}
