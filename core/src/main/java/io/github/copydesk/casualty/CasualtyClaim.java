package io.github.copydesk.casualty;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Attribution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure and who stands for it, such as <i>killed or wounded: some 30, says Ukraine's military
 * intelligence agency, via CNN</i>; a part of a {@link CasualtyTally}.
 */
public final class CasualtyClaim {
  private final ClaimedReport from;
  private final CasualtyFigure figure;
  private final boolean some;

  /** A claim; {@code some} if it counts some of the tally's people only. */
  CasualtyClaim(ClaimedReport from, CasualtyFigure figure, boolean some) {
    this.from = from;
    this.figure = figure;
    this.some = some;
  }

  /** The report that gives the figure. */
  public CasualtyReport report() {
    return from.report();
  }

  /** The figure, at the top of the report or included in another. */
  public CasualtyFigure figure() {
    return figure;
  }

  /** Who said it, through whom. */
  public Attribution attribution() {
    return report().getAttribution();
  }

  /** The outcomes as {@link OutcomeBounds} has them. */
  int set() {
    return OutcomeBounds.mask(figure.getOutcomes());
  }

  /** The least that the tally's people can be. */
  long least() {
    return figure.getCount().getLow().orElse(0);
  }

  /** The most; if it counts some of the people only, it says nothing of that. */
  long most() {
    return some ? OutcomeBounds.OPEN : figure.getCount().getHigh().orElse(OutcomeBounds.OPEN);
  }

  /** Whether it bounds anything: “some 30” and “dozens” do not. */
  boolean bounding() {
    return figure.getCount().getLow().isPresent() || figure.getCount().getHigh().isPresent();
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
