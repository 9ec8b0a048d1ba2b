package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.text.TextPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the article something appears. */
public record TextAnchorRecord(
    @NotNull TextPart part,
    @NotEmpty List<@Valid TextSpanRecord> spans,
    @Nullable String prefix,
    @Nullable String suffix) {
  /** Rejects missing values, and copies. */
  public TextAnchorRecord {
    requireNonNull(part, "part");
    spans = copied(spans);
  }
}
