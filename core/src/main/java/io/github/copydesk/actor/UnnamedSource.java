package io.github.copydesk.actor;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source who is quoted without a name, such as <i>a senior official who was not authorised to
 * speak</i>.
 *
 * <p>It may be several people: “US officials”. Unlike a {@link Group}, which is a body that acts,
 * an unnamed source is heard as a witness, and readers are owed the reason the name is missing.
 */
@Value.Immutable
public sealed interface UnnamedSource extends Actor permits ImmutableUnnamedSource {
  /** The description the text gives: “a senior official”. */
  @HasText
  @WellFormedText
  String getDescription();

  /** The country or organization they serve; absent if the text does not say. */
  Optional<@Valid Actor> getAffiliation();

  /** Why the source is not named: “not authorised to speak publicly”. Required for publication. */
  @Required(groups = Publishable.class)
  Optional<@HasText @WellFormedText String> getReason();

  /** The description. */
  @Override
  default String displayName() {
    return getDescription();
  }

  /** An unnamed source for which the text gives only a description. */
  static UnnamedSource of(String description) {
    return builder().description(description).build();
  }

  /** A new builder; the description is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this source. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link UnnamedSource}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableUnnamedSource.Builder {
    Builder() {}

    /**
     * The source.
     *
     * @throws IllegalArgumentException if actors are nested deeper than {@link Actor#MAX_DEPTH}
     * @throws IllegalStateException if the description is not set
     */
    @Override
    public UnnamedSource build() {
      return ActorDepth.checked(super.build());
    }
  }
}
