package io.github.copydesk.article;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was changed after publication, such as <i>An earlier version gave the number of missing as
 * 30</i>.
 */
@Value.Immutable
public sealed interface Correction permits ImmutableCorrection {
  /** The sort of change. */
  CorrectionKind getKind();

  /** The note as printed. */
  @HasText
  @WellFormedText
  String getText();

  /** When the note was published; absent where it has no date. */
  Optional<OffsetDateTime> getPublished();

  /** The words as they were; absent where the note does not repeat them. */
  Optional<@HasText @WellFormedText String> getBefore();

  /** The words as they are now; absent where the note does not repeat them. */
  Optional<@HasText @WellFormedText String> getAfter();

  /** A correction of which only kind and note are given. */
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

  /** Builds a {@link Correction}. */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}
  }
}
