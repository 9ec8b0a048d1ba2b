package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copiedMap;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether it has been checked. */
public record VerificationRecord(
    @NotNull VerificationStatus status,
    Map<VerificationAspect, VerificationStatus> aspects,
    @Valid @Nullable ActorRecord verifier,
    @Size(min = 1) @Nullable String reason,
    @Size(min = 1) @Nullable String rating,
    @Valid @Nullable TimeExpressionRecord date,
    @Nullable URI url,
    @Size(min = 1) @Nullable String title) {
  /** Rejects missing values, and copies. */
  public VerificationRecord {
    requireNonNull(status, "status");
    aspects = copiedMap(aspects);
  }
}
