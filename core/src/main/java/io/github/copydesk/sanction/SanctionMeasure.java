package io.github.copydesk.sanction;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a sanction does, such as <i>trust services sanctions</i> from 2023-03-21 on. */
@Value.Immutable
public sealed interface SanctionMeasure permits ImmutableSanctionMeasure {
  /** What it does. */
  SanctionMeasureKind getKind();

  /**
   * What the text calls it: “prohibition of port entry”; absent where it says no more than the
   * kind.
   */
  Optional<@HasText @WellFormedText String> getWording();

  /** Since when it is part of the sanction; absent where the text does not say. */
  Optional<@Valid TimeExpression> getSince();

  /** The wording, or else the kind in words: “asset freeze”. */
  default String displayName() {
    return getWording().orElseGet(getKind()::words);
  }

  /** A measure of which the text says no more than the kind. */
  static SanctionMeasure of(SanctionMeasureKind kind) {
    return builder().kind(kind).build();
  }

  /** A measure in the words of the text. */
  static SanctionMeasure of(SanctionMeasureKind kind, String wording) {
    return builder().kind(kind).wording(wording).build();
  }

  /** A new builder; the kind is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this measure. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SanctionMeasure}. */
  final class Builder extends ImmutableSanctionMeasure.Builder {
    Builder() {}
  }
}
