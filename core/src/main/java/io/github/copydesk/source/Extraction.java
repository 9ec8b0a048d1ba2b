package io.github.copydesk.source;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a statement got out of the text, such as <i>by a model, with confidence 0.92</i>.
 *
 * <p>It says nothing about whether the statement is true, only how it was read.
 */
@Value.Immutable
@ToolNamed(groups = Publishable.class)
public sealed interface Extraction permits ImmutableExtraction {
  /** Who or what read the text. */
  ExtractionMethod getMethod();

  /** The program and its version: “quote-tagger 2.1”. Needed before publication for a model. */
  Optional<@HasText @WellFormedText String> getTool();

  /** How sure the reader is, 0 to 1, as the exact decimal given; absent where it was not said. */
  Optional<
          @Min(value = 0, message = "{io.github.copydesk.source.Extraction.confidence}")
          @Max(value = 1, message = "{io.github.copydesk.source.Extraction.confidence}") BigDecimal>
      getConfidence();

  /** When it was read. */
  Optional<Instant> getAt();

  /** A new builder; the method is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this extraction. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Extraction}. */
  final class Builder extends ImmutableExtraction.Builder {
    Builder() {}
  }
}
