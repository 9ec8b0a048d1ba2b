package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step in the life of a sanction. */
public record SanctionEventRecord(
    @NotNull SanctionChange change,
    @NotNull SanctionStage stage,
    @Size(min = 1) @Nullable String wording,
    @NotNull @Valid TimeExpressionRecord when,
    @Valid @Nullable TimeExpressionRecord until,
    List<@Valid ActorRecord> by,
    List<@Valid SanctionTargetRecord> targets,
    @Size(min = 1) @Nullable String note) {
  /** Rejects missing values, and copies. */
  public SanctionEventRecord {
    requireNonNull(change, "change");
    requireNonNull(stage, "stage");
    requireNonNull(when, "when");
    by = copied(by);
    targets = copied(targets);
  }
}
