package io.github.copydesk.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events about a target as a sequence of statuses.
 *
 * <p>On a given day, some of the steps have certainly been taken, some certainly have not, and for
 * those between it is uncertain. As the steps are in order, only the number of those that have been
 * taken is uncertain. If every possible number leads to the same status, that is the status of the
 * day.
 */
final class SanctionHistory {
  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();

  /** The most possible numbers of steps for each of which the status is looked at. */
  private static final int MAX_NUMBERS = 64;

  private final List<SanctionState> states = new ArrayList<>(); // after each number of steps
  private final long[] earliest; // the first possible epoch day of each step; ascending
  private final long[] latest; // the last possible epoch day; ascending
  private final int[] sameUntil; // per number, the last in its run with the same status
  private final long[] lapsed; // per number, the first day a state from it on may be over
  private final @Nullable SanctionHistory other;

  /**
   * The history that begins with a state and continues with steps.
   *
   * @param other the history that may be the right one instead, if there is one
   */
  SanctionHistory(List<SanctionStep> steps, @Nullable SanctionHistory other) {
    this.other = other;
    steps.forEach(step -> states.add(step.state()));
    List<SanctionStep> taken = steps.subList(1, steps.size());
    earliest = taken.stream().mapToLong(SanctionStep::earliest).toArray();
    latest = taken.stream().mapToLong(SanctionStep::latest).toArray();
    sameUntil = sameUntil(states);
    lapsed = lapsed(states, earliest);
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
    long first = DatedEvent.NEVER;
    for (int i = lapsed.length - 1; i >= 0; i--) {
      long over = states.get(i).mayBeOver();
      first = Math.min(first, Math.max(over, i == 0 ? DatedEvent.EVER : earliest[i - 1]));
      lapsed[i] = first;
    }
    return lapsed;
  }

  SanctionStatus statusOn(long day) {
    SanctionStatus own = ownStatusOn(day);
    return other == null || other.statusOn(day) == own ? own : SanctionStatus.UNKNOWN;
  }

  private SanctionStatus ownStatusOn(long day) {
    int least = upTo(latest, day);
    int most = upTo(earliest, day);
    if (least > most) {
      return SanctionStatus.UNKNOWN;
    }
    if (sameUntil[least] >= most && day < lapsed[least]) {
      return states.get(least).status();
    }
    if (most - least > MAX_NUMBERS) {
      return SanctionStatus.UNKNOWN;
    }
    SanctionStatus status = states.get(least).on(day).status();
    for (int number = least + 1; number <= most; number++) {
      if (states.get(number).on(day).status() != status) {
        return SanctionStatus.UNKNOWN;
      }
    }
    return status;
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

  private LongStream turns() {
    return LongStream.concat(
        Stream.of(earliest, latest).flatMapToLong(LongStream::of),
        states.stream().flatMapToLong(SanctionState::turns));
  }

  /** The periods of equal status; every day is in exactly one, and adjacent periods differ. */
  List<SanctionPeriod> timeline() {
    long[] turns =
        LongStream.concat(turns(), other == null ? LongStream.empty() : other.turns())
            .filter(day -> day > FIRST_DAY && day != DatedEvent.NEVER)
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
