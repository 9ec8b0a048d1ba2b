package io.github.copydesk.sanction;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Statement;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A punishment by states or their unions, such as <i>further US sanctions to disrupt the military
 * cooperation between Pyongyang and Moscow</i>.
 *
 * <p>News reports sanctions before registers list them: no target need be named, no measure known.
 * What is not said is absent.
 */
@Value.Immutable
@EventsInOrder
@EventTargetsListed
public sealed interface Sanction extends Statement permits ImmutableSanction {
  /**
   * Who imposes it; at least one, several for a joint sanction.
   *
   * <p>A list that puts another into effect, such as the British one of the United Nations’, has
   * one authority and a {@link LegalBasis}.
   */
  List<@Valid Actor> getAuthorities();

  /** Against whom or what; at least one, if only an unspecified one. */
  List<@Valid SanctionTarget> getTargets();

  /** What it does. Needed before publication; empty where the text does not say. */
  @Required(groups = Publishable.class)
  List<@Valid SanctionMeasure> getMeasures();

  /** The programmes it belongs to; empty where the text does not say. */
  List<@Valid Programme> getProgrammes();

  /** The laws it rests on; empty where the text does not say. */
  List<@Valid LegalBasis> getLegalBases();

  /** What it is for, in the words of the text: “to disrupt military cooperation”. */
  Optional<@HasText @WellFormedText String> getPurpose();

  /** Whether the text calls it a further one: “additional sanctions”; false unless it says so. */
  @Value.Default
  default boolean isAdditional() {
    return false;
  }

  /** What happened to it, in the order of time; empty where the text does not say. */
  List<@Valid SanctionEvent> getEvents();

  /** Whether more than one authority imposes it. */
  default boolean joint() {
    return getAuthorities().size() > 1;
  }

  /**
   * Whether it has effect on a day, as far as its events say: in force if it is against at least
   * one of its targets, else what it is against each of them.
   *
   * <p>An event counts from its day on: a sanction that was effectively lifted on 2024-12-16 is
   * {@link SanctionStatus#ENDED} that day. What is {@link SanctionStage#EFFECTIVE} decides. What is
   * announced, adopted or published may have had effect at any time since, unless a later event
   * says when: the status is unknown, or {@link SanctionStatus#ADOPTED} if it is decided that the
   * sanction begins. What is only threatened or proposed ends nothing. A renewal that is decided
   * tells that the sanction is in force. After its last day, a sanction, suspension or lifting may
   * be over.
   *
   * <p>A date that is vague, uncertain, approximate or not resolved lies where the events before
   * and after it leave room; on the days for which that makes a difference, the status is {@link
   * SanctionStatus#UNKNOWN}, as it is without events.
   *
   * @param date a day on the calendar of the place that the events speak of
   */
  default SanctionStatus statusOn(LocalDate date) {
    return SanctionHistory.of(this).statusOn(date);
  }

  /**
   * Whether it has effect against one of its targets on a day; only the events about that target,
   * and those about all, count.
   *
   * @param date a day on the calendar of the place that the events speak of
   * @param target one of the targets
   * @throws IllegalArgumentException if the sanction has no such target
   */
  default SanctionStatus statusOn(LocalDate date, SanctionTarget target) {
    return SanctionHistory.of(this, target).statusOn(date);
  }

  /**
   * The statuses of {@link #statusOn(LocalDate)}, one after the other: the first period has no
   * beginning, the last no end, every day is in exactly one, and neighbours differ.
   */
  default List<SanctionPeriod> timeline() {
    return SanctionHistory.of(this).timeline();
  }

  /**
   * The statuses of {@link #statusOn(LocalDate, SanctionTarget)}, one after the other, like {@link
   * #timeline()}.
   *
   * @param target one of the targets
   * @throws IllegalArgumentException if the sanction has no such target
   */
  default List<SanctionPeriod> timeline(SanctionTarget target) {
    return SanctionHistory.of(this, target).timeline();
  }

  /** Authorities and targets, cut to a line. */
  default String describe() {
    return Texts.cut(
            getAuthorities().stream().map(Actor::displayName).collect(Collectors.joining(", ")),
            200)
        + " against "
        + Texts.cut(
            getTargets().stream()
                .map(SanctionTarget::displayName)
                .collect(Collectors.joining(", ")),
            200)
        + " – "
        + Texts.cut(getAttribution().describe(), 400);
  }

  /**
   * A new builder; at least one authority, at least one target and the attribution are required.
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this sanction. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Sanction}. */
  final class Builder extends ImmutableSanction.Builder {
    Builder() {}

    /**
     * The sanction.
     *
     * @throws IllegalArgumentException if there is no authority or no target
     * @throws IllegalStateException if the attribution is not set
     */
    @Override
    public Sanction build() {
      Sanction sanction = super.build();
      if (sanction.getAuthorities().isEmpty()) {
        throw new IllegalArgumentException("authorities must not be empty");
      }
      if (sanction.getTargets().isEmpty()) {
        throw new IllegalArgumentException("targets must not be empty");
      }
      return sanction;
    }
  }
}
