package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Means;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was killed, hurt or is missing, according to one source. */
public record CasualtyReportRecord(
    @NotEmpty List<@Valid CasualtyFigureRecord> figures,
    @Valid @Nullable TimeExpressionRecord when,
    @Valid @Nullable LocationRecord where,
    @Valid @Nullable TimeExpressionRecord asOf,
    @NotNull CasualtyScope scope,
    List<@Valid ActorRecord> responsible,
    List<@Valid ActorRecord> parties,
    @Nullable Means means,
    @Size(min = 1) @Nullable String cause,
    List<@Valid EvidenceRecord> evidence,
    @Valid @Nullable Identifier incident,
    @NotNull @Valid AttributionRecord attribution,
    List<@Valid TextAnchorRecord> anchors,
    List<@Valid VerificationRecord> verifications,
    @Valid @Nullable ExtractionRecord extraction) {
  /** Rejects missing values, and copies. */
  public CasualtyReportRecord {
    figures = copied(figures);
    requireNonNull(scope, "scope");
    responsible = copied(responsible);
    parties = copied(parties);
    evidence = copied(evidence);
    requireNonNull(attribution, "attribution");
    anchors = copied(anchors);
    verifications = copied(verifications);
  }
}
