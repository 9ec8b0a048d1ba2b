package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line that says who wrote it. */
public record BylineRecord(
    @Size(min = 1) @Nullable String text, List<@Valid ContributorRecord> contributors) {
  /** Copies. */
  public BylineRecord {
    contributors = copied(contributors);
  }
}
