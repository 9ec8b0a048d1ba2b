package io.github.copydesk.sanction;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The targets of an event of a {@link Sanction} are among the targets of the sanction. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EventTargetsListed.Validator.class)
public @interface EventTargetsListed {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.sanction.EventTargetsListed.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link EventTargetsListed}.
   *
   * @hidden
   */
  final class Validator extends Rule<EventTargetsListed, Sanction> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Sanction sanction, Reporter reporter) {
      if (sanction.getEvents().stream().allMatch(event -> event.getTargets().isEmpty())) {
        return;
      }
      Set<SanctionTarget> listed = new HashSet<>(sanction.getTargets());
      for (int i = 0; i < sanction.getEvents().size(); i++) {
        List<SanctionTarget> targets = sanction.getEvents().get(i).getTargets();
        for (int j = 0; j < targets.size(); j++) {
          if (!listed.contains(targets.get(j))) {
            reporter.quoting("target", targets.get(j).displayName()).at("events", i, "targets", j);
          }
        }
      }
    }
  }
}
