package io.github.copydesk.actor;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who speaks without a name, such as <i>a senior official who was not authorised to
 * speak</i>.
 *
 * <p>It may be several people, “US officials”. Unlike a {@link Group}, which is a body that acts,
 * they are heard as witnesses, and there is a reason for the missing name that a reader is owed.
 */
@Value.Immutable
public sealed interface UnnamedSource extends Actor permits ImmutableUnnamedSource {
  /** The description of the text: “a senior official”. */
  @HasText
  @WellFormedText
  String getDescription();

  /** Whom they serve: the country or organization; absent where the text does not say. */
  Optional<@Valid Actor> getAffiliation();

  /** Why there is no name: “not authorised to speak publicly”. Needed before publication. */
  @Required(groups = Publishable.class)
  Optional<@HasText @WellFormedText String> getReason();

  /** The description. */
  @Override
  default String displayName() {
    return getDescription();
  }

  /** An unnamed source of which the text gives no more than a description. */
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

  /** Builds an {@link UnnamedSource}. */
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
