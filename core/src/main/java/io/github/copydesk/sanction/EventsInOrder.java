package io.github.copydesk.sanction;

import io.github.copydesk.internal.Finding;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** The events of a {@link Sanction} are in the order of time, as far as their dates are known. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EventsInOrder.Validator.class)
public @interface EventsInOrder {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.sanction.EventsInOrder.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /** Checks {@link EventsInOrder}. */
  final class Validator extends Rule<EventsInOrder, Sanction> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Sanction sanction, Finding finding) {
      LocalDate latestStart = LocalDate.MIN;
      for (int i = 0; i < sanction.getEvents().size(); i++) {
        TimeExpression when = sanction.getEvents().get(i).getWhen();
        LocalDate earliest = when.earliest().orElse(LocalDate.MIN);
        LocalDate latest = when.latest().orElse(LocalDate.MAX);
        if (latest.isBefore(latestStart)) {
          finding.with("date", latest).with("before", latestStart).at("events", i, "when");
        }
        if (earliest.isAfter(latestStart)) {
          latestStart = earliest;
        }
      }
    }
  }
}
