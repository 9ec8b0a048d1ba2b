package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.sanction.SanctionEventKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step in the life of a sanction. */
public record SanctionEventRecord(
    @NotNull SanctionEventKind kind,
    @NotNull @Valid TimeExpressionRecord when,
    @Size(min = 1) @Nullable String note) {
  /** Rejects missing values. */
  public SanctionEventRecord {
    requireNonNull(kind, "kind");
    requireNonNull(when, "when");
  }
}
