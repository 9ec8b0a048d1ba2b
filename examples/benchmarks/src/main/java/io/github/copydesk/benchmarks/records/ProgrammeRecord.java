package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.basics.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A sanctions programme. */
public record ProgrammeRecord(
    @NotBlank String name, @Valid @Nullable Identifier identifier, @Nullable URI url) {
  /** Rejects missing values. */
  public ProgrammeRecord {
    requireNonNull(name, "name");
  }
}
