package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The act that a sanction rests on. */
public record LegalBasisRecord(
    @NotBlank String title,
    @Size(min = 1) @Nullable String number,
    @Valid @Nullable TimeExpressionRecord date,
    @Nullable URI url) {
  /** Rejects what is missing. */
  public LegalBasisRecord {
    requireNonNull(title, "title");
  }
}
