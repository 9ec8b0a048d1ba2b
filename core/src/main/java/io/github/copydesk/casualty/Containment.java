package io.github.copydesk.casualty;

import io.github.copydesk.basics.Location;
import io.github.copydesk.internal.ValueMap;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which people are among which others. Whoever is a part has the rarest trait of the whole, so not
 * all are compared with all.
 */
final class Containment {
  private final Map<People, Set<People>> wholes = new LinkedHashMap<>();
  private final Map<People, Set<People>> parts = new LinkedHashMap<>();

  Containment(Collection<People> all) {
    Map<Object, Integer> frequency = new ValueMap<>();
    all.forEach(people -> people.traits().forEach(t -> frequency.merge(t, 1, Integer::sum)));
    Map<Object, List<People>> byTrait = new ValueMap<>();
    List<People> always = new ArrayList<>(); // those without a trait that a part must equal
    for (People people : all) {
      people.traits().stream()
          .filter(trait -> !(trait instanceof Location || trait instanceof EdtfDate))
          .min(
              (a, b) -> Integer.compare(frequency.getOrDefault(a, 0), frequency.getOrDefault(b, 0)))
          .ifPresentOrElse(
              rarest -> byTrait.computeIfAbsent(rarest, key -> new ArrayList<>()).add(people),
              () -> always.add(people));
    }
    for (People part : all) {
      always.forEach(whole -> addIfWithin(part, whole));
      part.traits()
          .forEach(
              trait ->
                  byTrait
                      .getOrDefault(trait, List.of())
                      .forEach(whole -> addIfWithin(part, whole)));
    }
  }

  private void addIfWithin(People part, People whole) {
    if (part.isWithin(whole)) {
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
