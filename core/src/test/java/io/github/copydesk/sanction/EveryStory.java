package io.github.copydesk.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that a sanction can really have had on each of a few days, found by telling every
 * story that its events allow: each event on each day that its date leaves open, in each order, and
 * what is decided taking effect on each later day, or never. It knows events by what the model says
 * of them and nothing of how statuses are computed.
 */
final class EveryStory {
  private static final int NEVER = Integer.MAX_VALUE;

  private final LocalDate start;
  private final int first;
  private final int last;
  private final List<Set<SanctionStatus>> possible = new ArrayList<>();

  /** The stories of events on days counted from a start, all of which are among those given. */
  EveryStory(List<SanctionEvent> events, LocalDate start, int first, int last) {
    this.start = start;
    this.first = first;
    this.last = last;
    for (int day = first; day <= last; day++) {
      possible.add(EnumSet.noneOf(SanctionStatus.class));
    }
    if (isDenied(events)) {
      permute(new ArrayList<>(events), 0);
    } else {
      resolve(events, new ArrayList<>(), first);
    }
  }

  /** The statuses on a day; unknown is among them if no event says what it was. */
  Set<SanctionStatus> on(int day) {
    return possible.get(day - first);
  }

  // --- every day and order

  private boolean isDenied(List<SanctionEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        List<Integer> before = days(events.get(i));
        List<Integer> after = days(events.get(j));
        if (after.get(after.size() - 1) < before.get(0)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> days(SanctionEvent event) {
    List<Integer> days = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      LocalDate date = start.plusDays(day);
      if (event.getWhen().earliest().map(from -> !date.isBefore(from)).orElse(true)
          && event.getWhen().latest().map(to -> !date.isAfter(to)).orElse(true)) {
        days.add(day);
      }
    }
    return days;
  }

  private void permute(List<SanctionEvent> events, int from) {
    if (from == events.size()) {
      resolve(events, new ArrayList<>(), first);
    }
    for (int i = from; i < events.size(); i++) {
      List<SanctionEvent> other = new ArrayList<>(events);
      other.add(from, other.remove(i));
      permute(other, from + 1);
    }
  }

  /** An event, its day, and the last day on which it applies. */
  private record Dated(SanctionEvent event, int day, int until) {
    SanctionEffect effect() {
      return event.getChange().effect();
    }

    boolean decided() {
      return switch (event.getStage()) {
        case ADOPTED, PUBLISHED, EFFECTIVE -> true;
        case THREATENED, PROPOSED, ANNOUNCED -> false;
      };
    }

    boolean effective() {
      return event.getStage() == SanctionStage.EFFECTIVE;
    }

    boolean turns() {
      return switch (effect()) {
        case BEGINS, PAUSES, RESUMES, ENDS, CONTINUES -> true;
        case ADJUSTS, NONE -> false;
      };
    }

    /** Only what has not ended before is changed so. */
    boolean showsThatItLasted() {
      return decided()
          && effect() != SanctionEffect.BEGINS
          && event.getChange() != SanctionChange.EXPIRED;
    }
  }

  private void resolve(List<SanctionEvent> events, List<Dated> story, int from) {
    if (story.size() == events.size()) {
      new Story(story).tell();
      return;
    }
    SanctionEvent event = events.get(story.size());
    for (int day : days(event)) {
      if (day >= from) {
        for (int until : ends(event, day)) {
          story.add(new Dated(event, day, until));
          resolve(events, story, day);
          story.remove(story.size() - 1);
        }
      }
    }
  }

  private List<Integer> ends(SanctionEvent event, int day) {
    if (event.getUntil().isEmpty()) {
      return List.of(NEVER);
    }
    Set<Integer> ends = new TreeSet<>();
    for (int end = first; end <= last; end++) {
      LocalDate date = start.plusDays(end);
      if (event.getUntil().get().earliest().map(d -> !date.isBefore(d)).orElse(true)
          && event.getUntil().get().latest().map(d -> !date.isAfter(d)).orElse(true)) {
        ends.add(Math.max(day, end));
      }
    }
    return List.copyOf(ends);
  }

  // --- what happens on exact days

  private final class Story {
    private final List<Dated> events;

    Story(List<Dated> events) {
      this.events = List.copyOf(events);
    }

    void tell() {
      if (events.isEmpty()) {
        possible.forEach(each -> each.add(SanctionStatus.UNKNOWN));
        return;
      }
      boolean begins = events.get(0).effect() == SanctionEffect.BEGINS;
      SanctionStatus before = begins ? SanctionStatus.NOT_YET : SanctionStatus.UNKNOWN;
      tell(new State(before, NEVER, NEVER), first, 0, List.of());
    }

    /** Continues on a day with an event; some decided before may still take effect. */
    private void tell(State state, int day, int next, List<Dated> pending) {
      if (day > last) {
        return;
      }
      if (next < events.size() && events.get(next).day == day) {
        for (Dated event : withLastDay(next)) {
          tell(state, event, next, pending);
        }
        return;
      }
      possible.get(day - first).add(state.status);
      State tomorrow = state.lapse(day + 1, shownToLast(next));
      tell(tomorrow, day + 1, next, pending);
      for (Dated each : pending) {
        if (day + 1 <= each.until) {
          for (State done : tomorrow.unseen(each)) {
            tell(done, day + 1, next, without(pending, each));
          }
        }
      }
    }

    private void tell(State state, Dated event, int next, List<Dated> pending) {
      for (State after : state.after(event, isOnceMore(next))) {
        boolean settles =
            event.turns()
                && (event.effective()
                    || (event.decided() && event.effect() == SanctionEffect.CONTINUES));
        List<Dated> waiting = new ArrayList<>(settles ? List.of() : pending);
        if (mayFollow(state, event, next)) {
          waiting.add(event.decided() ? event : new Dated(event.event, event.day, NEVER));
        }
        tell(after, event.day, next + 1, waiting);
        for (Dated each : waiting) {
          if (each.event == event.event) {
            for (State done : after.unseen(each)) {
              tell(done, event.day, next + 1, without(waiting, each));
            }
          }
        }
      }
    }

    /** An event that says when a change took effect has the last day with which it was decided. */
    private List<Dated> withLastDay(int index) {
      Dated event = events.get(index);
      Dated before = turnBefore(index);
      if (before == null
          || before.effect() != event.effect()
          || before.effective()
          || !before.decided()
          || before.until == NEVER
          || !event.decided()
          || event.until < NEVER
          || !isTold(events.indexOf(before))) {
        return List.of(event);
      }
      return before.until >= event.day
          ? List.of(new Dated(event.event, event.day, before.until))
          : List.of(new Dated(event.event, event.day, event.day), event);
    }

    private @Nullable Dated turnBefore(int index) {
      for (int i = index - 1; i >= 0; i--) {
        SanctionStage stage = events.get(i).event.getStage();
        if (events.get(i).turns()
            && stage != SanctionStage.THREATENED
            && stage != SanctionStage.PROPOSED) {
          return events.get(i);
        }
      }
      return null;
    }

    private boolean isOnceMore(int index) {
      Dated before = turnBefore(index);
      return before != null && before.effect() == events.get(index).effect();
    }

    private List<Dated> without(List<Dated> pending, Dated event) {
      List<Dated> others = new ArrayList<>(pending);
      others.remove(event);
      return others;
    }

    /** Whether a change may take effect on a day that no event tells. */
    private boolean mayFollow(State before, Dated event, int index) {
      if (event.effective() || !event.turns() || isTold(index)) {
        return false;
      }
      if (event.decided()) {
        return event.effect() != SanctionEffect.CONTINUES
            ? before.status != event.effect().status
            : before.status == SanctionStatus.ENDED;
      }
      return event.effect() == SanctionEffect.BEGINS && before.status == SanctionStatus.NOT_YET;
    }

    /** Whether a later event says when the same change took effect, or at least was decided. */
    private boolean isTold(int index) {
      Dated event = events.get(index);
      for (Dated later : events.subList(index + 1, events.size())) {
        if (later.turns()
            && later.event.getStage() != SanctionStage.THREATENED
            && later.event.getStage() != SanctionStage.PROPOSED) {
          if (later.effect() != event.effect()) {
            return false;
          }
          if (later.effective()
              || (!event.decided() && later.event.getStage() == SanctionStage.ADOPTED)) {
            return true;
          }
          if (!event.decided() && later.event.getStage() == SanctionStage.PUBLISHED) {
            event = later; // it may have been decided before, so only its effect tells
          }
        }
      }
      return false;
    }

    private boolean shownToLast(int next) {
      return events.subList(next, events.size()).stream()
          .filter(Dated::decided)
          .findFirst()
          .filter(Dated::showsThatItLasted)
          .isPresent();
    }
  }

  /** A status, its last day, and that of the sanction if it is suspended. */
  private record State(SanctionStatus status, int until, int validity) {
    static final State ANY = new State(SanctionStatus.UNKNOWN, NEVER, NEVER);

    /** After its last day, though a later event shows that it lasted. */
    static final State LASTING = new State(SanctionStatus.UNKNOWN, NEVER, 0);

    private static final int STILL_SUSPENDED = Integer.MIN_VALUE;

    /** That no event says when it ended. */
    private static final int UNSEEN = Integer.MIN_VALUE + 1;

    State lapse(int day, boolean lasted) {
      if (validity == STILL_SUSPENDED) {
        return day > until ? LASTING : this;
      }
      if (status == SanctionStatus.SUSPENDED && day <= until && day > validity && lasted) {
        return new State(SanctionStatus.UNKNOWN, until, STILL_SUSPENDED);
      }
      if (status == SanctionStatus.SUSPENDED && (day > until || day > validity)) {
        return new State(SanctionStatus.IN_FORCE, validity, NEVER).lapse(day, lasted);
      }
      if (day <= until) {
        return this;
      }
      if (status != SanctionStatus.IN_FORCE) {
        return ANY;
      }
      return lasted ? LASTING : new State(SanctionStatus.ENDED, NEVER, NEVER);
    }

    /** What an event makes of it on its day. */
    List<State> after(Dated event, boolean once) {
      switch (event.effect()) {
        case NONE -> {
          return List.of(unlessEnded(event));
        }
        case ADJUSTS -> {
          return event.decided() && event.until < NEVER
              ? adjusted(event)
              : List.of(unlessEnded(event));
        }
        case CONTINUES -> {
          if (!event.decided()) {
            return List.of(this);
          }
          if (status == SanctionStatus.ENDED && validity == UNSEEN) {
            return List.of(); // what is renewed had not ended
          }
          if (status == SanctionStatus.ENDED && !event.effective()) {
            return List.of(this);
          }
          return effect(event);
        }
        default -> {
          if (event.effective()) {
            List<State> states = effect(event);
            return once ? states : states.subList(states.size() - 1, states.size());
          }
          boolean again = event.decided() && status == event.effect().status && event.until < NEVER;
          return again ? effect(event) : List.of(this);
        }
      }
    }

    /** Only what lasts is eased. */
    private State unlessEnded(Dated event) {
      return event.decided() && status == SanctionStatus.ENDED ? ANY : this;
    }

    private List<State> adjusted(Dated event) {
      return switch (status) {
        case IN_FORCE -> List.of(new State(status, event.until, NEVER));
        case SUSPENDED ->
            List.of(
                new State(status, event.until, validity), new State(status, until, event.until));
        case ENDED -> List.of(ANY);
        case UNKNOWN ->
            List.of(equals(LASTING) ? new State(SanctionStatus.IN_FORCE, event.until, NEVER) : ANY);
        default -> List.of(this);
      };
    }

    /** What a change makes of it that takes effect without an event that says so. */
    List<State> unseen(Dated event) {
      return effect(event).stream()
          .map(s -> s.status == SanctionStatus.ENDED ? new State(s.status, s.until, UNSEEN) : s)
          .toList();
    }

    /** What a change makes of it that takes effect; several if that is not told. */
    List<State> effect(Dated event) {
      int given = event.until;
      switch (event.effect()) {
        case CONTINUES -> {
          if (validity == STILL_SUSPENDED) {
            return List.of(new State(SanctionStatus.SUSPENDED, until, given));
          }
          return List.of(
              status == SanctionStatus.SUSPENDED
                  ? new State(status, until, given)
                  : new State(SanctionStatus.IN_FORCE, given, NEVER));
        }
        case RESUMES -> {
          int old =
              status == SanctionStatus.SUSPENDED
                  ? validity
                  : status == SanctionStatus.IN_FORCE ? until : NEVER;
          return List.of(new State(SanctionStatus.IN_FORCE, given < NEVER ? given : old, NEVER));
        }
        case PAUSES -> {
          int whole =
              status == SanctionStatus.SUSPENDED
                  ? validity
                  : status == SanctionStatus.IN_FORCE ? until : NEVER;
          return again(event, new State(SanctionStatus.SUSPENDED, given, whole));
        }
        default -> {
          return again(event, new State(event.effect().status, given, NEVER));
        }
      }
    }

    /** A change once more, without a last day, may leave the one it has. */
    private List<State> again(Dated event, State next) {
      return status == next.status && event.until == NEVER ? List.of(this, next) : List.of(next);
    }
  }
}
