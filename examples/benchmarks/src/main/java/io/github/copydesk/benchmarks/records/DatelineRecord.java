package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The line that says where and when it was written. */
public record DatelineRecord(
    @NotBlank String text,
    @Valid @Nullable PlaceRecord place,
    @Valid @Nullable TimeExpressionRecord date,
    @Valid @Nullable OrganizationRecord agency) {
  /** Rejects missing values. */
  public DatelineRecord {
    requireNonNull(text, "text");
  }
}
