package io.github.copydesk.page;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.UnnamedSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actors in words. */
final class Actors {
  private Actors() {}

  /** Several actors in one line. */
  static String names(List<? extends Actor> actors) {
    return actors.stream().map(Actor::displayName).collect(Collectors.joining(", "));
  }

  /** An actor and whom they serve: {@code Pat Ryder (Maj. Gen., spokesman, the Pentagon)}. */
  static String describe(Actor actor) {
    String more = more(actor);
    return actor.displayName() + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String more(Actor actor) {
    if (actor instanceof Person person) {
      return person.getPositions().stream().map(Actors::position).collect(Collectors.joining("; "));
    }
    if (actor instanceof UnnamedSource source) {
      return Stream.concat(
              source.getAffiliation().map(Actor::displayName).stream(),
              source.getReason().map(reason -> "unnamed: " + reason).stream())
          .collect(Collectors.joining("; "));
    }
    if (actor instanceof Group group) {
      return group.getAffiliation().map(Actor::displayName).orElse("");
    }
    if (actor instanceof Organization organization) {
      return organization.getParent().map(Actor::displayName).orElse("");
    }
    return "";
  }

  private static String position(Position position) {
    return Stream.of(
            position.getRank(),
            position.getTitle(),
            position.getOrganization().map(Actor::displayName),
            position.getDuring().map(during -> during.describe()))
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(", "));
  }
}
