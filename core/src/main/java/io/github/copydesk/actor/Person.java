package io.github.copydesk.actor;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.CountryCode;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A human being known by name, such as <i>Pat Ryder</i>, spokesman of the Pentagon. */
@Value.Immutable
@AliasDiffersFromName
public sealed interface Person extends Actor permits ImmutablePerson {
  /** The name as the text first gives it: “Pat Ryder”. */
  @HasText
  @WellFormedText
  String getName();

  /** Other names that the text or a register uses: “Maj. Gen. Patrick Ryder”. */
  List<@HasText @WellFormedText String> getAliases();

  /** The positions they hold or held, in the order of the text: “Pentagon spokesman”. */
  List<@Valid Position> getPositions();

  /**
   * The ISO 3166-1 alpha-2 code of their nationality, such as {@code US}; absent if the text does
   * not say.
   */
  Optional<@CountryCode String> getNationality();

  /**
   * The date of birth, as precise as it is known, such as 1969 or 1970~; absent if not given. It
   * distinguishes people with the same name.
   */
  Optional<EdtfDate> getBorn();

  /** Their identifiers in registers: {@code wikidata:Q…}, {@code ofac-sdn:…}. */
  List<@Valid Identifier> getIdentifiers();

  /** The name. */
  @Override
  default String displayName() {
    return getName();
  }

  /** A person of whom the text gives no more than the name. */
  static Person of(String name) {
    return builder().name(name).build();
  }

  /** A new builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this person. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Person}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /**
     * The person.
     *
     * @throws IllegalArgumentException if actors are nested deeper than {@link Actor#MAX_DEPTH}
     * @throws IllegalStateException if the name is not set
     */
    @Override
    public Person build() {
      return ActorDepth.checked(super.build());
    }
  }
}
