package io.github.copydesk.sanction;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Place;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom or what a sanction is against, such as <i>the military cooperation between Pyongyang and
 * Moscow</i>, which is a conduct.
 *
 * <p>A sanction reported before anybody is listed has a target too, if only {@link
 * SanctionTargetKind#UNSPECIFIED}.
 */
@Value.Immutable
@TargetFitsKind
public sealed interface SanctionTarget permits ImmutableSanctionTarget {
  /** What it is. */
  SanctionTargetKind getKind();

  /** The words of the text for it; needed where there is neither actor nor place. */
  Optional<@HasText @WellFormedText String> getDescription();

  /** Who it is, for {@link SanctionTargetKind#ACTOR}. */
  Optional<@Valid Actor> getActor();

  /** Where it is, for {@link SanctionTargetKind#TERRITORY}. */
  Optional<@Valid Place> getPlace();

  /** Its entries on lists: {@code ofac-sdn:12345}; empty where it is not listed, or not yet. */
  List<@Valid Identifier> getListIds();

  /**
   * Why, in the words of the authority: “for financing the programme”; absent where none is given.
   */
  Optional<@HasText @WellFormedText String> getReasons();

  /** What to call it in a sentence. */
  default String displayName() {
    return getDescription()
        .or(() -> getActor().map(Actor::displayName))
        .or(() -> getPlace().map(Place::getName))
        .orElse("unspecified");
  }

  /** A person, organization, country or group. */
  static SanctionTarget of(Actor actor) {
    return builder().kind(SanctionTargetKind.ACTOR).actor(actor).build();
  }

  /** A conduct in the words of the text. */
  static SanctionTarget conduct(String description) {
    return builder().kind(SanctionTargetKind.CONDUCT).description(description).build();
  }

  /** A territory. */
  static SanctionTarget territory(Place place) {
    return builder().kind(SanctionTargetKind.TERRITORY).place(place).build();
  }

  /** A target of which the text says nothing. */
  static SanctionTarget unspecified() {
    return builder().kind(SanctionTargetKind.UNSPECIFIED).build();
  }

  /** A new builder; the kind is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this target. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SanctionTarget}. */
  final class Builder extends ImmutableSanctionTarget.Builder {
    Builder() {}
  }
}
