package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sanctions whom. */
public record SanctionRecord(
    @NotEmpty List<@Valid ActorRecord> authorities,
    @NotEmpty List<@Valid SanctionTargetRecord> targets,
    List<@Valid SanctionMeasureRecord> measures,
    List<@Valid ProgrammeRecord> programmes,
    List<@Valid LegalBasisRecord> legalBases,
    @Size(min = 1) @Nullable String purpose,
    boolean additional,
    List<@Valid SanctionEventRecord> events,
    @NotNull @Valid AttributionRecord attribution,
    List<@Valid TextAnchorRecord> anchors,
    List<@Valid VerificationRecord> verifications,
    @Valid @Nullable ExtractionRecord extraction) {
  /** Rejects missing values, and copies. */
  public SanctionRecord {
    authorities = copied(authorities);
    targets = copied(targets);
    measures = copied(measures);
    programmes = copied(programmes);
    legalBases = copied(legalBases);
    events = copied(events);
    requireNonNull(attribution, "attribution");
    anchors = copied(anchors);
    verifications = copied(verifications);
  }
}
