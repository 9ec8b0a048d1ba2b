package io.github.copydesk.sanction;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event in the history of a sanction, such as <i>lifting announced “a few days ago”</i>.
 *
 * <p>It consists of a change and the stage that the change has reached: “imposes sanctions” is
 * {@link SanctionChange#IMPOSED} and {@link SanctionStage#ADOPTED}, “will lift” {@link
 * SanctionChange#LIFTED} and {@link SanctionStage#ANNOUNCED}. The words of the text are kept.
 */
@Value.Immutable
@UntilNotBeforeWhen
public sealed interface SanctionEvent extends NewsValue permits ImmutableSanctionEvent {
  /** The change to the sanction: imposed, lifted. */
  SanctionChange getChange();

  /** The stage that the change has reached: announced, effective. */
  SanctionStage getStage();

  /**
   * The words of the text for change and stage: “imposes”, “voted to lift”; absent if it has none.
   */
  Optional<@HasText @WellFormedText String> getWording();

  /** When the change reached or will reach this stage, as the text puts it; possibly unresolved. */
  @Valid
  TimeExpression getWhen();

  /**
   * The last day on which the change applies: the end of a sanction that is imposed or renewed, of
   * a suspension, of a waiver; absent if the text does not say.
   */
  Optional<@Valid TimeExpression> getUntil();

  /**
   * The actors behind the event: a court, a chamber of parliament; empty if they are the
   * authorities of the sanction.
   */
  List<@Valid Actor> getBy();

  /**
   * The targets it is about, each equal to a target of the sanction; empty if it is about all of
   * them.
   */
  List<@Valid SanctionTarget> getTargets();

  /** What else the text says about it: “in a joint statement with the G7”. */
  Optional<@HasText @WellFormedText String> getNote();

  /** An event for which the text gives only the change, its stage and the time. */
  static SanctionEvent of(SanctionChange change, SanctionStage stage, TimeExpression when) {
    return builder().change(change).stage(stage).when(when).build();
  }

  /** A new builder; change, stage and time are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this event. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link SanctionEvent}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableSanctionEvent.Builder {
    Builder() {}
  }
}
