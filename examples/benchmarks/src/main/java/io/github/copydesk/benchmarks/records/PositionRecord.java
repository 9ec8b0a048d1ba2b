package io.github.copydesk.benchmarks.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An office that someone holds. */
public record PositionRecord(
    @Size(min = 1) @Nullable String title,
    @Size(min = 1) @Nullable String rank,
    @Valid @Nullable ActorRecord organization,
    @Valid @Nullable TimeExpressionRecord during) {}
