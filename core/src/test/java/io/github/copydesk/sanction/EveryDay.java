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
  private static final Set<SanctionEventKind> PRELIMINARY =
      EnumSet.of(
          SanctionEventKind.THREATENED,
          SanctionEventKind.ANNOUNCED,
          SanctionEventKind.ADOPTED,
          SanctionEventKind.PUBLISHED);

  private final List<SanctionEventKind> kinds = new ArrayList<>();
  private final List<SanctionStatus> statuses;
  private final @Nullable LocalDate[] earliest; // the first day each event can be on
  private final @Nullable LocalDate[] latest;

  EveryDay(List<SanctionEvent> events) {
    earliest = new @Nullable LocalDate[events.size()];
    latest = new @Nullable LocalDate[events.size()];
    for (int i = 0; i < events.size(); i++) {
      SanctionEvent event = events.get(i);
      kinds.add(event.getKind());
      Optional<EdtfDate> date = certain(event.getWhen());
      earliest[i] = later(i == 0 ? null : earliest[i - 1], date.flatMap(EdtfDate::earliest));
      latest[i] = date.flatMap(EdtfDate::latest).orElse(null);
    }
    for (int i = events.size() - 2; i >= 0; i--) {
      latest[i] = earlier(latest[i], latest[i + 1]);
    }
    statuses = statuses(kinds);
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
    int most = kinds.size();
    for (int i = 0; i < kinds.size(); i++) {
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
      possible.add(statuses.get(happened));
    }
    return possible.size() == 1 ? possible.iterator().next() : SanctionStatus.UNKNOWN;
  }

  /** For each number, the status when exactly that many first events have happened. */
  private static List<SanctionStatus> statuses(List<SanctionEventKind> kinds) {
    List<SanctionStatus> statuses = new ArrayList<>();
    int begin = 0; // the first event that is more than an announcement
    while (begin < kinds.size()
        && (PRELIMINARY.contains(kinds.get(begin))
            || kinds.get(begin) == SanctionEventKind.AMENDED)) {
      begin++;
    }
    boolean begins = begin < kinds.size() && kinds.get(begin) == SanctionEventKind.EFFECTIVE;
    boolean unheardOf = !kinds.isEmpty() && PRELIMINARY.contains(kinds.get(0));
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

  /** The statuses, one after another; every day is in one period, and neighbours differ. */
  List<SanctionPeriod> timeline() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (int i = 0; i < kinds.size(); i++) {
      Optional.ofNullable(earliest[i]).ifPresent(turns::add);
      Optional.ofNullable(latest[i]).ifPresent(turns::add);
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
