package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.ContributorRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who contributed what to a text. */
public record ContributorRecord(@NotNull @Valid ActorRecord actor, @NotNull ContributorRole role) {
  /** Rejects missing values. */
  public ContributorRecord {
    requireNonNull(actor, "actor");
    requireNonNull(role, "role");
  }
}
