package io.github.copydesk.casualty;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.Statement;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What one source says of casualties, such as <i>some 30 North Korean troops killed or wounded and
 * three missing near three villages over the weekend, says Ukraine's military intelligence</i>.
 *
 * <p>What another source says of the same event is another report, also where the two contradict
 * each other.
 */
@Value.Immutable
@DistinctFigures
@AsOfNotBeforeWhen
@CumulativeAsOf(groups = Publishable.class)
@VisualEvidenceVerified(groups = Publishable.class)
public sealed interface CasualtyReport extends Statement permits ImmutableCasualtyReport {
  /** The numbers, in the order of the text; at least one. */
  List<@Valid CasualtyFigure> getFigures();

  /** When it happened; absent where the text does not say. */
  Optional<@Valid TimeExpression> getWhen();

  /** Where it happened; absent where the text does not say. */
  Optional<@Valid Location> getWhere();

  /** Up to when a running total counts: “as of Tuesday”. Needed before publication for a total. */
  Optional<@Valid TimeExpression> getAsOf();

  /** What the numbers count over. */
  CasualtyScope getScope();

  /** What did it: “a drone strike”; absent where the text does not say. */
  Optional<@HasText @WellFormedText String> getCause();

  /** What was shown in support. */
  List<@Valid Evidence> getEvidence();

  /** What a register calls the event, so that reports on the same one can be found. */
  Optional<@Valid Identifier> getIncident();

  /** The figures and their source, cut to a line. */
  default String describe() {
    return Texts.cut(
            getFigures().stream().map(CasualtyFigure::describe).collect(Collectors.joining("; ")),
            400)
        + " – "
        + Texts.cut(getAttribution().describe(), 400);
  }

  /** A new builder; at least one figure, the scope and the attribution are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this report. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CasualtyReport}. */
  final class Builder extends ImmutableCasualtyReport.Builder {
    Builder() {}

    /**
     * The report.
     *
     * @throws IllegalArgumentException if there is no figure
     * @throws IllegalStateException if scope or attribution is not set
     */
    @Override
    public CasualtyReport build() {
      CasualtyReport report = super.build();
      if (report.getFigures().isEmpty()) {
        throw new IllegalArgumentException("figures must not be empty");
      }
      return report;
    }
  }
}
