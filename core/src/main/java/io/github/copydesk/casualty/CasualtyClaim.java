package io.github.copydesk.casualty;

import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Attribution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure and the source that claims it, such as <i>killed or wounded: some 30, says Ukraine's
 * military intelligence agency, via CNN</i>; a part of a {@link CasualtyTally}.
 */
public final class CasualtyClaim {
  private final ClaimedReport from;
  private final CasualtyFigure figure;
  private final boolean some;

  /** Creates a claim; {@code some} if it counts only some of the people of the tally. */
  CasualtyClaim(ClaimedReport from, CasualtyFigure figure, boolean some) {
    this.from = from;
    this.figure = figure;
    this.some = some;
  }

  /** The report that gives the figure. */
  public CasualtyReport report() {
    return from.report();
  }

  /** The figure, at the top level of the report or included in another figure. */
  public CasualtyFigure figure() {
    return figure;
  }

  /** The attribution: who said it, and who passed it on. */
  public Attribution attribution() {
    return report().getAttribution();
  }

  /** The outcomes as a bit mask, as in {@link OutcomeBounds}. */
  int set() {
    return OutcomeBounds.mask(figure.getOutcomes());
  }

  /** The lower bound on the people of the tally with these outcomes. */
  long least() {
    return OutcomeBounds.least(figure);
  }

  /** The upper bound; open if the claim counts only some of the people. */
  long most() {
    return some ? OutcomeBounds.OPEN : OutcomeBounds.most(figure);
  }

  /** Whether it sets any bound: “some 30”, “dozens” and estimates do not. */
  boolean bounding() {
    Count count = figure.getCount();
    return count.lowerBound().isPresent() || count.upperBound().isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasualtyClaim that
        && some == that.some
        && figure.equals(that.figure)
        && from.equals(that.from);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, figure, some);
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
