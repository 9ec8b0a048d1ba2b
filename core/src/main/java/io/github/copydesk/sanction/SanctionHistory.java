package io.github.copydesk.sanction;

import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The events of a sanction as a sequence of statuses.
 *
 * <p>On a given day, some of the events have certainly happened, some certainly have not, and for
 * those between it is uncertain. As the events are in chronological order, only the number of those
 * that have happened is uncertain. If every possible number leads to the same status, that is the
 * status of the day.
 */
final class SanctionHistory {
  /** Before and after every day, for an event that is not bounded. */
  private static final long EVER = Long.MIN_VALUE;

  private static final long NEVER = Long.MAX_VALUE;

  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();

  private final List<SanctionStatus> statuses;
  private final int[] sameUntil; // per number, the last in its run with the same status
  private final long[] earliest; // the first possible epoch day of each event; ascending
  private final long[] latest; // the last possible epoch day; ascending

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

  /** For each number n, the status when exactly the first n events have happened. */
  private static List<SanctionStatus> statuses(List<SanctionEventKind> kinds) {
    List<SanctionStatus> statuses = new ArrayList<>();
    int begin = 0; // the first event that has an effect
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

  /** The periods of equal status; every day is in exactly one, and adjacent periods differ. */
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
