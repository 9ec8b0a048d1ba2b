package io.github.copydesk.article;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note about a change made after publication, such as <i>An earlier version gave the number of
 * missing as 30</i>.
 */
@Value.Immutable
public sealed interface Correction permits ImmutableCorrection {
  /** The kind of change. */
  CorrectionKind getKind();

  /** The note as printed. */
  @HasText
  @WellFormedText
  String getText();

  /** When the note was published; absent if it has no date. */
  Optional<OffsetDateTime> getPublished();

  /** The words before the change; absent if the note does not repeat them. */
  Optional<@HasText @WellFormedText String> getBefore();

  /** The words after the change; absent if the note does not repeat them. */
  Optional<@HasText @WellFormedText String> getAfter();

  /** A correction with only a kind and a note. */
  static Correction of(CorrectionKind kind, String text) {
    return builder().kind(kind).text(text).build();
  }

  /** A new builder; kind and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this correction. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Correction}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}
  }
}
