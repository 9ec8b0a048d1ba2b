package io.github.copydesk.actor;

import io.github.copydesk.basics.Count;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** People whom a text describes but does not name, such as <i>North Korean troops</i>. */
@Value.Immutable
public sealed interface Group extends Actor permits ImmutableGroup {
  /**
   * The description the text gives: “North Korean troops”, “reporters”, “a frontline drone unit”.
   */
  @HasText
  @WellFormedText
  String getDescription();

  /** The country or organization they serve; absent if the text does not say. */
  Optional<@Valid Actor> getAffiliation();

  /** The number of people in the group; absent if the text does not say. */
  Optional<@Valid Count> getSize();

  /** Whether they are combatants; absent if the text does not say. */
  Optional<GroupStatus> getStatus();

  /** Their sex, if the text describes them by it: “14 women”. */
  Optional<Sex> getSex();

  /** Their age, if the text describes them by it: “five children”. */
  Optional<AgeGroup> getAge();

  /** The description. */
  @Override
  default String displayName() {
    return getDescription();
  }

  /** A group for which the text gives only a description. */
  static Group of(String description) {
    return builder().description(description).build();
  }

  /** A new builder; the description is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this group. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Group}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableGroup.Builder {
    Builder() {}

    /**
     * The group.
     *
     * @throws IllegalArgumentException if actors are nested deeper than {@link Actor#MAX_DEPTH}
     * @throws IllegalStateException if the description is not set
     */
    @Override
    public Group build() {
      return ActorDepth.checked(super.build());
    }
  }
}
