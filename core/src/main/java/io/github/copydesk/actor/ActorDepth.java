package io.github.copydesk.actor;

import java.util.Optional;

/** Keeps actors from being nested so deep that walking them could overflow a stack. */
final class ActorDepth {
  private ActorDepth() {}

  static <T extends Actor> T checked(T actor) {
    if (of(actor) > Actor.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "actors must not be nested deeper than " + Actor.MAX_DEPTH);
    }
    return actor;
  }

  private static int of(Actor actor) {
    if (actor instanceof Person person) {
      int deepest = 0;
      for (Position position : person.getPositions()) {
        deepest = Math.max(deepest, of(position.getOrganization()));
      }
      return 1 + deepest;
    }
    if (actor instanceof Organization organization) {
      return 1 + of(organization.getParent());
    }
    if (actor instanceof Group group) {
      return 1 + of(group.getAffiliation());
    }
    if (actor instanceof UnnamedSource source) {
      return 1 + of(source.getAffiliation());
    }
    return 1;
  }

  private static int of(Optional<? extends Actor> actor) {
    return actor.isPresent() ? of(actor.get()) : 0;
  }
}
