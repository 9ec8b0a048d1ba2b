package io.github.copydesk.source;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of checking something, such as <i>not verifiable: the picture is too poor to tell who
 * the bodies are</i>.
 */
@Value.Immutable
@ReasonGiven
public sealed interface Verification extends NewsValue permits ImmutableVerification {
  /** The overall result. */
  VerificationStatus getStatus();

  /** The results for single aspects: the place verified, the identity not verifiable. */
  Map<VerificationAspect, VerificationStatus> getAspects();

  /** Who checked it: a newsroom, a research group; absent if the text does not say. */
  Optional<@Valid Actor> getVerifier();

  /** The reason for the result: “the quality of the picture is too poor”. */
  Optional<@HasText @WellFormedText String> getReason();

  /** The checker's own rating, in the checker's words: “Pants on Fire”; absent if there is none. */
  Optional<@HasText @WellFormedText String> getRating();

  /** The date of the check, or of the publication of its result; absent if not given. */
  Optional<@Valid TimeExpression> getDate();

  /** The web address of the check. */
  Optional<@WebUrl URI> getUrl();

  /** The title of the check: “No, the video does not show Kursk”. */
  Optional<@HasText @WellFormedText String> getTitle();

  /** A result for which the text gives only the status. */
  static Verification of(VerificationStatus status) {
    return builder().status(status).build();
  }

  /** A new builder; the status is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this verification. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Verification}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableVerification.Builder {
    Builder() {}
  }
}
