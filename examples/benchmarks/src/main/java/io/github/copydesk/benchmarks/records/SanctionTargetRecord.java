package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.sanction.SanctionTargetKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sanction is aimed at. */
public record SanctionTargetRecord(
    @NotNull SanctionTargetKind kind,
    @Size(min = 1) @Nullable String description,
    @Valid @Nullable ActorRecord actor,
    @Valid @Nullable PlaceRecord place,
    List<@Valid Identifier> listIds,
    @Size(min = 1) @Nullable String reasons) {
  /** Rejects missing values, and copies. */
  public SanctionTargetRecord {
    requireNonNull(kind, "kind");
    listIds = copied(listIds);
  }
}
