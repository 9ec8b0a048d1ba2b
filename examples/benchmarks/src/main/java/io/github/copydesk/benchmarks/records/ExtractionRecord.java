package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.source.ExtractionMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a statement was extracted from the text. */
public record ExtractionRecord(
    @NotNull ExtractionMethod method,
    @Size(min = 1) @Nullable String tool,
    @Min(0) @Max(1) @Nullable BigDecimal confidence,
    @Nullable Instant at) {
  /** Rejects missing values. */
  public ExtractionRecord {
    requireNonNull(method, "method");
  }
}
