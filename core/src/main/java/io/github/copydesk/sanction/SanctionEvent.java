package io.github.copydesk.sanction;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the history of a sanction, such as <i>lifting announced “a few days ago”</i>.
 *
 * <p>It has two sides, what changes and how far that has come: “imposes sanctions” is {@link
 * SanctionChange#IMPOSED} and {@link SanctionStage#ADOPTED}, “will lift” {@link
 * SanctionChange#LIFTED} and {@link SanctionStage#ANNOUNCED}. The words of the text are kept.
 */
@Value.Immutable
@UntilNotBeforeWhen
public sealed interface SanctionEvent permits ImmutableSanctionEvent {
  /** What changes. */
  SanctionChange getChange();

  /** How far it has come. */
  SanctionStage getStage();

  /** The words of the text for both: “imposes”, “voted to lift”; absent where it has none. */
  Optional<@HasText @WellFormedText String> getWording();

  /** When it came to this stage, as the text says it; it may be unresolved. */
  @Valid
  TimeExpression getWhen();

  /**
   * The last day of what the change brings: of the sanction where it is imposed or renewed, of a
   * suspension, of a waiver. Absent where the text does not say.
   */
  Optional<@Valid TimeExpression> getUntil();

  /** Who did it: a court, a chamber of parliament; empty for the authorities of the sanction. */
  List<@Valid Actor> getBy();

  /** Whom it is about, each equal to a target of the sanction; empty for all of them. */
  List<@Valid SanctionTarget> getTargets();

  /** What else the text says of it: “in a joint statement with the G7”. */
  Optional<@HasText @WellFormedText String> getNote();

  /** An event of which the text gives no more than the time. */
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

  /** Builds a {@link SanctionEvent}. */
  final class Builder extends ImmutableSanctionEvent.Builder {
    Builder() {}
  }
}
