package io.github.copydesk.benchmarks.records;

import io.github.copydesk.time.EdtfDate;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A time as worded in the text and as a date. */
public record TimeExpressionRecord(
    @Size(min = 1) @Nullable String wording, @Nullable EdtfDate value) {}
