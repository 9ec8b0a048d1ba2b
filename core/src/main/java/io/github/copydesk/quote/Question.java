package io.github.copydesk.quote;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody was asked, such as <i>about Kyiv's account of the losses</i>. */
@Value.Immutable
public sealed interface Question permits ImmutableQuestion {
  /** The question or what it was about, as the text gives it. */
  @HasText
  @WellFormedText
  String getTopic();

  /** Who asked; absent where the text does not say. */
  Optional<@Valid Actor> getAsker();

  /** A question of which the text gives no more than the topic. */
  static Question about(String topic) {
    return builder().topic(topic).build();
  }

  /** A new builder; the topic is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this question. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Question}. */
  final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
