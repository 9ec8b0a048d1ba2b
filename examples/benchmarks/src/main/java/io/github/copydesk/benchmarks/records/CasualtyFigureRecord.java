package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static io.github.copydesk.benchmarks.records.Copies.copiedSet;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many suffered which outcome. */
public record CasualtyFigureRecord(
    @NotEmpty Set<Outcome> outcomes,
    @Size(min = 1) @Nullable String outcomeWording,
    @Nullable Severity severity,
    @NotNull @Valid CountRecord count,
    @Valid @Nullable ActorRecord victims,
    @Valid @Nullable LocationRecord where,
    List<@Valid CasualtyFigureRecord> including) {
  /** Rejects missing values, and copies. */
  public CasualtyFigureRecord {
    outcomes = copiedSet(outcomes);
    requireNonNull(count, "count");
    including = copied(including);
  }
}
