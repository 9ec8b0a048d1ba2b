package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.sanction.SanctionMeasureKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a sanction does. */
public record SanctionMeasureRecord(
    @NotNull SanctionMeasureKind kind,
    @Size(min = 1) @Nullable String wording,
    @Valid @Nullable TimeExpressionRecord since) {
  /** Rejects missing values. */
  public SanctionMeasureRecord {
    requireNonNull(kind, "kind");
  }
}
