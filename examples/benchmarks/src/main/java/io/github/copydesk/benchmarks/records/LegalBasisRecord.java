package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The legal act that a sanction is based on. */
public record LegalBasisRecord(
    @NotBlank String title,
    @Size(min = 1) @Nullable String number,
    @Valid @Nullable TimeExpressionRecord date,
    @Nullable URI url) {
  /** Rejects missing values. */
  public LegalBasisRecord {
    requireNonNull(title, "title");
  }
}
