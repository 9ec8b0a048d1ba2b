package io.github.copydesk.casualty;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Attribution;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure and who stands for it, such as <i>killed or wounded: some 30, says Ukraine's military
 * intelligence agency, via CNN</i>; a part of a {@link CasualtyTally}.
 */
public final class CasualtyClaim {
  private final CasualtyReport report;
  private final CasualtyFigure figure;
  private final boolean some;

  /** A claim; {@code some} if it counts some of the tally's people only. */
  CasualtyClaim(CasualtyReport report, CasualtyFigure figure, boolean some) {
    this.report = report;
    this.figure = figure;
    this.some = some;
  }

  /** The report that gives the figure. */
  public CasualtyReport report() {
    return report;
  }

  /** The figure, at the top of the report or included in another. */
  public CasualtyFigure figure() {
    return figure;
  }

  /** Who said it, through whom. */
  public Attribution attribution() {
    return report.getAttribution();
  }

  Set<Outcome> outcomes() {
    return figure.getOutcomes();
  }

  /** Adds what the claim says; if it counts some of the people only, that all are not fewer. */
  void addTo(OutcomeBounds bounds) {
    if (some) {
      bounds.addLow(outcomes(), figure.getCount().getLow());
    } else {
      bounds.add(outcomes(), figure.getCount());
    }
  }

  /** Whether it bounds anything: “some 30” and “dozens” do not. */
  boolean bounding() {
    return figure.getCount().getLow().isPresent() || figure.getCount().getHigh().isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasualtyClaim that
        && report.equals(that.report)
        && figure.equals(that.figure)
        && some == that.some;
  }

  @Override
  public int hashCode() {
    return Objects.hash(report, figure, some);
  }

  /** {@code killed or wounded: some 30 (Ukraine's military intelligence agency, via CNN)}. */
  @Override
  public String toString() {
    return figure.outcomesInWords()
        + ": "
        + figure.getCount().describe()
        + " ("
        + Texts.cut(attribution().describe(), 200)
        + ")";
  }
}
