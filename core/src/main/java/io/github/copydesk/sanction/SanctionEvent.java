package io.github.copydesk.sanction;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** An event in the history of a sanction, such as <i>announced “a few days ago”</i>. */
@Value.Immutable
public sealed interface SanctionEvent permits ImmutableSanctionEvent {
  /** The kind of event: announced, lifted. */
  SanctionEventKind getKind();

  /** When it happened or will happen, as the text puts it; possibly unresolved. */
  @Valid
  TimeExpression getWhen();

  /** What else the text says about it: “in a joint statement with the G7”. */
  Optional<@HasText @WellFormedText String> getNote();

  /** An event for which the text gives only the time. */
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

  /**
   * Builds a {@link SanctionEvent}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableSanctionEvent.Builder {
    Builder() {}
  }
}
