package io.github.copydesk.quote;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A question put to a source, such as one <i>about Kyiv's account of the losses</i>. */
@Value.Immutable
public sealed interface Question extends NewsValue permits ImmutableQuestion {
  /** The question, or its subject, as the text gives it. */
  @HasText
  @WellFormedText
  String getTopic();

  /** The actor who asked; absent if the text does not say. */
  Optional<@Valid Actor> getAsker();

  /** A question of which only the topic is known. */
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

  /**
   * Builds a {@link Question}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
