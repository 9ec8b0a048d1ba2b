package io.github.copydesk.article;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.NewsValue;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/**
 * A person or organization that worked on an article, such as <i>a reporter</i>, and what they did.
 */
@Value.Immutable
public sealed interface Contributor extends NewsValue permits ImmutableContributor {
  /** The contributor: a person, or an organization such as a news agency. */
  @Valid
  Actor getActor();

  /** What the contributor did: wrote it, took the pictures. */
  ContributorRole getRole();

  /** A contributor in a role. */
  static Contributor of(Actor actor, ContributorRole role) {
    return builder().actor(actor).role(role).build();
  }

  /** A new builder; actor and role are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this contributor. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Contributor}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableContributor.Builder {
    Builder() {}
  }
}
