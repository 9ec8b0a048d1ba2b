package io.github.copydesk.casualty;

import io.github.copydesk.actor.Group;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether reports can speak of the same people. */
final class SamePeople {
  private SamePeople() {}

  /** Refuses reports of which two show that they do not. */
  static void require(List<CasualtyReport> reports) {
    requireOneGroup(reports);
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        requireSame(j, reports.get(j), i, reports.get(i));
      }
    }
  }

  private static void requireSame(int i, CasualtyReport a, int j, CasualtyReport b) {
    Optional<Identifier> incident = a.getIncident();
    Optional<Identifier> other = b.getIncident();
    if (incident.isPresent() && other.isPresent() && !incident.equals(other)) {
      throw different(i, j, "incidents", incident.get() + " and " + other.get());
    }
    if (apart(a, b) || apart(b, a)) {
      throw different(
          i, j, "times", a.getWhen().orElseThrow() + " and " + b.getWhen().orElseThrow());
    }
  }

  /** Refuses a second group of victims, in whichever report. */
  private static void requireOneGroup(List<CasualtyReport> reports) {
    @Nullable Group first = null;
    for (CasualtyReport report : reports) {
      for (CasualtyFigure figure : report.getFigures()) {
        Group group = figure.getVictims().orElse(first);
        if (first != null && group != null && !group.equals(first)) {
          throw different(
              "the reports speak of different victims", quoted(first) + " and " + quoted(group));
        }
        first = group;
      }
    }
  }

  private static String quoted(Group group) {
    return "“" + Texts.excerpt(group.getDescription()) + "”";
  }

  /** Whether the first is over, for certain, before the second begins. */
  private static boolean apart(CasualtyReport first, CasualtyReport second) {
    return first.getWhen().isPresent()
        && second.getWhen().isPresent()
        && first.getWhen().get().before(second.getWhen().get());
  }

  private static IllegalArgumentException different(int i, int j, String what, String which) {
    return different("reports " + i + " and " + j + " speak of different " + what, which);
  }

  private static IllegalArgumentException different(String what, String which) {
    return new IllegalArgumentException(
        what + ": " + which + "; if they speak of the same people all the same, use ofSame");
  }
}
