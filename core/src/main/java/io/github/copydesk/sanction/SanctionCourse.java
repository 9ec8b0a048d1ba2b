package io.github.copydesk.sanction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that events lead through, one for each event in the order in which they happened. Where
 * dates leave the order open, the listed order counts, unless other dates of the list deny it: then
 * all orders are tried, and two steps lead through events whose order is open.
 */
final class SanctionCourse {
  private final boolean[] told;
  private final List<SanctionStep> steps = new ArrayList<>();
  private SanctionState state;

  private final List<DatedEvent> events;

  private SanctionCourse(List<DatedEvent> listed, boolean inOrder) {
    told = told(listed);
    events = withLastDays(listed, inOrder);
    state = SanctionState.UNKNOWN;
  }

  /**
   * The events, of which one that says when a change takes effect has the last day with which the
   * change was decided, unless it has one of its own: adopted until 31 July, in effect since 1
   * February.
   */
  private List<DatedEvent> withLastDays(List<DatedEvent> listed, boolean inOrder) {
    List<DatedEvent> all = new ArrayList<>();
    @Nullable DatedEvent decided = null; // and told by the next of the same change
    for (int i = 0; i < listed.size(); i++) {
      DatedEvent event = listed.get(i);
      if (decided != null
          && event.effect() == decided.effect()
          && event.stage().isDecided()
          && event.event().getUntil().isEmpty()) {
        event = event.until(decided, inOrder);
      }
      if (event.effect().changesStatus() && !event.stage().isTentative()) {
        boolean ends =
            told[i]
                && event.stage() != SanctionStage.EFFECTIVE
                && event.stage().isDecided()
                && event.event().getUntil().isPresent();
        decided = ends ? event : null;
      }
      all.add(event);
    }
    return all;
  }

  /** Starts with the state before the first event, which is one of these. */
  private void start(List<DatedEvent> first) {
    boolean begins = first.stream().anyMatch(SanctionCourse::begins);
    boolean all = begins && first.stream().allMatch(SanctionCourse::begins);
    state = all ? SanctionState.NOT_YET : begins ? SanctionState.ANY : SanctionState.UNKNOWN;
    steps.add(new SanctionStep(DatedEvent.EVER, DatedEvent.EVER, state));
  }

  private static boolean begins(DatedEvent event) {
    return event.effect() == SanctionEffect.BEGINS;
  }

  /** Whether an event is certainly before one that is listed before it. */
  static boolean isDenied(List<DatedEvent> listed) {
    long latestBegin = DatedEvent.EVER;
    for (DatedEvent event : listed) {
      if (event.latest() < latestBegin) {
        return true;
      }
      latestBegin = Math.max(latestBegin, event.earliest());
    }
    return false;
  }

  /** The events by the days on which they can have been. */
  static List<DatedEvent> sorted(List<DatedEvent> listed) {
    return listed.stream()
        .sorted(
            Comparator.comparingLong(DatedEvent::earliest).thenComparingLong(DatedEvent::latest))
        .toList();
  }

  /** The steps of events that happened in the order of the list. */
  static List<SanctionStep> inListedOrder(List<DatedEvent> listed) {
    SanctionCourse course = new SanctionCourse(listed, true);
    List<DatedEvent> events = course.events;
    course.start(events.subList(0, Math.min(1, events.size())));
    long[] latest = new long[events.size()];
    long next = DatedEvent.NEVER;
    for (int i = latest.length - 1; i >= 0; i--) {
      next = Math.min(next, events.get(i).latest());
      latest[i] = next;
    }
    long earliest = DatedEvent.EVER;
    for (int i = 0; i < latest.length; i++) {
      earliest = Math.max(earliest, events.get(i).earliest());
      course.add(new DatedEvent(events.get(i).event(), earliest, latest[i]), course.told[i]);
    }
    return course.steps;
  }

  /** The steps of sorted events that happened in any order that their dates allow. */
  static List<SanctionStep> inAnyOrder(List<DatedEvent> sorted) {
    boolean inOrder = groups(sorted).size() == sorted.size();
    SanctionCourse course = new SanctionCourse(sorted, inOrder);
    List<List<DatedEvent>> groups = groups(course.events);
    course.start(groups.isEmpty() ? List.of() : groups.get(0));
    int lastOpen = groups.size() - 1;
    while (lastOpen >= 0 && groups.get(lastOpen).size() == 1) {
      lastOpen--;
    }
    int index = 0;
    for (int i = 0; i < groups.size(); i++) {
      List<DatedEvent> group = groups.get(i);
      DatedEvent first = group.get(0);
      if (group.size() > 1) {
        course.addOpen(group);
      } else if (i < lastOpen) { // which event is the next to tell of the same is open
        SanctionState other = course.state.after(first, !course.told[index]);
        course.add(first, course.told[index]);
        course.state = course.state.or(other);
        course.steps.set(
            course.steps.size() - 1,
            new SanctionStep(first.earliest(), first.latest(), course.state));
      } else {
        course.add(first, course.told[index]);
      }
      index += group.size();
    }
    return course.steps;
  }

  /** The events, in one group as long as their days overlap. */
  private static List<List<DatedEvent>> groups(List<DatedEvent> events) {
    List<List<DatedEvent>> groups = new ArrayList<>();
    int from = 0;
    while (from < events.size()) {
      int to = from + 1;
      long latest = events.get(from).latest();
      while (to < events.size() && events.get(to).earliest() <= latest) {
        latest = Math.max(latest, events.get(to).latest());
        to++;
      }
      groups.add(events.subList(from, to));
      from = to;
    }
    return groups;
  }

  private void add(DatedEvent event, boolean isTold) {
    if (event.showsThatItLasted()) {
      leaveEndOpen(event.latest());
    }
    add(event.earliest(), event.latest(), state.after(event, isTold));
  }

  private void add(long earliest, long latest, SanctionState next) {
    state = next;
    steps.add(new SanctionStep(earliest, latest, next));
  }

  /** What is renewed or eased later may not have ended on what was to be its last day. */
  private void leaveEndOpen(long latest) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      SanctionStep step = steps.get(i);
      if (step.state().mayEndBefore(latest)) {
        steps.set(i, new SanctionStep(step.earliest(), step.latest(), step.state().endingLater()));
      } else if (step.state().status() != SanctionStatus.UNKNOWN) {
        return;
      }
    }
  }

  /** Adds a step into events whose order is open, and one out of them. */
  private void addOpen(List<DatedEvent> group) {
    long firstDone = DatedEvent.NEVER;
    long lastBegun = DatedEvent.EVER;
    long allDone = DatedEvent.EVER;
    for (DatedEvent event : group) {
      firstDone = Math.min(firstDone, event.latest());
      lastBegun = Math.max(lastBegun, event.earliest());
      allDone = Math.max(allDone, event.latest());
    }
    if (group.stream().anyMatch(DatedEvent::showsThatItLasted)) {
      leaveEndOpen(allDone);
    }
    OrdersTried orders = OrdersTried.of(state, group);
    add(group.get(0).earliest(), firstDone, orders.during());
    add(lastBegun, allDone, orders.after());
  }

  /**
   * For each event, whether a later one says when the same change took effect or, if it is not
   * decided yet, when it was decided. A decision on another change in between separates the two.
   */
  private static boolean[] told(List<DatedEvent> events) {
    boolean[] told = new boolean[events.size()];
    @Nullable SanctionEffect next = null; // of the next changes, up to a different one
    boolean effective = false; // whether they say when it takes effect
    boolean adopted = false; // or at least when it is decided
    for (int i = events.size() - 1; i >= 0; i--) {
      SanctionEffect effect = events.get(i).effect();
      SanctionStage stage = events.get(i).stage();
      boolean same = effect == next;
      told[i] = same && (effective || (adopted && !stage.isDecided()));
      if (effect.changesStatus() && !stage.isTentative()) {
        next = effect;
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
