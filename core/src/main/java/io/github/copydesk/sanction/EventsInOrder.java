package io.github.copydesk.sanction;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events of a {@link Sanction} are in chronological order, as far as their dates are certain:
 * no event is certainly before one that precedes it in the list.
 */
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

  /**
   * Checks {@link EventsInOrder}.
   *
   * @hidden
   */
  final class Validator extends Rule<EventsInOrder, Sanction> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Sanction sanction, Reporter reporter) {
      LatestBegin latest = new LatestBegin();
      for (int i = 0; i < sanction.getEvents().size(); i++) {
        Optional<EdtfDate> when = sanction.getEvents().get(i).getWhen().getValue();
        if (when.isPresent()) {
          Optional<EdtfDate> later = latest.after(when.get());
          if (later.isPresent()) {
            reporter.with("date", when.get()).with("before", later.get()).at("events", i, "when");
          }
          latest.add(when.get());
        }
      }
    }

    /**
     * The date that begins last of those so far, kept separately for days and for times with an
     * offset, because only two dates of the same kind can always be ordered.
     */
    private static final class LatestBegin {
      private static final EdtfDate FIRST_YEAR = EdtfDate.parse("Y" + Year.MIN_VALUE);

      private @Nullable EdtfDate day;
      private @Nullable EdtfDate time;

      Optional<EdtfDate> after(EdtfDate date) {
        if (day != null && date.before(day)) {
          return Optional.of(day);
        }
        return time != null && date.before(time) ? Optional.of(time) : Optional.empty();
      }

      void add(EdtfDate date) {
        if (date.instant().isPresent()) {
          time = time != null && date.before(time) ? time : date;
        } else if (FIRST_YEAR.before(date)) { // its start is certain
          day = day != null && begin(date).isBefore(begin(day)) ? day : date;
        }
      }

      private static LocalDate begin(EdtfDate date) {
        return date.earliest().orElseThrow();
      }
    }
  }
}
