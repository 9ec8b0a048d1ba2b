package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** A stretch of a text, in code points. */
public record TextSpanRecord(
    @PositiveOrZero int start, @PositiveOrZero int end, @NotNull String exact) {
  /** Rejects missing values. */
  public TextSpanRecord {
    requireNonNull(exact, "exact");
  }
}
