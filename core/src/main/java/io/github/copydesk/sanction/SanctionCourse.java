package io.github.copydesk.sanction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states that the events of a sanction lead to: one before all events, then one after each. */
final class SanctionCourse {
  private final List<SanctionEvent> events;
  private final long[] until; // the last day that each change applies

  /**
   * The course of events.
   *
   * @param until for each event, the last epoch day on which its change applies
   */
  SanctionCourse(List<SanctionEvent> events, long[] until) {
    this.events = events;
    this.until = until;
  }

  /** The states against one target. */
  List<SanctionState> against(SanctionTarget target) {
    List<Concern> concerns = Concern.of(events, target);
    int first = concerns.indexOf(Concern.ALL);
    return states(concerns, first >= 0 && begins(events.get(first)));
  }

  /**
   * The states against all targets together: in force if it is in force against at least one,
   * otherwise the status that it has against every target.
   *
   * <p>Targets that no event names are affected only by the events about all targets; they show
   * that a sanction continues after others were delisted.
   */
  List<SanctionState> againstAny(Set<SanctionTarget> targets) {
    List<Concern> concerns = Concern.of(events, targets);
    List<SanctionState> together = states(concerns, beginsForEach(targets, concerns));
    Set<SanctionTarget> unnamed = new HashSet<>(targets);
    for (int i = 0; i < events.size(); i++) {
      if (concerns.get(i) == Concern.SOME) {
        events.get(i).getTargets().forEach(unnamed::remove);
        concerns.set(i, Concern.NONE);
      }
    }
    if (unnamed.isEmpty()) {
      return together;
    }
    List<SanctionState> apart = states(concerns, false);
    for (int i = 0; i < together.size(); i++) {
      if (apart.get(i).status() == SanctionStatus.IN_FORCE) {
        together.set(i, apart.get(i));
      }
    }
    return together;
  }

  private static boolean begins(SanctionEvent event) {
    return event.getChange().effect() == SanctionEffect.BEGINS;
  }

  /** Whether the first event about each target imposes the sanction on it. */
  private boolean beginsForEach(Set<SanctionTarget> targets, List<Concern> concerns) {
    Set<SanctionTarget> unheardOf = new HashSet<>(targets);
    for (int i = 0; i < events.size() && !unheardOf.isEmpty(); i++) {
      SanctionEvent event = events.get(i);
      if (concerns.get(i) == Concern.ALL) {
        return begins(event);
      }
      for (SanctionTarget target : event.getTargets()) {
        if (unheardOf.remove(target) && !begins(event)) {
          return false;
        }
      }
    }
    return unheardOf.isEmpty();
  }

  private List<SanctionState> states(List<Concern> concerns, boolean fromTheBeginning) {
    boolean[] told = told(concerns);
    List<SanctionState> states = new ArrayList<>(events.size() + 1);
    SanctionState state = fromTheBeginning ? SanctionState.NOT_YET : SanctionState.UNKNOWN;
    states.add(state);
    for (int i = 0; i < events.size(); i++) {
      state =
          switch (concerns.get(i)) {
            case ALL -> state.after(events.get(i), told[i], until[i]);
            case SOME -> state.afterPart(events.get(i), until[i]);
            case NONE -> state;
          };
      states.add(state);
    }
    return states;
  }

  /**
   * For each event, whether a later one says when the same change took effect or, if it is not
   * decided yet, when it was decided. A decision on another change in between separates the two.
   */
  private boolean[] told(List<Concern> concerns) {
    boolean[] told = new boolean[events.size()];
    @Nullable SanctionEffect next = null; // of the next changes, up to a different one
    boolean effective = false; // whether they say when it takes effect
    boolean adopted = false; // or at least when it is decided
    for (int i = events.size() - 1; i >= 0; i--) {
      SanctionEffect effect = events.get(i).getChange().effect();
      SanctionStage stage = events.get(i).getStage();
      boolean same = effect == next && concerns.get(i) == Concern.ALL;
      told[i] = same && (effective || (adopted && !stage.isDecided()));
      if (concerns.get(i) != Concern.NONE && effect.changesStatus() && !stage.isTentative()) {
        next = concerns.get(i) == Concern.ALL ? effect : null;
        effective = stage == SanctionStage.EFFECTIVE || (same && effective);
        adopted =
            effective
                || stage == SanctionStage.ADOPTED
                // A change that is published may have been decided earlier.
                || (same && adopted && stage != SanctionStage.PUBLISHED);
      }
    }
    return told;
  }
}
