package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person whose name is withheld. */
@CompiledJson(name = "unnamed-source")
public record UnnamedSourceRecord(
    @NotBlank String description,
    @Valid @Nullable ActorRecord affiliation,
    @Size(min = 1) @Nullable String reason)
    implements ActorRecord {
  /** Rejects missing values. */
  public UnnamedSourceRecord {
    requireNonNull(description, "description");
  }
}
