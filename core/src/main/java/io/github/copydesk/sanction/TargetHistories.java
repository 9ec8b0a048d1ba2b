package io.github.copydesk.sanction;

import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The histories of a sanction against its targets; targets that the same events name have one. */
final class TargetHistories {
  /** The most events, counted once for each history, for which all histories are told. */
  private static final int MAX_EVENTS = 1 << 22;

  private final Sanction sanction;
  private final List<DatedEvent> events; // sorted if the dates deny the listed order
  private final boolean denied;
  private final List<Integer> aboutAll = new ArrayList<>(); // indices of events
  private final boolean eachListed;

  TargetHistories(Sanction sanction) {
    this.sanction = sanction;
    List<DatedEvent> listed = new ArrayList<>();
    for (SanctionEvent event : sanction.getEvents()) {
      boolean repeats = !listed.isEmpty() && listed.get(listed.size() - 1).event().equals(event);
      if (!repeats) {
        listed.add(DatedEvent.of(event));
      }
    }
    denied = SanctionCourse.isDenied(listed);
    events = denied ? SanctionCourse.sorted(listed) : listed;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).event().getTargets().isEmpty()) {
        aboutAll.add(i);
      }
    }
    eachListed = isEachListed(sanction, events);
  }

  /** The history against one of the targets. */
  SanctionHistory against(SanctionTarget target) {
    Objects.requireNonNull(target, "target is null");
    if (!sanction.getTargets().contains(target)) {
      throw new IllegalArgumentException(
          "not a target of the sanction: " + Texts.excerpt(target.displayName()));
    }
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).event().getTargets().contains(target)) {
        own.add(i);
      }
    }
    return history(own);
  }

  /**
   * The history against all targets together. If there are too many different histories, those left
   * out are unknown.
   */
  WholeHistory together() {
    Map<SanctionTarget, List<Integer>> named = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (SanctionTarget target : events.get(i).event().getTargets()) {
        List<Integer> own = named.computeIfAbsent(target, each -> new ArrayList<>());
        if (own.isEmpty() || own.get(own.size() - 1) != i) {
          own.add(i);
        }
      }
    }
    Set<List<Integer>> groups = new LinkedHashSet<>();
    for (SanctionTarget target : sanction.getTargets()) {
      groups.add(named.getOrDefault(target, List.of()));
    }
    List<SanctionHistory> histories = new ArrayList<>();
    long count = 0;
    boolean complete = true;
    for (List<Integer> own : groups) {
      count += own.size() + aboutAll.size();
      if (count > MAX_EVENTS) {
        complete = false;
        break;
      }
      histories.add(history(own));
    }
    return new WholeHistory(histories, complete);
  }

  /**
   * The history of the events that name a target and of those about all. If every target was listed
   * after events about all, it is open whether these were about them too.
   */
  private SanctionHistory history(List<Integer> own) {
    List<Integer> concerning = aboutAll.stream().filter(index -> concerns(index, own)).toList();
    SanctionHistory history = history(own, concerning, null);
    boolean open = concerning.size() < aboutAll.size() && eachListed;
    return open ? history(own, aboutAll, history) : history;
  }

  private SanctionHistory history(
      List<Integer> own, List<Integer> all, @Nullable SanctionHistory other) {
    List<Integer> indices = new ArrayList<>(own);
    indices.addAll(all);
    List<DatedEvent> concerned = indices.stream().sorted().map(events::get).toList();
    return new SanctionHistory(
        denied ? SanctionCourse.inAnyOrder(concerned) : SanctionCourse.inListedOrder(concerned),
        other);
  }

  /** Whether the first event that names a target lists it, whichever the target. */
  private static boolean isEachListed(Sanction sanction, List<DatedEvent> events) {
    Map<SanctionTarget, SanctionChange> first = new HashMap<>();
    for (DatedEvent event : events) {
      for (SanctionTarget target : event.event().getTargets()) {
        first.putIfAbsent(target, event.event().getChange());
      }
    }
    return sanction.getTargets().stream()
        .allMatch(target -> first.get(target) == SanctionChange.LISTED);
  }

  /**
   * Whether an event about all is about a target that other events name: not if the first of these
   * lists it, and was later.
   */
  private boolean concerns(int index, List<Integer> own) {
    if (own.isEmpty() || events.get(own.get(0)).event().getChange() != SanctionChange.LISTED) {
      return true;
    }
    return denied
        ? events.get(index).latest() >= events.get(own.get(0)).earliest()
        : index > own.get(0);
  }
}
