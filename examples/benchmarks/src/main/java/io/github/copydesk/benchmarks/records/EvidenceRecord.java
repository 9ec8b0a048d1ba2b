package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.source.EvidenceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a report is based on. */
public record EvidenceRecord(
    @NotNull EvidenceKind kind,
    @NotBlank String description,
    @Valid @Nullable ActorRecord producer,
    @Valid @Nullable TimeExpressionRecord published,
    @Nullable URI url,
    @Valid @Nullable VerificationRecord verification) {
  /** Rejects missing values. */
  public EvidenceRecord {
    requireNonNull(kind, "kind");
    requireNonNull(description, "description");
  }
}
