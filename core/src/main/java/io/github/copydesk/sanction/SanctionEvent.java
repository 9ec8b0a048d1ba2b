package io.github.copydesk.sanction;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A step in the history of a sanction, such as <i>announced “a few days ago”</i>. */
@Value.Immutable
public sealed interface SanctionEvent permits ImmutableSanctionEvent {
  /** What happened. */
  SanctionEventKind getKind();

  /** When, as the text says it; it may be unresolved. */
  @Valid
  TimeExpression getWhen();

  /** What else the text says of it: “in a joint statement with the G7”. */
  Optional<@HasText @WellFormedText String> getNote();

  /** An event of which the text gives no more than the time. */
  static SanctionEvent of(SanctionEventKind kind, TimeExpression when) {
    return builder().kind(kind).when(when).build();
  }

  /** A new builder; kind and time are required. */
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
