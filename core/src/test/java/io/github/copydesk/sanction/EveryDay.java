package io.github.copydesk.sanction;

import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The statuses of a sanction, found by looking at all its events for each day. */
final class EveryDay {
  private final List<SanctionEvent> events;
  private final List<SanctionState> states;
  private final @Nullable LocalDate[] earliest; // the first day each event can be on
  private final @Nullable LocalDate[] latest;

  /** The history of a sanction against one target that all its events are about. */
  EveryDay(List<SanctionEvent> events) {
    this.events = events;
    earliest = new @Nullable LocalDate[events.size()];
    latest = new @Nullable LocalDate[events.size()];
    for (int i = 0; i < events.size(); i++) {
      Optional<EdtfDate> date = certain(events.get(i).getWhen());
      earliest[i] = later(i == 0 ? null : earliest[i - 1], date.flatMap(EdtfDate::earliest));
      latest[i] = date.flatMap(EdtfDate::latest).orElse(null);
    }
    for (int i = events.size() - 2; i >= 0; i--) {
      latest[i] = earlier(latest[i], latest[i + 1]);
    }
    states = states();
  }

  private static Optional<EdtfDate> certain(TimeExpression when) {
    return when.getValue().filter(date -> !date.uncertain() && !date.approximate());
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, Optional<LocalDate> b) {
    return b.filter(day -> a == null || day.isAfter(a)).orElse(a);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  SanctionStatus statusOn(LocalDate day) {
    int least = 0;
    int most = events.size();
    for (int i = 0; i < events.size(); i++) {
      LocalDate first = earliest[i];
      LocalDate last = latest[i];
      if (last != null && !last.isAfter(day)) {
        least = i + 1;
      }
      if (first != null && first.isAfter(day)) {
        most = Math.min(most, i);
      }
    }
    Set<SanctionStatus> possible = EnumSet.noneOf(SanctionStatus.class);
    for (int happened = least; happened <= most; happened++) {
      SanctionState state = states.get(happened);
      possible.add(day.toEpochDay() <= state.lastDay() ? state.status() : SanctionStatus.UNKNOWN);
    }
    return possible.size() == 1 ? possible.iterator().next() : SanctionStatus.UNKNOWN;
  }

  /** For each number, the state when exactly that many first events have happened. */
  private List<SanctionState> states() {
    List<SanctionState> all = new ArrayList<>();
    boolean begins =
        !events.isEmpty() && events.get(0).getChange().effect() == SanctionEffect.BEGINS;
    SanctionState state = begins ? SanctionState.NOT_YET : SanctionState.UNKNOWN;
    all.add(state);
    for (int i = 0; i < events.size(); i++) {
      state = state.after(events.get(i), told(i), until(i));
      all.add(state);
    }
    return all;
  }

  private long until(int index) {
    Optional<TimeExpression> until = events.get(index).getUntil();
    if (until.isEmpty()) {
      return SanctionState.OPEN;
    }
    LocalDate last = later(earliest[index], certain(until.get()).flatMap(EdtfDate::earliest));
    return last == null ? Long.MIN_VALUE : last.toEpochDay();
  }

  /** Looks for the event that says when the change of another was decided or had effect. */
  private boolean told(int index) {
    SanctionEvent event = events.get(index);
    boolean published = event.getStage().isDecided();
    for (SanctionEvent later : events.subList(index + 1, events.size())) {
      SanctionEffect effect = later.getChange().effect();
      if (later.getStage().isTentative() || !effect.changesStatus()) {
        continue;
      }
      if (effect != event.getChange().effect()) {
        return false;
      }
      switch (later.getStage()) {
        case EFFECTIVE -> {
          return true;
        }
        case ADOPTED -> {
          if (!published) {
            return true;
          }
        }
        case PUBLISHED -> published = true;
        default -> {}
      }
    }
    return false;
  }

  /** The statuses, one after another; every day is in one period, and neighbours differ. */
  List<SanctionPeriod> timeline() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (int i = 0; i < events.size(); i++) {
      Optional.ofNullable(earliest[i]).ifPresent(turns::add);
      Optional.ofNullable(latest[i]).ifPresent(turns::add);
      long last = until(i);
      if (last != SanctionState.OPEN && last < LocalDate.MAX.toEpochDay()) {
        turns.add(LocalDate.ofEpochDay(Math.max(last, LocalDate.MIN.toEpochDay())).plusDays(1));
      }
    }
    turns.remove(LocalDate.MIN);
    List<SanctionPeriod> periods = new ArrayList<>();
    LocalDate from = null;
    SanctionStatus status = statusOn(turns.isEmpty() ? LocalDate.MIN : turns.first().minusDays(1));
    for (LocalDate turn : turns) {
      SanctionStatus next = statusOn(turn);
      if (next != status) {
        periods.add(new SanctionPeriod(status, from, turn.minusDays(1)));
        from = turn;
        status = next;
      }
    }
    periods.add(new SanctionPeriod(status, from, null));
    return List.copyOf(periods);
  }
}
