package io.github.copydesk.sanction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states that the events of a sanction lead to: the first before all events, then one after
 * each.
 */
final class SanctionCourse {
  private final List<SanctionEvent> events;
  private final long[] until; // the last day of what each event brings

  /**
   * A course over events.
   *
   * @param until for each event, the last day of what it brings, counted from 1970
   */
  SanctionCourse(List<SanctionEvent> events, long[] until) {
    this.events = events;
    this.until = until;
  }

  /** The states for one target. */
  List<SanctionState> against(SanctionTarget target) {
    List<Concern> concerns = Concern.of(events, target);
    int first = concerns.indexOf(Concern.ALL);
    return states(concerns, first >= 0 && begins(events.get(first)));
  }

  /**
   * The states for all targets together: in force if it is in force against one at least, else what
   * it is against each of them.
   *
   * <p>Those whom no event names share the events about all; they tell that a sanction goes on
   * after others were taken off the list.
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

  /** Whether the first event about each target is its beginning. */
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
   * For each event, whether one of those that follow says when the same change had effect; or, for
   * a change that is not decided, when it was. A decision on another change comes between.
   */
  private boolean[] told(List<Concern> concerns) {
    boolean[] told = new boolean[events.size()];
    @Nullable SanctionEffect next = null; // of the changes that follow without another between
    boolean effective = false; // and whether they say when it has effect
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
                // What is published may have been decided before.
                || (same && adopted && stage != SanctionStage.PUBLISHED);
      }
    }
    return told;
  }
}
