package io.github.copydesk.sanction;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure that a {@link Sanction} consists of, such as <i>trust services sanctions</i> from
 * 2023-03-21 on.
 */
@Value.Immutable
public sealed interface SanctionMeasure extends NewsValue permits ImmutableSanctionMeasure {
  /** The kind of measure: a travel ban, an asset freeze. */
  SanctionMeasureKind getKind();

  /**
   * The words of the text for it: “prohibition of port entry”; absent if they say no more than the
   * kind.
   */
  Optional<@HasText @WellFormedText String> getWording();

  /** Since when it has been part of the sanction; absent if the text does not say. */
  Optional<@Valid TimeExpression> getSince();

  /** The wording, or else the kind in words: “asset freeze”. */
  default String displayName() {
    return getWording().orElseGet(getKind()::words);
  }

  /** A measure for which the text gives only the kind. */
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

  /**
   * Builds a {@link SanctionMeasure}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableSanctionMeasure.Builder {
    Builder() {}
  }
}
