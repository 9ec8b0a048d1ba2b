package io.github.copydesk.sanction;

import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;

/** An event with the first and the last epoch day on which it can have happened. */
record DatedEvent(SanctionEvent event, long earliest, long latest) {
  /** Before and after every day, for an event that is not bounded. */
  static final long EVER = Long.MIN_VALUE;

  static final long NEVER = Long.MAX_VALUE;

  static DatedEvent of(SanctionEvent event) {
    Optional<EdtfDate> date = certain(event.getWhen());
    return new DatedEvent(event, earliest(date), latest(date));
  }

  SanctionEffect effect() {
    return event.getChange().effect();
  }

  SanctionStage stage() {
    return event.getStage();
  }

  /** Whether it is about a sanction that has not ended before, as only such can be changed. */
  boolean showsThatItLasted() {
    return stage().isDecided()
        && effect() != SanctionEffect.BEGINS
        && event.getChange() != SanctionChange.EXPIRED;
  }

  /** The last day on which its change applies: at least one day. */
  SanctionTerm term() {
    if (event.getUntil().isEmpty()) {
      return SanctionTerm.OPEN;
    }
    Optional<EdtfDate> until = certain(event.getUntil().get());
    return new SanctionTerm(Math.max(earliest, earliest(until)), Math.max(latest, latest(until)));
  }

  /**
   * This event with the last day of another one; an unknown one if that is before this event, or
   * the order of the two is not certain.
   */
  DatedEvent until(DatedEvent other, boolean inOrder) {
    boolean known = inOrder && other.term().first() >= latest;
    TimeExpression until =
        known ? other.event.getUntil().orElseThrow() : TimeExpression.worded("unknown");
    return new DatedEvent(event.toBuilder().until(until).build(), earliest, latest);
  }

  private static Optional<EdtfDate> certain(TimeExpression time) {
    return time.getValue().filter(date -> !date.uncertain() && !date.approximate());
  }

  private static long earliest(Optional<EdtfDate> date) {
    return date.flatMap(EdtfDate::earliest).map(LocalDate::toEpochDay).orElse(EVER);
  }

  private static long latest(Optional<EdtfDate> date) {
    return date.flatMap(EdtfDate::latest).map(LocalDate::toEpochDay).orElse(NEVER);
  }
}
