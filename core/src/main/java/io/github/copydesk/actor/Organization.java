package io.github.copydesk.actor;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.CountryCode;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A named body of people, such as <i>Ukraine's military intelligence agency</i>. */
@Value.Immutable
public sealed interface Organization extends Actor permits ImmutableOrganization {
  /** The name as the text first gives it. */
  @HasText
  @WellFormedText
  String getName();

  /** Other names: “GUR”, “HUR”. */
  List<@HasText @WellFormedText String> getAliases();

  /** The kind of organization; absent if it has not been determined. */
  Optional<OrganizationKind> getKind();

  /** The ISO 3166-1 alpha-2 code of its country, such as {@code UA}. */
  Optional<@CountryCode String> getCountry();

  /** The organization it belongs to: the ministry of defence. */
  Optional<@Valid Organization> getParent();

  /** Its identifiers in registers. */
  List<@Valid Identifier> getIdentifiers();

  /** The name. */
  @Override
  default String displayName() {
    return getName();
  }

  /** Whether it publishes news: {@link OrganizationKind#MEDIA} or a news agency. */
  default boolean newsOutlet() {
    return getKind().filter(OrganizationKind::isNewsOutlet).isPresent();
  }

  /** An organization for which the text gives only the name. */
  static Organization of(String name) {
    return builder().name(name).build();
  }

  /** An organization with a name and a kind, such as <i>CNN, media</i>. */
  static Organization of(String name, OrganizationKind kind) {
    return builder().name(name).kind(kind).build();
  }

  /** A new builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this organization. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link Organization}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}

    /**
     * The organization.
     *
     * @throws IllegalArgumentException if actors are nested deeper than {@link Actor#MAX_DEPTH}
     * @throws IllegalStateException if the name is not set
     */
    @Override
    public Organization build() {
      return ActorDepth.checked(super.build());
    }
  }
}
