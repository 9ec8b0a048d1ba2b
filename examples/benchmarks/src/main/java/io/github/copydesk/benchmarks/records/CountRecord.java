package io.github.copydesk.benchmarks.records;

import io.github.copydesk.basics.AbsentReason;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A number as a text gives it. */
public record CountRecord(
    @Nullable Long low,
    @Nullable Long best,
    @Nullable Long high,
    @Nullable Boolean estimated,
    @Size(min = 1) @Nullable String wording,
    @Nullable AbsentReason absentReason) {}
