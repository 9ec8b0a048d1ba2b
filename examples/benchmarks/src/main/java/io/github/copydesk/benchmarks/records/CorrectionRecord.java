package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was changed after publication. */
public record CorrectionRecord(
    @NotNull CorrectionKind kind,
    @NotBlank String text,
    @Nullable EdtfDate published,
    @Size(min = 1) @Nullable String before,
    @Size(min = 1) @Nullable String after) {
  /** Rejects missing values. */
  public CorrectionRecord {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }
}
