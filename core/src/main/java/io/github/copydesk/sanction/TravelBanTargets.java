package io.github.copydesk.sanction;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Person;
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
 * A {@link Sanction} with a travel ban has a person or a group among its targets, or does not say
 * whom it is against.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TravelBanTargets.Validator.class)
public @interface TravelBanTargets {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.sanction.TravelBanTargets.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link TravelBanTargets}.
   *
   * @hidden
   */
  final class Validator extends Rule<TravelBanTargets, Sanction> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Sanction sanction, Reporter reporter) {
      if (sanction.getMeasures().contains(SanctionMeasure.TRAVEL_BAN)
          && sanction.getTargets().stream().noneMatch(Validator::canTravel)) {
        reporter.at("targets");
      }
    }

    private static boolean canTravel(SanctionTarget target) {
      Actor actor = target.getActor().orElse(null);
      return target.getKind() == SanctionTargetKind.UNSPECIFIED
          || actor instanceof Person
          || actor instanceof Group;
    }
  }
}
