package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one origin said about one group of people and one set of outcomes over time, such as
 * <i>killed, says the police: at least 36 on 8 February, at least 41 on 9 February</i>; a part of a
 * {@link CasualtyTally}.
 */
public final class CasualtySeries {
  private static final int MAX_SHOWN = 10;

  private final List<CasualtyClaim> claims;
  private final Moment lastDays;
  private final Moment lastInstant;

  CasualtySeries(List<CasualtyClaim> claims) {
    List<CasualtyClaim> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.comparing((CasualtyClaim claim) -> claim.at().begin())
            .thenComparing(claim -> claim.at().end()));
    this.claims = List.copyOf(sorted);
    lastDays = last(sorted, false);
    lastInstant = last(sorted, true);
  }

  /** The last of the days or of the instants; if there are none, any moment. */
  private static Moment last(List<CasualtyClaim> sorted, boolean exact) {
    return sorted.stream()
        .map(CasualtyClaim::at)
        .filter(moment -> moment.isExact() == exact)
        .reduce(Moment.unknown(), (a, b) -> b);
  }

  /** The actors who jointly said it. */
  public List<Actor> origin() {
    return claims.get(0).attribution().origin();
  }

  /** The outcomes that are counted. */
  public Set<Outcome> outcomes() {
    return claims.get(0).figure().getOutcomes();
  }

  /** Whom the figures count, from the larger group to the smaller; empty if all people. */
  public List<Actor> victims() {
    return claims.get(0).victims();
  }

  /**
   * The claims from the first to the last, one or more, each with its {@linkplain
   * CasualtyClaim#moment() moment} and count. Those without a date come first; those whose order is
   * not known are in the order of their beginnings, or else of the reports.
   */
  public List<CasualtyClaim> claims() {
    return claims;
  }

  /**
   * What the origin says last: one claim, or all that may be the last, if their order is not known.
   */
  public List<CasualtyClaim> latest() {
    return claims.stream()
        .filter(claim -> !claim.at().isBefore(lastDays) && !claim.at().isBefore(lastInstant))
        .toList();
  }

  /** The claims in one line: {@code killed: 36 (police, as of 2025-02-08), then 41 (…)}. */
  @Override
  public String toString() {
    Set<String> shown = new LinkedHashSet<>();
    claims.stream()
        .limit(MAX_SHOWN)
        .forEach(
            claim -> shown.add(claim.figure().getCount().describe() + " (" + claim.who() + ")"));
    String more = claims.size() > MAX_SHOWN ? ", and " + (claims.size() - MAX_SHOWN) + " more" : "";
    return claims.get(0).what()
        + ": "
        + shown.stream().collect(Collectors.joining(", then "))
        + more;
  }
}
