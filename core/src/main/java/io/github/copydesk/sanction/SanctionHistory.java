package io.github.copydesk.sanction;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The events of a sanction as a sequence of statuses.
 *
 * <p>On a given day, some of the events have certainly happened, some certainly have not, and for
 * those between it is uncertain. As the events are in chronological order, only the number of those
 * that have happened is uncertain. If every possible number leads to the same status, that is the
 * status of the day, unless one of them leads to a status that may have lapsed.
 */
final class SanctionHistory {
  /** Before and after every day, for an event that is not bounded. */
  private static final long EVER = Long.MIN_VALUE;

  private static final long NEVER = Long.MAX_VALUE;

  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();

  private final List<SanctionState> states; // after each number of events
  private final int[] sameUntil; // per number, the last in its run with the same status
  private final long[] earliest; // the first possible epoch day of each event; ascending
  private final long[] latest; // the last possible epoch day; ascending
  private final long[] lapsed; // per number, the first day a state from it on may be over

  /** The history for all targets together. */
  static SanctionHistory of(Sanction sanction) {
    return new SanctionHistory(sanction, Optional.empty());
  }

  /** The history for one of its targets. */
  static SanctionHistory of(Sanction sanction, SanctionTarget target) {
    Objects.requireNonNull(target, "target is null");
    if (!sanction.getTargets().contains(target)) {
      throw new IllegalArgumentException(
          "not a target of the sanction: " + Texts.excerpt(target.displayName()));
    }
    return new SanctionHistory(sanction, Optional.of(target));
  }

  private SanctionHistory(Sanction sanction, Optional<SanctionTarget> target) {
    List<SanctionEvent> events = sanction.getEvents();
    earliest = new long[events.size()];
    latest = new long[events.size()];
    long[] until = new long[events.size()];
    for (int i = 0; i < events.size(); i++) {
      SanctionEvent event = events.get(i);
      Optional<EdtfDate> date = certain(event.getWhen());
      earliest[i] = Math.max(i == 0 ? EVER : earliest[i - 1], earliest(date));
      latest[i] = date.flatMap(EdtfDate::latest).map(LocalDate::toEpochDay).orElse(NEVER);
      if (event.getUntil().isPresent()) { // at least one day
        until[i] = Math.max(earliest[i], earliest(certain(event.getUntil().get())));
      } else {
        until[i] = SanctionState.OPEN;
      }
    }
    for (int i = events.size() - 2; i >= 0; i--) {
      latest[i] = Math.min(latest[i], latest[i + 1]);
    }
    SanctionCourse course = new SanctionCourse(events, until);
    states =
        target
            .map(course::against)
            .orElseGet(() -> course.againstAny(new LinkedHashSet<>(sanction.getTargets())));
    sameUntil = sameUntil(states);
    lapsed = lapsed(states, earliest);
  }

  private static Optional<EdtfDate> certain(TimeExpression time) {
    return time.getValue().filter(date -> !date.uncertain() && !date.approximate());
  }

  private static long earliest(Optional<EdtfDate> date) {
    return date.flatMap(EdtfDate::earliest).map(LocalDate::toEpochDay).orElse(EVER);
  }

  private static int[] sameUntil(List<SanctionState> states) {
    int[] until = new int[states.size()];
    for (int i = until.length - 1; i >= 0; i--) {
      boolean changes =
          i + 1 == until.length || states.get(i).status() != states.get(i + 1).status();
      until[i] = changes ? i : until[i + 1];
    }
    return until;
  }

  private static long[] lapsed(List<SanctionState> states, long[] earliest) {
    long[] lapsed = new long[states.size()];
    long first = NEVER;
    for (int i = lapsed.length - 1; i >= 0; i--) {
      long last = states.get(i).lastDay();
      if (last != SanctionState.OPEN) {
        first = Math.min(first, Math.max(last + 1, i == 0 ? EVER : earliest[i - 1]));
      }
      lapsed[i] = first;
    }
    return lapsed;
  }

  SanctionStatus statusOn(LocalDate day) {
    Objects.requireNonNull(day, "date is null");
    return statusOn(day.toEpochDay());
  }

  private SanctionStatus statusOn(long day) {
    int least = upTo(latest, day);
    int most = upTo(earliest, day);
    boolean told = least <= most && sameUntil[least] >= most && day < lapsed[least];
    return told ? states.get(least).status() : SanctionStatus.UNKNOWN;
  }

  /** How many of the ascending days are not after the given day. */
  private static int upTo(long[] days, long day) {
    int from = 0;
    int to = days.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (days[middle] <= day) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The periods of equal status; every day is in exactly one, and adjacent periods differ. */
  List<SanctionPeriod> timeline() {
    long[] turns =
        Stream.of(earliest, latest, lapsed)
            .flatMapToLong(LongStream::of)
            .filter(day -> day > FIRST_DAY && day != NEVER)
            .sorted()
            .distinct()
            .toArray();
    List<SanctionPeriod> periods = new ArrayList<>();
    LocalDate from = null;
    SanctionStatus status = statusOn(turns.length == 0 ? FIRST_DAY : turns[0] - 1);
    for (long turn : turns) {
      SanctionStatus next = statusOn(turn);
      if (next != status) {
        LocalDate day = LocalDate.ofEpochDay(turn);
        periods.add(new SanctionPeriod(status, from, day.minusDays(1)));
        from = day;
        status = next;
      }
    }
    periods.add(new SanctionPeriod(status, from, null));
    return List.copyOf(periods);
  }
}
