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

/** A {@link Place} has both coordinates or neither. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BothCoordinates.Validator.class)
public @interface BothCoordinates {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.basics.BothCoordinates.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link BothCoordinates}.
   *
   * @hidden
   */
  final class Validator extends Rule<BothCoordinates, Place> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Place place, Reporter reporter) {
      if (place.getLatitude().isPresent() != place.getLongitude().isPresent()) {
        reporter.at(place.getLatitude().isPresent() ? "longitude" : "latitude");
      }
    }
  }
}
