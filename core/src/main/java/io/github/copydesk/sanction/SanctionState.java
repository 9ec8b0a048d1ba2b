package io.github.copydesk.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The state after some of the events.
 *
 * @param term for how long it lasts if no event ends it
 * @param validity for how long the sanction lasts if it is suspended or its state is open
 * @param open whether it is one of several states, and only an effective change decides
 */
record SanctionState(
    SanctionStatus status, SanctionTerm term, SanctionTerm validity, boolean open) {
  private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

  static final SanctionState NOT_YET = of(SanctionStatus.NOT_YET, SanctionTerm.OPEN);
  static final SanctionState UNKNOWN = of(SanctionStatus.UNKNOWN, SanctionTerm.OPEN);
  private static final SanctionState ENDED = of(SanctionStatus.ENDED, SanctionTerm.OPEN);

  /** One of several states, it is unknown which. */
  static final SanctionState ANY = NOT_YET.or(UNKNOWN);

  /** One of several states, it is unknown which, that may last no longer than a term. */
  static SanctionState until(SanctionTerm term) {
    return ANY.withUntil(term);
  }

  private static SanctionState of(SanctionStatus status, SanctionTerm term) {
    return new SanctionState(status, term, SanctionTerm.OPEN, false);
  }

  /** A state of which it is unknown which of two it is. */
  SanctionState or(SanctionState other) {
    if (equals(other)) {
      return this;
    }
    boolean same = status == other.status && !open && !other.open;
    return same
        ? new SanctionState(status, term.or(other.term), validity.or(other.validity), false)
        : new SanctionState(
            SanctionStatus.UNKNOWN,
            SanctionTerm.OPEN,
            term.or(validity).or(other.term).or(other.validity),
            true);
  }

  /** What it has become on an epoch day since which, or up to which, no event has changed it. */
  SanctionState on(long day) {
    if (status == SanctionStatus.SUSPENDED) {
      SanctionState sanction = of(SanctionStatus.IN_FORCE, validity).on(day);
      return sanction.status != SanctionStatus.IN_FORCE || day > term.last()
          ? sanction
          : day <= term.first() ? this : UNKNOWN;
    }
    if (day <= term.first()) {
      return this;
    }
    boolean over = status == SanctionStatus.IN_FORCE && day > term.last();
    return over ? ENDED : UNKNOWN;
  }

  /** Whether the last day of the sanction is known, and may be before an epoch day. */
  boolean mayEndBefore(long day) {
    boolean lasts = status == SanctionStatus.IN_FORCE || status == SanctionStatus.SUSPENDED;
    return lasts && whole().first() < day && whole().last() != Long.MAX_VALUE;
  }

  /** This state of a sanction that may last longer. */
  SanctionState endingLater() {
    SanctionTerm longer = whole().or(SanctionTerm.OPEN);
    return status == SanctionStatus.SUSPENDED
        ? new SanctionState(status, term, longer, open)
        : new SanctionState(status, longer, validity, open);
  }

  /** For how long the sanction lasts, whether or not it is suspended. */
  private SanctionTerm whole() {
    return status == SanctionStatus.SUSPENDED ? validity : term;
  }

  /** The days on which it may become another by itself. */
  LongStream turns() {
    return LongStream.of(term.first(), term.last(), validity.first(), validity.last())
        .filter(day -> !open && day < LAST_DAY)
        .map(day -> day + 1);
  }

  /** The first day that it may be over. */
  long mayBeOver() {
    long last = open ? Long.MAX_VALUE : Math.min(term.first(), validity.first());
    return last == Long.MAX_VALUE ? last : last + 1;
  }

  /**
   * The state after an event.
   *
   * @param told whether another event says when the change was decided or took effect, so that it
   *     had no effect before
   */
  SanctionState after(DatedEvent event, boolean told) {
    boolean announced =
        !event.stage().isDecided()
            && (event.effect() != SanctionEffect.BEGINS || event.stage().isTentative());
    boolean lasts =
        announced || !event.effect().changesStatus() || event.effect() == SanctionEffect.CONTINUES;
    boolean later =
        event.showsThatItLasted()
            && (lasts || event.stage() != SanctionStage.EFFECTIVE)
            && mayEndBefore(event.latest());
    SanctionState before = later ? endingLater() : this;
    if (lasts) { // even if its last day was before
      return before.changed(event, told);
    }
    return before.possible(event.earliest(), event.latest()).stream()
        .map(state -> state.changed(event, told))
        .reduce(SanctionState::or)
        .orElseThrow();
  }

  /** What it can have become, at least one state, within a range of days. */
  private List<SanctionState> possible(long earliest, long latest) {
    SanctionTerm whole = whole();
    List<SanctionState> possible = new ArrayList<>();
    if (open || earliest <= Math.min(term.last(), whole.last())) {
      possible.add(this);
    }
    if (status == SanctionStatus.SUSPENDED && latest > term.first() && earliest <= whole.last()) {
      possible.add(of(SanctionStatus.IN_FORCE, whole));
    }
    if (latest > whole.first()) {
      boolean ends = status == SanctionStatus.SUSPENDED || status == SanctionStatus.IN_FORCE;
      possible.add(ends ? ENDED : UNKNOWN);
    }
    return possible;
  }

  private SanctionState changed(DatedEvent event, boolean told) {
    SanctionEffect effect = event.effect();
    SanctionStage stage = event.stage();
    if (open) {
      boolean decides =
          stage == SanctionStage.EFFECTIVE
              && effect.changesStatus()
              && effect != SanctionEffect.CONTINUES;
      return decides ? changed(effect, event.term()) : withUntil(event.term());
    }
    if (stage.isTentative()) {
      boolean mayHaveCome = status == SanctionStatus.NOT_YET && effect == SanctionEffect.BEGINS;
      return mayHaveCome && !told ? UNKNOWN : this;
    }
    return switch (effect) {
      case NONE, ADJUSTS -> stage.isDecided() ? adjusted(effect, event.term()) : this;
      case CONTINUES -> stage.isDecided() ? afterRenewal(stage, told, event.term()) : this;
      case BEGINS, PAUSES, RESUMES, ENDS -> afterChange(effect, stage, told, event.term());
    };
  }

  /** What has ended is neither eased nor amended: then it is unknown what it is. */
  private SanctionState adjusted(SanctionEffect effect, SanctionTerm newTerm) {
    if (status == SanctionStatus.ENDED) {
      return UNKNOWN;
    }
    if (effect == SanctionEffect.NONE || newTerm.isOpen()) {
      return this;
    }
    if (status == SanctionStatus.UNKNOWN) {
      return new SanctionState(status, term, newTerm.or(SanctionTerm.OPEN), false);
    }
    return status == SanctionStatus.SUSPENDED // the last day is that of either
        ? new SanctionState(status, term.or(newTerm), validity.or(newTerm), false)
        : new SanctionState(status, newTerm, validity, false);
  }

  /** An open state that may also end with this term. */
  private SanctionState withUntil(SanctionTerm until) {
    return new SanctionState(status, term, validity.or(until), true);
  }

  /** Only a sanction that is in force, or would be if it were not suspended, is prolonged. */
  private SanctionState afterRenewal(SanctionStage stage, boolean told, SanctionTerm until) {
    if (status == SanctionStatus.SUSPENDED) {
      return new SanctionState(status, term, until, false);
    }
    if (status == SanctionStatus.ENDED && stage != SanctionStage.EFFECTIVE) {
      return told ? this : of(SanctionStatus.ADOPTED, until);
    }
    return of(SanctionStatus.IN_FORCE, until);
  }

  private SanctionState afterChange(
      SanctionEffect effect, SanctionStage stage, boolean told, SanctionTerm until) {
    if (status == effect.status) {
      return again(effect, stage, until);
    }
    if (stage == SanctionStage.EFFECTIVE) {
      return changed(effect, until);
    }
    if (told) {
      return this;
    }
    if (effect == SanctionEffect.ENDS) { // what is only announced goes on
      return stage.isDecided() ? uncertain(effect, until) : this;
    }
    if (effect == SanctionEffect.PAUSES) {
      return stage.isDecided() ? eitherOf(effect, until) : this;
    }
    if (stage.isDecided()) {
      return of(SanctionStatus.ADOPTED, until);
    }
    return status == SanctionStatus.ADOPTED ? this : uncertain(effect, until);
  }

  /** The state after a change that may have taken effect; what is renewed then has not ended. */
  private SanctionState uncertain(SanctionEffect effect, SanctionTerm until) {
    return status == SanctionStatus.SUSPENDED ? eitherOf(effect, until) : UNKNOWN;
  }

  /** This state or a changed one; even a renewal leaves open whether it is suspended. */
  private SanctionState eitherOf(SanctionEffect effect, SanctionTerm until) {
    return or(changed(effect, until)).withUntil(until);
  }

  /** The status is already the one that the change leads to. */
  private SanctionState again(SanctionEffect effect, SanctionStage stage, SanctionTerm until) {
    if (!stage.isDecided()) {
      return this;
    }
    if (!until.isOpen()) {
      return new SanctionState(status, until, validity, false);
    }
    boolean anew = stage == SanctionStage.EFFECTIVE && effect != SanctionEffect.RESUMES;
    return anew ? new SanctionState(status, term.or(SanctionTerm.OPEN), validity, false) : this;
  }

  private SanctionState changed(SanctionEffect effect, SanctionTerm until) {
    SanctionTerm old = // of the sanction, whether or not it is suspended
        open || status == SanctionStatus.SUSPENDED || status == SanctionStatus.UNKNOWN
            ? validity
            : status == SanctionStatus.IN_FORCE || status == SanctionStatus.ADOPTED
                ? term
                : SanctionTerm.OPEN;
    boolean keeps = open || effect == SanctionEffect.RESUMES;
    SanctionTerm newTerm = until.isOpen() && keeps ? old : until;
    return effect == SanctionEffect.PAUSES
        ? new SanctionState(effect.status, newTerm, old, false)
        : of(effect.status, newTerm);
  }
}
