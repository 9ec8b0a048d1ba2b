package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.basics.Location;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a claim counts: those to whom all of some traits apply, without any trait all people of the
 * tally. A trait is an {@link Actor}, a {@link Location}, a {@link Severity}, a period, or only a
 * number that says that these are some of the others, such as twelve of fifty.
 */
final class People {
  static final People ALL = new People(List.of());

  private final List<Object> traits;

  People(List<Object> traits) {
    this.traits = List.copyOf(traits);
  }

  List<Object> traits() {
    return traits;
  }

  /** The traits with one more. */
  static List<Object> with(List<Object> traits, Object more) {
    if (traits.contains(more)) {
      return traits;
    }
    List<Object> all = new ArrayList<>(traits);
    all.add(more);
    return all;
  }

  /** The victims, from the larger group inward. */
  Stream<Actor> victims() {
    return traits.stream().filter(Actor.class::isInstance).map(Actor.class::cast);
  }

  /** Whether all of these are certain to be among the others; so they are if both are the same. */
  boolean isWithin(People whole) {
    return this == whole
        || whole.traits.stream()
            .allMatch(needed -> traits.stream().anyMatch(trait -> implies(trait, needed)));
  }

  private static boolean implies(Object trait, Object needed) {
    if (trait instanceof Location part && needed instanceof Location whole) {
      return Extents.isWithin(part, whole);
    }
    if (trait instanceof EdtfDate part && needed instanceof EdtfDate whole) {
      return Extents.isWithin(part, whole);
    }
    return trait.equals(needed);
  }

  /** Whether no one is certain to be among both. */
  boolean excludes(People other) {
    return victims()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .anyMatch(
            group ->
                other
                    .victims()
                    .filter(Group.class::isInstance)
                    .anyMatch(each -> Exclusion.between(group, (Group) each)));
  }

  /** Whether they have a trait by which they can exclude others. */
  boolean canExclude() {
    return victims().anyMatch(actor -> actor instanceof Group group && Exclusion.isPossible(group));
  }
}
