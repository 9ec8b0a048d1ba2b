package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.SubjectKind;
import io.github.copydesk.article.SubjectRelation;
import io.github.copydesk.basics.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article is about. */
public record SubjectRecord(
    @NotBlank String name,
    @Nullable SubjectKind kind,
    List<@Valid Identifier> identifiers,
    @Nullable SubjectRelation relation,
    @Min(0) @Max(1) @Nullable BigDecimal relevance,
    @Valid @Nullable ExtractionRecord extraction) {
  /** Rejects missing values, and copies. */
  public SubjectRecord {
    requireNonNull(name, "name");
    identifiers = copied(identifiers);
  }
}
