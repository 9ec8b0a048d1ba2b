package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.article.MediaKind;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A picture or video of an article. */
public record MediaItemRecord(
    @NotNull MediaKind kind,
    @NotNull URI url,
    @Size(min = 1) @Nullable String caption,
    @Size(min = 1) @Nullable String credit,
    @Size(min = 1) @Nullable String alternativeText,
    @Size(min = 1) @Nullable String rights,
    @Min(1) @Nullable Integer width,
    @Min(1) @Nullable Integer height,
    @Nullable DigitalSource digitalSource) {
  /** Rejects missing values. */
  public MediaItemRecord {
    requireNonNull(kind, "kind");
    requireNonNull(url, "url");
  }
}
