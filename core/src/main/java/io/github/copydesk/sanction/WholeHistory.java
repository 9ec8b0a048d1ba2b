package io.github.copydesk.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history against all targets together: in force if it is in force against at least one,
 * otherwise the status that it has against every target.
 */
final class WholeHistory {
  private final List<SanctionHistory> histories;
  private final boolean complete;

  /**
   * The history of different histories, at least one.
   *
   * @param complete whether these are all
   */
  WholeHistory(List<SanctionHistory> histories, boolean complete) {
    this.histories = histories;
    this.complete = complete;
  }

  SanctionStatus statusOn(LocalDate day) {
    Together together = new Together();
    histories.forEach(history -> together.add(history.statusOn(day.toEpochDay()), 1));
    return together.status();
  }

  /** The periods of equal status; every day is in exactly one, and adjacent periods differ. */
  List<SanctionPeriod> timeline() {
    Together together = new Together();
    List<Turn> turns = new ArrayList<>();
    for (SanctionHistory history : histories) {
      List<SanctionPeriod> periods = history.timeline();
      together.add(periods.get(0).status(), 1);
      for (int i = 1; i < periods.size(); i++) {
        LocalDate day = periods.get(i).from().orElseThrow();
        turns.add(new Turn(day, periods.get(i - 1).status(), periods.get(i).status()));
      }
    }
    turns.sort(Comparator.comparing(Turn::day));
    List<SanctionPeriod> periods = new ArrayList<>();
    SanctionStatus status = together.status();
    Optional<LocalDate> from = Optional.empty();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      together.add(turn.after(), 1);
      together.add(turn.before(), -1);
      boolean last = i + 1 == turns.size() || !turns.get(i + 1).day().equals(turn.day());
      if (last && together.status() != status) {
        periods.add(new SanctionPeriod(status, from.orElse(null), turn.day().minusDays(1)));
        status = together.status();
        from = Optional.of(turn.day());
      }
    }
    periods.add(new SanctionPeriod(status, from.orElse(null), null));
    return List.copyOf(periods);
  }

  private record Turn(LocalDate day, SanctionStatus before, SanctionStatus after) {}

  /** How many histories have each status on a day. */
  private final class Together {
    private final Map<SanctionStatus, Integer> counts = new EnumMap<>(SanctionStatus.class);

    void add(SanctionStatus status, int number) {
      counts.merge(status, number, Integer::sum);
      counts.values().removeIf(count -> count == 0);
    }

    SanctionStatus status() {
      if (counts.containsKey(SanctionStatus.IN_FORCE)) {
        return SanctionStatus.IN_FORCE;
      }
      return complete && counts.size() == 1
          ? counts.keySet().iterator().next()
          : SanctionStatus.UNKNOWN;
    }
  }
}
