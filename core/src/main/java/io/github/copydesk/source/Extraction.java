package io.github.copydesk.source;

import io.github.copydesk.basics.NewsValue;
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
 * How a statement was extracted from the text, such as <i>by a model, with confidence 0.92</i>.
 *
 * <p>It says only how the statement was read, not whether it is true.
 */
@Value.Immutable
@ToolNamed(groups = Publishable.class)
public sealed interface Extraction extends NewsValue permits ImmutableExtraction {
  /** The method by which the statement was extracted: by a person, by a model. */
  ExtractionMethod getMethod();

  /**
   * The program and its version: “quote-tagger 2.1”. Required for publication if the method is
   * {@link ExtractionMethod#MODEL}.
   */
  Optional<@HasText @WellFormedText String> getTool();

  /**
   * The confidence of the extraction, from 0 to 1, as the exact decimal given; absent if none was
   * stated.
   */
  Optional<
          @Min(value = 0, message = "{io.github.copydesk.source.Extraction.confidence}")
          @Max(value = 1, message = "{io.github.copydesk.source.Extraction.confidence}") BigDecimal>
      getConfidence();

  /** When the statement was extracted. */
  Optional<Instant> getAt();

  /** A new builder; the method is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this extraction. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link Extraction}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableExtraction.Builder {
    Builder() {}
  }
}
