package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
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
 * What one source says about casualties, such as <i>some 30 North Korean troops killed or wounded
 * and three missing near three villages over the weekend, says Ukraine's military intelligence</i>.
 *
 * <p>What another source says about the same event is a separate report, even if the two contradict
 * each other.
 */
@Value.Immutable
@DistinctFigures
@FiguresConsistent
@AsOfNotBeforeWhen
@CumulativeAsOf(groups = Publishable.class)
@VisualEvidenceVerified(groups = Publishable.class)
public sealed interface CasualtyReport extends Statement permits ImmutableCasualtyReport {
  /** The figures, in the order of the text; at least one. */
  List<@Valid CasualtyFigure> getFigures();

  /** When it happened; absent if the text does not say. */
  Optional<@Valid TimeExpression> getWhen();

  /** Where it happened; absent if the text does not say. */
  Optional<@Valid Location> getWhere();

  /**
   * The date up to which a running total counts: “as of Tuesday”. Required for publication if the
   * scope is {@link CasualtyScope#CUMULATIVE}.
   */
  Optional<@Valid TimeExpression> getAsOf();

  /** What the numbers cover: one incident, a period, a running total. */
  CasualtyScope getScope();

  /**
   * The actors whom this source holds responsible: in “police blamed the rebels”, the rebels; empty
   * if it names none. Whether they admit it is a separate statement.
   */
  List<@Valid Actor> getResponsible();

  /**
   * The parties that fought: “in a clash between the army and the rebels”; empty if the text does
   * not say.
   */
  List<@Valid Actor> getParties();

  /** The means that caused the casualties, as a code; absent if the text does not say. */
  Optional<Means> getMeans();

  /** The cause in the words of the text: “a drone strike”; absent if the text does not say. */
  Optional<@HasText @WellFormedText String> getCause();

  /** The evidence shown in support of the numbers. */
  List<@Valid Evidence> getEvidence();

  /**
   * The identifier of the event in a register, so that reports about the same event can be found.
   */
  Optional<@Valid Identifier> getIncident();

  /** The figures and their source, cut to one line. */
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

  /**
   * Builds a {@link CasualtyReport}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
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
