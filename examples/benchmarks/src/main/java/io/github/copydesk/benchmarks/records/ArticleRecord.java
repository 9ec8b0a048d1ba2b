package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A news text and what it reports. */
@CompiledJson
public record ArticleRecord(
    @Nullable URI id,
    @Min(1) int version,
    @NotNull ArticleStatus status,
    @NotNull ArticleKind kind,
    @NotNull @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") String language,
    @NotBlank String headline,
    @Size(min = 1) @Nullable String standfirst,
    @Size(min = 1) @Nullable String body,
    List<@Valid BylineRecord> bylines,
    @Valid @Nullable DatelineRecord dateline,
    @Valid @Nullable OrganizationRecord publisher,
    @Nullable EdtfDate published,
    @Nullable EdtfDate modified,
    @Nullable EdtfDate embargoedUntil,
    @Nullable URI url,
    @Size(min = 1) @Nullable String section,
    List<@HasText @WellFormedText String> keywords,
    List<@Valid SubjectRecord> subjects,
    List<@Valid MediaItemRecord> media,
    List<@Valid QuoteRecord> quotes,
    List<@Valid CasualtyReportRecord> casualtyReports,
    List<@Valid SanctionRecord> sanctions,
    List<@Valid CorrectionRecord> corrections,
    List<@Valid Identifier> identifiers,
    @Size(min = 1) @Nullable String rights,
    @Nullable DigitalSource digitalSource) {
  /** Rejects missing values, and copies. */
  public ArticleRecord {
    requireNonNull(status, "status");
    requireNonNull(kind, "kind");
    requireNonNull(language, "language");
    requireNonNull(headline, "headline");
    bylines = copied(bylines);
    keywords = copied(keywords);
    subjects = copied(subjects);
    media = copied(media);
    quotes = copied(quotes);
    casualtyReports = copied(casualtyReports);
    sanctions = copied(sanctions);
    corrections = copied(corrections);
    identifiers = copied(identifiers);
  }
}
