package io.github.copydesk.actor;

import java.util.List;
import java.util.Optional;

/** Rejects actors nested so deeply that walking them could overflow the stack. */
final class ActorDepth {
  private ActorDepth() {}

  static <T extends Actor> T checked(T actor) {
    if (of(actor) > Actor.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "actors must not be nested deeper than " + Actor.MAX_DEPTH);
    }
    return actor;
  }

  // Tests for the hidden classes because they are final: one comparison each.
  private static int of(Actor actor) {
    if (actor instanceof ImmutableOrganization organization) {
      Optional<Organization> parent = organization.getParent();
      return parent.isPresent() ? 1 + of(parent.get()) : 1;
    }
    if (actor instanceof ImmutablePerson person) {
      return 1 + deepest(person.getPositions());
    }
    if (actor instanceof ImmutableGroup group) {
      Optional<Actor> affiliation = group.getAffiliation();
      return affiliation.isPresent() ? 1 + of(affiliation.get()) : 1;
    }
    if (actor instanceof ImmutableUnnamedSource source) {
      Optional<Actor> affiliation = source.getAffiliation();
      return affiliation.isPresent() ? 1 + of(affiliation.get()) : 1;
    }
    if (actor instanceof Country) {
      return 1;
    }
    throw new AssertionError("how deep is a " + actor.getClass().getSimpleName() + " nested?");
  }

  private static int deepest(List<Position> positions) {
    int deepest = 0;
    for (int i = 0; i < positions.size(); i++) {
      Optional<Actor> organization = positions.get(i).getOrganization();
      if (organization.isPresent()) {
        deepest = Math.max(deepest, of(organization.get()));
      }
    }
    return deepest;
  }
}
