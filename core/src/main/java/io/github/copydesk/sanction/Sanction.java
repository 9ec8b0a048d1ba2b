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
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A punitive measure by states or unions of states, such as <i>further US sanctions to disrupt the
 * military cooperation between Pyongyang and Moscow</i>.
 *
 * <p>News reports sanctions before registers list them: no target has to be named, and no measure
 * known. What the text does not say is absent.
 */
@Value.Immutable
@TravelBanTargets
@EventsInOrder
@StartGiven(groups = Publishable.class)
public sealed interface Sanction extends Statement permits ImmutableSanction {
  /** The actors who impose it; at least one, several for a joint sanction. */
  List<@Valid Actor> getAuthorities();

  /** The targets against which it is imposed; at least one, possibly an unspecified one. */
  List<@Valid SanctionTarget> getTargets();

  /**
   * The measures it consists of: a travel ban, an asset freeze; empty if the text does not say.
   * Required for publication.
   */
  @Required(groups = Publishable.class)
  Set<SanctionMeasure> getMeasures();

  /** The programme to which it belongs; absent if the text does not say. */
  Optional<@Valid Programme> getProgramme();

  /** The laws under which it is imposed; empty if the text does not say. */
  List<@Valid LegalBasis> getLegalBases();

  /** Its purpose, in the words of the text: “to disrupt military cooperation”. */
  Optional<@HasText @WellFormedText String> getPurpose();

  /**
   * Whether the text calls it an additional sanction: “additional sanctions”. The default is false.
   */
  @Value.Default
  default boolean isAdditional() {
    return false;
  }

  /** The events in its history, in chronological order; empty if the text mentions none. */
  List<@Valid SanctionEvent> getEvents();

  /** Whether more than one authority imposes it. */
  default boolean joint() {
    return getAuthorities().size() > 1;
  }

  /**
   * The status on a day, as far as its events determine it.
   *
   * <p>An event counts from its day onward: a sanction lifted on 2024-12-16 is {@link
   * SanctionStatus#ENDED} that day. It is in force once it is effective, renewed or resumed; while
   * it is only threatened, announced, adopted or published, it is {@link SanctionStatus#NOT_YET} if
   * an event says when it becomes effective, and unknown if none does. A date that is vague,
   * uncertain, approximate or unresolved may be anywhere between the events before and after it; on
   * the days for which that makes a difference, the status is {@link SanctionStatus#UNKNOWN}, as it
   * is without events.
   *
   * @param date a day by the local calendar that the events use
   */
  default SanctionStatus statusOn(LocalDate date) {
    return new SanctionHistory(getEvents()).statusOn(date);
  }

  /**
   * The periods of equal {@linkplain #statusOn status}, in order: the first has no beginning, the
   * last has no end, every day is in exactly one, and adjacent periods differ in status.
   */
  default List<SanctionPeriod> timeline() {
    return new SanctionHistory(getEvents()).timeline();
  }

  /** The authorities and targets, cut to one line. */
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

  /**
   * Builds a {@link Sanction}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
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
