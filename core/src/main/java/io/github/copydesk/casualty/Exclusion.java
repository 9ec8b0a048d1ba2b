package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Organization;
import java.util.Optional;

/**
 * Whether two groups have no one in common, such as men and women, or the soldiers of two armies.
 */
final class Exclusion {
  private Exclusion() {}

  /** Whether a group has an attribute that others can exclude. */
  static boolean isPossible(Group group) {
    return group.getSex().isPresent()
        || group.getAge().isPresent()
        || group.getStatus().isPresent()
        || group.getAffiliation().isPresent();
  }

  /** Whether sex, age, status or affiliation of two groups exclude each other. */
  static boolean between(Group a, Group b) {
    return differ(a.getSex(), b.getSex())
        || (differ(a.getAge(), b.getAge()) && (isChild(a) || isChild(b)))
        || (is(a, GroupStatus.COMBATANT) && is(b, GroupStatus.CIVILIAN))
        || (is(a, GroupStatus.CIVILIAN) && is(b, GroupStatus.COMBATANT))
        || (a.getAffiliation().isPresent()
            && b.getAffiliation().isPresent()
            && isOther(a.getAffiliation().get(), b.getAffiliation().get()));
  }

  private static boolean differ(Optional<?> a, Optional<?> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /** The elderly are adults too. */
  private static boolean isChild(Group group) {
    return group.getAge().filter(AgeGroup.CHILD::equals).isPresent();
  }

  private static boolean is(Group group, GroupStatus status) {
    return group.getStatus().filter(status::equals).isPresent();
  }

  /**
   * Whether no one serves both, which is known of two countries. Of two organizations, one may be a
   * part of the other, even if neither says so: the Qassam Brigades of Hamas.
   */
  private static boolean isOther(Actor a, Actor b) {
    return differ(country(a), country(b));
  }

  private static Optional<String> country(Actor actor) {
    if (actor instanceof Country country) {
      return country.getCode();
    }
    return actor instanceof Organization organization
        ? organization.getCountry()
        : Optional.empty();
  }
}
