package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What someone said. */
public record QuoteRecord(
    @NotNull QuoteKind kind,
    @NotBlank String text,
    List<@HasText @WellFormedText String> verbatim,
    @NotNull QuoteMarks marks,
    @NotNull @Valid AttributionRecord attribution,
    List<@Valid ActorRecord> addressees,
    @Valid @Nullable QuestionRecord inResponseTo,
    @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") @Nullable String language,
    @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") @Nullable String translatedFrom,
    List<@Valid TextAnchorRecord> anchors,
    List<@Valid VerificationRecord> verifications,
    @Valid @Nullable ExtractionRecord extraction) {
  /** Rejects missing values, and copies. */
  public QuoteRecord {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    verbatim = copied(verbatim);
    requireNonNull(marks, "marks");
    requireNonNull(attribution, "attribution");
    addressees = copied(addressees);
    anchors = copied(anchors);
    verifications = copied(verifications);
  }
}
