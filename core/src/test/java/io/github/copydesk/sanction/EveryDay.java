package io.github.copydesk.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The statuses of a sanction, found by looking at all steps of its history for each day. */
final class EveryDay {
  private final List<SanctionStep> steps;

  /** The history of a sanction against one target that all its events are about. */
  EveryDay(List<SanctionEvent> events) {
    List<DatedEvent> dated = events.stream().map(DatedEvent::of).toList();
    steps =
        SanctionCourse.isDenied(dated)
            ? SanctionCourse.inAnyOrder(SanctionCourse.sorted(dated))
            : SanctionCourse.inListedOrder(dated);
  }

  SanctionStatus statusOn(LocalDate date) {
    long day = date.toEpochDay();
    Set<SanctionStatus> possible = EnumSet.noneOf(SanctionStatus.class);
    for (int i = 0; i < steps.size(); i++) {
      boolean begun = i == 0 || steps.get(i).earliest() <= day;
      boolean over = i + 1 < steps.size() && steps.get(i + 1).latest() <= day;
      if (begun && !over) {
        possible.add(steps.get(i).state().on(day).status());
      }
    }
    return possible.size() == 1 ? possible.iterator().next() : SanctionStatus.UNKNOWN;
  }

  /** The statuses, one after another; every day is in one period, and neighbours differ. */
  List<SanctionPeriod> timeline() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (SanctionStep step : steps) {
      add(turns, step.earliest(), 0);
      add(turns, step.latest(), 0);
      for (SanctionTerm term : List.of(step.state().term(), step.state().validity())) {
        add(turns, term.first(), 1);
        add(turns, term.last(), 1);
      }
    }
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

  private static void add(Set<LocalDate> turns, long day, int more) {
    if (day > LocalDate.MIN.toEpochDay() - more && day <= LocalDate.MAX.toEpochDay() - more) {
      turns.add(LocalDate.ofEpochDay(day + more));
    }
  }
}
