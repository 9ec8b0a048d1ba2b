package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who said it, and through whom it was reported. */
public record AttributionRecord(
    @NotEmpty List<@Valid ActorRecord> sources,
    @NotNull SpeechAct act,
    @Size(min = 1) @Nullable String cue,
    @Nullable Medium medium,
    @Size(min = 1) @Nullable String occasion,
    @Valid @Nullable TimeExpressionRecord when,
    @Nullable URI url,
    @Valid @Nullable AttributionRecord via) {
  /** Rejects missing values. */
  public AttributionRecord {
    sources = copied(sources);
    requireNonNull(act, "act");
  }
}
