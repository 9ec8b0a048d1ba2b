package io.github.copydesk.sanction;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.basics.Place;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The target of a sanction, such as <i>the military cooperation between Pyongyang and Moscow</i>,
 * which is conduct.
 *
 * <p>A sanction reported before anyone is listed also has a target, if only an {@linkplain
 * SanctionTargetKind#UNSPECIFIED unspecified} one.
 */
@Value.Immutable
@TargetFitsKind
public sealed interface SanctionTarget extends NewsValue permits ImmutableSanctionTarget {
  /** The kind of target: an actor, a vessel. */
  SanctionTargetKind getKind();

  /**
   * The words of the text for the target; needed unless it is an actor, a territory or unspecified.
   */
  Optional<@HasText @WellFormedText String> getDescription();

  /** The actor that is the target, for {@link SanctionTargetKind#ACTOR}. */
  Optional<@Valid Actor> getActor();

  /** The place that is the target, for {@link SanctionTargetKind#TERRITORY}. */
  Optional<@Valid Place> getPlace();

  /**
   * Its entries in sanctions lists: {@code ofac-sdn:12345}; empty if it is not listed, or not yet.
   */
  List<@Valid Identifier> getListIds();

  /**
   * The reasons for the sanction against it, in the words of the authority: “for financing the
   * programme”; absent if none are given.
   */
  Optional<@HasText @WellFormedText String> getReasons();

  /** What to call the target in a sentence. */
  default String displayName() {
    return getDescription()
        .or(() -> getActor().map(Actor::displayName))
        .or(() -> getPlace().map(Place::getName))
        .orElse("unspecified");
  }

  /** A person, organization, country or group as a target. */
  static SanctionTarget of(Actor actor) {
    return builder().kind(SanctionTargetKind.ACTOR).actor(actor).build();
  }

  /** Conduct as a target, in the words of the text. */
  static SanctionTarget conduct(String description) {
    return builder().kind(SanctionTargetKind.CONDUCT).description(description).build();
  }

  /** A territory as a target. */
  static SanctionTarget territory(Place place) {
    return builder().kind(SanctionTargetKind.TERRITORY).place(place).build();
  }

  /** A target about which the text says nothing. */
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

  /**
   * Builds a {@link SanctionTarget}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableSanctionTarget.Builder {
    Builder() {}
  }
}
