package io.github.copydesk.sanction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The targets that an event is about, as seen from one target or from all targets together. */
enum Concern {
  /** The target, or every target. */
  ALL,
  /** Some of the targets. */
  SOME,
  /** Only other targets. */
  NONE;

  /** For each event, whether it is about a target. */
  static List<Concern> of(List<SanctionEvent> events, SanctionTarget target) {
    List<Concern> concerns = new ArrayList<>(events.size());
    for (SanctionEvent event : events) {
      List<SanctionTarget> targets = event.getTargets();
      concerns.add(targets.isEmpty() || targets.contains(target) ? ALL : NONE);
    }
    return concerns;
  }

  /** For each event, whether it is about all or only some of the targets. */
  static List<Concern> of(List<SanctionEvent> events, Set<SanctionTarget> targets) {
    List<Concern> concerns = new ArrayList<>(events.size());
    for (SanctionEvent event : events) {
      boolean all =
          event.getTargets().isEmpty() || new HashSet<>(event.getTargets()).containsAll(targets);
      concerns.add(all ? ALL : SOME);
    }
    return concerns;
  }
}
