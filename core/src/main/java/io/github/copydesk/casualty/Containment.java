package io.github.copydesk.casualty;

import io.github.copydesk.basics.Location;
import io.github.copydesk.internal.ValueMap;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which people are among which others. Whoever is a part has the rarest trait of the whole, or is
 * in one of its places, so not all are compared with all.
 */
final class Containment {
  /** The limit on comparisons, and on parts that are found. */
  private static final int MAX_WORK = 1_000_000;

  private final Map<People, Set<People>> wholes = new LinkedHashMap<>();
  private final Map<People, Set<People>> parts = new LinkedHashMap<>();
  private int work;

  Containment(Collection<People> all) {
    Map<Object, Integer> frequency = new ValueMap<>();
    all.forEach(people -> people.traits().forEach(t -> frequency.merge(t, 1, Integer::sum)));
    Map<Object, List<People>> byKey = new ValueMap<>();
    List<People> always = new ArrayList<>(); // those without a trait of which a part has a key
    for (People people : all) {
      Set<Object> keys = keys(people, frequency);
      keys.forEach(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(people));
      if (keys.isEmpty()) {
        always.add(people);
      }
    }
    for (People part : all) {
      addIfWithin(part, part);
      always.forEach(whole -> addIfWithin(part, whole));
      Set<Object> keys = ValueMap.newSet();
      for (Object trait : part.traits()) {
        if (trait instanceof Location where) {
          keys.addAll(Extents.keysAround(where));
        } else {
          keys.add(trait);
        }
      }
      keys.forEach(
          key -> byKey.getOrDefault(key, List.of()).forEach(whole -> addIfWithin(part, whole)));
    }
  }

  /** Keys of which a part has one: the rarest trait that it must equal, or else a place. */
  private static Set<Object> keys(People whole, Map<Object, Integer> frequency) {
    return whole.traits().stream()
        .filter(trait -> !(trait instanceof Location || trait instanceof EdtfDate))
        .min(Comparator.comparingInt(trait -> frequency.getOrDefault(trait, 0)))
        .map(Set::of)
        .or(
            () ->
                whole.traits().stream()
                    .filter(Location.class::isInstance)
                    .findFirst()
                    .map(where -> Extents.keys((Location) where)))
        .orElse(Set.of());
  }

  /** Whether everything was compared; with very many people, it ends early. */
  boolean isComplete() {
    return work < MAX_WORK;
  }

  private void addIfWithin(People part, People whole) {
    if (work < MAX_WORK && ++work < MAX_WORK && part.isWithin(whole)) {
      wholes.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(whole);
      parts.computeIfAbsent(whole, key -> new LinkedHashSet<>()).add(part);
    }
  }

  /** The people among whom some are, these included. */
  Set<People> wholes(People part) {
    return wholes.getOrDefault(part, Set.of());
  }

  /** The people who are among some, these included. */
  Set<People> parts(People whole) {
    return parts.getOrDefault(whole, Set.of());
  }
}
