package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure, the source that claims it, and the moment for which it does, such as <i>killed or
 * wounded, North Korean troops: some 30, says Ukraine's military intelligence agency, via CNN</i>;
 * a part of a {@link CasualtyTally}.
 */
public final class CasualtyClaim {
  private static final int MAX_NAME = 100;

  private final int number;
  private final ClaimedReport from;
  private final CasualtyFigure figure;
  private final People people;

  /** The victims for whom a reader takes the figure, even if all reports are about them. */
  private final List<Actor> victims;

  CasualtyClaim(
      int number, ClaimedReport from, CasualtyFigure figure, People people, List<Actor> victims) {
    this.number = number;
    this.from = from;
    this.figure = figure;
    this.people = people;
    this.victims = List.copyOf(victims);
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

  /**
   * The date for which the number is claimed: {@code asOf} of the report, or else when the source
   * said it, or else when the article was published, if the tally was told; empty if none of these
   * is known. If the report gives one of the first two, but it is not resolved, the claim may be of
   * any time up to the publication: {@code ../2024-12-16}.
   */
  public Optional<EdtfDate> moment() {
    return from.date();
  }

  /** Whom the figure counts, from the larger group to the smaller; empty if all people. */
  public List<Actor> victims() {
    return victims;
  }

  Moment at() {
    return from.moment();
  }

  People people() {
    return people;
  }

  /** The position among the claims of all reports, counted from 0. */
  int number() {
    return number;
  }

  /** The position of the report in the tally, counted from 0. */
  int index() {
    return from.index();
  }

  /** The outcomes as a bit mask, as in {@link OutcomeBounds}. */
  int set() {
    return OutcomeBounds.mask(figure.getOutcomes());
  }

  /** Whether it sets any bound: “some 30”, “dozens” and estimates do not. */
  boolean bounding() {
    Count count = figure.getCount();
    return count.lowerBound().isPresent() || count.upperBound().isPresent();
  }

  /** What is counted: the outcomes, severity, victims, place and period. */
  String what() {
    StringBuilder what = new StringBuilder();
    what.append(
        figure
            .getOutcomeWording()
            .map(wording -> Texts.cut(wording, MAX_NAME))
            .orElseGet(figure::outcomesInWords));
    figure.getSeverity().ifPresent(severity -> what.append(", ").append(severity.words()));
    if (!victims.isEmpty()) {
      what.append(
          victims.stream()
              .map(actor -> Texts.cut(actor.displayName(), MAX_NAME))
              .collect(Collectors.joining(": ", ", ", "")));
    }
    for (Object trait : people.traits()) {
      if (trait instanceof Location where) {
        what.append(", ").append(Texts.cut(where.describe(), MAX_NAME));
      } else if (trait instanceof EdtfDate period) {
        what.append(", in ").append(period);
      } else if (trait == CasualtyScope.INCIDENT) {
        what.append(", in one incident");
      }
    }
    return what.toString();
  }

  /** Who says it and as of when: {@code police, via CNN, as of 2024-12-16}. */
  String who() {
    return Texts.cut(attribution().describe(), 200)
        + moment().map(date -> ", as of " + date).orElse("");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasualtyClaim that
        && figure.equals(that.figure)
        && people.traits().equals(that.people.traits())
        && from.equals(that.from);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, figure, people.traits());
  }

  /** {@code killed, children: at least 4 (police, via CNN, as of 2024-12-16)}. */
  @Override
  public String toString() {
    return what() + ": " + figure.getCount().describe() + " (" + who() + ")";
  }
}
