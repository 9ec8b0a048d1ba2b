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
import java.util.Objects;
import java.util.Optional;
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
@EventTargetsListed
public sealed interface Sanction extends Statement permits ImmutableSanction {
  /**
   * The actors who impose it; at least one, several for a joint sanction.
   *
   * <p>A sanction that implements another, such as a British one that implements one of the United
   * Nations, has one authority, and the other as a {@link LegalBasis}.
   */
  List<@Valid Actor> getAuthorities();

  /** The targets against which it is imposed; at least one, possibly an unspecified one. */
  List<@Valid SanctionTarget> getTargets();

  /**
   * The measures it consists of: a travel ban, an asset freeze; empty if the text does not say.
   * Required for publication.
   */
  @Required(groups = Publishable.class)
  List<@Valid SanctionMeasure> getMeasures();

  /** The programmes to which it belongs; empty if the text does not say. */
  List<@Valid Programme> getProgrammes();

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

  /**
   * The events in its history, in any order; empty if the text mentions none. Of two events whose
   * dates leave open which was first, it is the one listed first, unless other dates deny the order
   * of the list.
   */
  List<@Valid SanctionEvent> getEvents();

  /** Whether more than one authority imposes it. */
  default boolean joint() {
    return getAuthorities().size() > 1;
  }

  /**
   * The status on a day, as far as the events determine it: in force if it is in force against at
   * least one target, otherwise the status that it has against every target.
   *
   * <p>An event counts from its day onward: a sanction whose lifting is effective on 2024-12-16 is
   * {@link SanctionStatus#ENDED} that day. A change at the stage {@link SanctionStage#EFFECTIVE}
   * determines the status. A change that is adopted or published may have taken effect at any time
   * since, unless another event says when: the status is unknown or, if it is decided that the
   * sanction begins or resumes, {@link SanctionStatus#ADOPTED}. An end or a suspension that is
   * threatened, proposed or announced changes nothing; before a sanction began, its announcement
   * leaves open whether it has come since. A decided renewal implies that the sanction is in force,
   * unless it is suspended or was ended by another event. If it is eased or amended after it ended,
   * the status is unknown from then on.
   *
   * <p>After its last day, a sanction has ended and a suspension is over, unless it is renewed;
   * after the last day of a lifting the status is unknown. A change that takes effect has the last
   * day with which it was decided, unless it has one of its own. A target that is listed, and that
   * no earlier event names, was not on the list before: earlier events about all targets do not
   * concern it. If that is so of every target, it is open whether they do.
   *
   * <p>A date that is vague, uncertain, approximate or unresolved may be anywhere between the
   * events before and after it; on the days for which that makes a difference, the status is {@link
   * SanctionStatus#UNKNOWN}, as it is without events. If the events are not in chronological order,
   * only their dates say which was first, and where that is open and makes a difference, the status
   * is unknown too.
   *
   * @param date a day by the local calendar that the events use
   */
  default SanctionStatus statusOn(LocalDate date) {
    Objects.requireNonNull(date, "date is null");
    return new TargetHistories(this).together().statusOn(date);
  }

  /**
   * The status against one of the targets on a day; only the events about that target or about all
   * targets count.
   *
   * @param date a day by the local calendar that the events use
   * @param target one of the targets
   * @throws IllegalArgumentException if the sanction has no such target
   */
  default SanctionStatus statusOn(LocalDate date, SanctionTarget target) {
    Objects.requireNonNull(date, "date is null");
    return new TargetHistories(this).against(target).statusOn(date.toEpochDay());
  }

  /**
   * The periods of equal {@linkplain #statusOn(LocalDate) status}, in order: the first has no
   * beginning, the last has no end, every day is in exactly one, and adjacent periods differ in
   * status.
   */
  default List<SanctionPeriod> timeline() {
    return new TargetHistories(this).together().timeline();
  }

  /**
   * The periods of equal {@linkplain #statusOn(LocalDate, SanctionTarget) status} against one of
   * the targets, in order, as in {@link #timeline()}.
   *
   * @param target one of the targets
   * @throws IllegalArgumentException if the sanction has no such target
   */
  default List<SanctionPeriod> timeline(SanctionTarget target) {
    return new TargetHistories(this).against(target).timeline();
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
