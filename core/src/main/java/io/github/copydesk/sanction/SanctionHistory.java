package io.github.copydesk.sanction;

import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The events of a sanction as a way through its statuses.
 *
 * <p>On a given day, some of the events have happened for certain, some have not, and of those
 * between that is open; as they stand in the order of time, their number is what is open. Where
 * every possible number leads to the same status, that is the status.
 */
final class SanctionHistory {
  /** Before and after every day: what an event is not bounded by. */
  private static final long EVER = Long.MIN_VALUE;

  private static final long NEVER = Long.MAX_VALUE;

  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();

  private final List<SanctionStatus> statuses;
  private final int[] sameUntil; // the last of the numbers from each on that lead to its status
  private final long[] earliest; // the first day each event can be on, counted from 1970; ascending
  private final long[] latest; // the last day, ascending

  SanctionHistory(List<SanctionEvent> events) {
    earliest = new long[events.size()];
    latest = new long[events.size()];
    List<SanctionEventKind> kinds = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      SanctionEvent event = events.get(i);
      kinds.add(event.getKind());
      Optional<EdtfDate> date = certain(event.getWhen());
      earliest[i] =
          Math.max(
              i == 0 ? EVER : earliest[i - 1],
              date.flatMap(EdtfDate::earliest).map(LocalDate::toEpochDay).orElse(EVER));
      latest[i] = date.flatMap(EdtfDate::latest).map(LocalDate::toEpochDay).orElse(NEVER);
    }
    for (int i = events.size() - 2; i >= 0; i--) {
      latest[i] = Math.min(latest[i], latest[i + 1]);
    }
    statuses = statuses(kinds);
    sameUntil = sameUntil(statuses);
  }

  private static Optional<EdtfDate> certain(TimeExpression when) {
    return when.getValue().filter(date -> !date.uncertain() && !date.approximate());
  }

  private static int[] sameUntil(List<SanctionStatus> statuses) {
    int[] until = new int[statuses.size()];
    for (int i = until.length - 1; i >= 0; i--) {
      boolean changes = i + 1 == until.length || statuses.get(i) != statuses.get(i + 1);
      until[i] = changes ? i : until[i + 1];
    }
    return until;
  }

  SanctionStatus statusOn(LocalDate day) {
    return statusOn(day.toEpochDay());
  }

  private SanctionStatus statusOn(long day) {
    int least = upTo(latest, day);
    int most = upTo(earliest, day);
    boolean told = least <= most && sameUntil[least] >= most;
    return told ? statuses.get(least) : SanctionStatus.UNKNOWN;
  }

  /** How many of some ascending days are not after a day. */
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

  /** The status when the first so many events have happened and no other, for each number. */
  private static List<SanctionStatus> statuses(List<SanctionEventKind> kinds) {
    List<SanctionStatus> statuses = new ArrayList<>();
    int begin = 0; // the first event that is more than talk
    while (begin < kinds.size()
        && (kinds.get(begin).isPreliminary() || kinds.get(begin) == SanctionEventKind.AMENDED)) {
      begin++;
    }
    boolean begins = begin < kinds.size() && kinds.get(begin) == SanctionEventKind.EFFECTIVE;
    boolean unheardOf = !kinds.isEmpty() && kinds.get(0).isPreliminary();
    SanctionStatus status = begins || unheardOf ? SanctionStatus.NOT_YET : SanctionStatus.UNKNOWN;
    statuses.add(status);
    for (SanctionEventKind kind : kinds) {
      status =
          switch (kind) {
            case EFFECTIVE, RESUMED -> SanctionStatus.IN_FORCE;
            case RENEWED -> status == SanctionStatus.SUSPENDED ? status : SanctionStatus.IN_FORCE;
            case SUSPENDED -> SanctionStatus.SUSPENDED;
            case LIFTED, EXPIRED -> SanctionStatus.ENDED;
            case THREATENED, ANNOUNCED, ADOPTED, PUBLISHED, AMENDED ->
                status == SanctionStatus.NOT_YET && !begins ? SanctionStatus.UNKNOWN : status;
          };
      statuses.add(status);
    }
    return statuses;
  }

  /** The statuses one after the other; every day is in one period, and neighbours differ. */
  List<SanctionPeriod> timeline() {
    long[] turns =
        LongStream.concat(LongStream.of(earliest), LongStream.of(latest))
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
