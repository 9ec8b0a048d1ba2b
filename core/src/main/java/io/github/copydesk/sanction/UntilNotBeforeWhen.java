package io.github.copydesk.sanction;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * What a {@link SanctionEvent} brings does not end before the event, unless that can be about the
 * past, as what a gazette publishes or a court annuls.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UntilNotBeforeWhen.Validator.class)
public @interface UntilNotBeforeWhen {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.sanction.UntilNotBeforeWhen.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link UntilNotBeforeWhen}.
   *
   * @hidden
   */
  final class Validator extends Rule<UntilNotBeforeWhen, SanctionEvent> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(SanctionEvent event, Reporter reporter) {
      if (mayBeOver(event)) {
        return;
      }
      Optional<EdtfDate> until = event.getUntil().flatMap(TimeExpression::getValue);
      Optional<EdtfDate> when = event.getWhen().getValue();
      if (until.isPresent() && when.isPresent() && until.get().before(when.get())) {
        reporter.with("until", until.get()).with("when", when.get()).at("until");
      }
    }

    /**
     * Whether it can be about the past: a licence may expire before the gazette publishes it, and a
     * court may annul a listing for the time before it was renewed.
     */
    private static boolean mayBeOver(SanctionEvent event) {
      return switch (event.getStage()) {
        case PUBLISHED -> true;
        case EFFECTIVE -> false;
        case THREATENED, PROPOSED, ANNOUNCED, ADOPTED ->
            event.getChange() == SanctionChange.ANNULLED;
      };
    }
  }
}
