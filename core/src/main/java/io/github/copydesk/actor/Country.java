package io.github.copydesk.actor;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.CountryCode;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state that speaks, fights or imposes sanctions, such as <i>the United States</i> in “the United
 * States said”. For the place where something happens, use a {@code Place}.
 */
@Value.Immutable
public sealed interface Country extends Actor permits ImmutableCountry {
  /** The name as the text gives it: “the United States”, “Pyongyang” where that means the state. */
  @HasText
  @WellFormedText
  String getName();

  /** The ISO 3166-1 alpha-2 code, such as {@code US}; absent if the state has none. */
  Optional<@CountryCode String> getCode();

  /** Its identifiers in registers: {@code wikidata:Q30}. */
  List<@Valid Identifier> getIdentifiers();

  /** The name. */
  @Override
  default String displayName() {
    return getName();
  }

  /** A country with a name but no code, because the code is not known or there is none. */
  static Country of(String name) {
    return builder().name(name).build();
  }

  /** A country with a name and an ISO 3166-1 alpha-2 code. */
  static Country of(String name, String code) {
    return builder().name(name).code(code).build();
  }

  /** A new builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this country. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Country}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableCountry.Builder {
    Builder() {}
  }
}
