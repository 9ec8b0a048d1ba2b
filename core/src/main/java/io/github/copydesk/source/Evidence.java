package io.github.copydesk.source;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** Something shown in support of a report, such as <i>a drone video of bodies in the snow</i>. */
@Value.Immutable
public sealed interface Evidence extends NewsValue permits ImmutableEvidence {
  /** The kind of evidence. */
  EvidenceKind getKind();

  /** What the evidence shows or says: “a video that shows bodies lined up in a field”. */
  @HasText
  @WellFormedText
  String getDescription();

  /** Who produced it: the drone unit; absent if the text does not say. */
  Optional<@Valid Actor> getProducer();

  /** When it was made public; absent if the text does not say. */
  Optional<@Valid TimeExpression> getPublished();

  /** A web address where it can be seen. */
  Optional<@WebUrl URI> getUrl();

  /** The result of checking the evidence. Required for publication. */
  @Required(groups = Publishable.class)
  Optional<@Valid Verification> getVerification();

  /** A new builder; kind and description are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this evidence. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link Evidence}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
