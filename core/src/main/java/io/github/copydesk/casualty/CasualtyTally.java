package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.ValueMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What several reports about one incident and one group of victims say in combination, such as
 * <i>killed: 21 to 33</i>, if one source says “more than 20 killed” and another “up to 33 killed or
 * wounded”.
 *
 * <p>The reports are never added up, because they are about the same people. {@link #bounds} gives
 * what all of them allow, {@link #conflicts} where they contradict each other. Only the bounds of a
 * count matter: “more than 20” has one, “some 30”, “dozens” and estimates have none.
 *
 * <p>A figure without victims counts all people that its report is about. The people counted by a
 * figure with victims, a place or a severity are among them: “four children killed” beside “50
 * killed” means that at least four were killed.
 *
 * <p>Killed, wounded, missing and captured exclude each other: no person has more than one of these
 * four outcomes. The other outcomes may be combined with any: a body that was seen may or may not
 * be among those a source counts as killed, and a displaced person may be wounded.
 */
public final class CasualtyTally {
  private final List<CasualtyReport> reports;
  private final List<CasualtyClaim> claims;
  private volatile ConflictSearch.@Nullable Found found;

  private CasualtyTally(List<CasualtyReport> reports, boolean anyCountsEverybody) {
    this.reports = List.copyOf(reports);
    this.claims = claims(this.reports, anyCountsEverybody);
  }

  /**
   * A tally of reports about the same people.
   *
   * @throws IllegalArgumentException if there is no report, or two reports show that they are about
   *     different people: their incidents, victims, times or {@code asOf} dates differ, or only one
   *     of them is a running total
   */
  public static CasualtyTally of(List<CasualtyReport> reports) {
    Objects.requireNonNull(reports, "reports is null");
    SamePeople.require(reports);
    return tally(reports, reports.stream().anyMatch(CasualtyTally::countsEverybody));
  }

  /**
   * A tally of reports that the caller knows to be about the same people, whatever their incidents,
   * victims and times.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public static CasualtyTally ofSame(List<CasualtyReport> reports) {
    Objects.requireNonNull(reports, "reports is null");
    return tally(reports, false);
  }

  private static CasualtyTally tally(List<CasualtyReport> reports, boolean anyCountsEverybody) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a tally needs at least one report");
    }
    return new CasualtyTally(reports, anyCountsEverybody);
  }

  /**
   * Whether a figure of a report has no victims, so that the victims of other figures are among
   * those it counts.
   */
  private static boolean countsEverybody(CasualtyReport report) {
    return report.getFigures().stream().anyMatch(figure -> figure.getVictims().isEmpty());
  }

  /**
   * The sum of reports that the caller knows to be about different people, such as reports for
   * different days: one count for each set of outcomes for which a report has a figure, in the
   * order of the reports. If a report lacks an upper bound or a best estimate, so does the sum; a
   * report that does not mention an outcome at all allows any number for it.
   *
   * @throws IllegalArgumentException if there is no report, or one contradicts itself or counts
   *     several groups of victims
   * @throws ArithmeticException if a sum does not fit a {@code long}
   */
  public static Map<Set<Outcome>, Count> sum(List<CasualtyReport> reports) {
    Objects.requireNonNull(reports, "reports is null");
    return CasualtySum.of(reports);
  }

  private static List<CasualtyClaim> claims(
      List<CasualtyReport> reports, boolean anyCountsEverybody) {
    List<CasualtyClaim> claims = new ArrayList<>();
    Set<CasualtyReport> distinct = ValueMap.newSet();
    for (CasualtyReport report : reports) {
      if (distinct.add(report)) {
        collect(report, anyCountsEverybody || countsEverybody(report), claims);
      }
    }
    return List.copyOf(claims);
  }

  /**
   * Collects the figures of a report. A figure counts only some of the people if it has a place or
   * a severity, or if it has victims and another figure has none.
   */
  private static void collect(
      CasualtyReport report, boolean everybody, List<CasualtyClaim> claims) {
    ClaimedReport from = new ClaimedReport(report);
    Map<List<Object>, CasualtyClaim> own = new ValueMap<>();
    for (CasualtyFigure figure : report.getFigures()) {
      collect(
          figure,
          !figure.countsAll() || (everybody && figure.getVictims().isPresent()),
          (each, some) ->
              own.computeIfAbsent(List.of(each, some), key -> new CasualtyClaim(from, each, some)));
    }
    claims.addAll(own.values());
  }

  /**
   * Collects a figure and its parts. A part, and with it its own parts, counts only some of the
   * people if it has a place, a severity or victims of its own, the same outcomes as the whole or
   * another part, or an outcome that the whole does not have: “50 killed, 12 of them in one
   * village”.
   */
  private static void collect(
      CasualtyFigure figure, boolean some, BiConsumer<CasualtyFigure, Boolean> found) {
    found.accept(figure, some);
    if (figure.getIncluding().isEmpty()) {
      return;
    }
    Map<Set<Outcome>, Integer> parts = new HashMap<>();
    figure.getIncluding().forEach(part -> parts.merge(part.getOutcomes(), 1, Integer::sum));
    for (CasualtyFigure part : figure.getIncluding()) {
      boolean others =
          part.getVictims().isPresent() && !part.getVictims().equals(figure.getVictims());
      boolean divided =
          part.getOutcomes().equals(figure.getOutcomes())
              || !figure.getOutcomes().containsAll(part.getOutcomes())
              || parts.getOrDefault(part.getOutcomes(), 0) > 1;
      collect(part, some || others || divided || !part.countsAll(), found);
    }
  }

  /** The reports, in the order they were given. */
  public List<CasualtyReport> reports() {
    return reports;
  }

  /** Every figure of every report, each once, a part after its whole. */
  public List<CasualtyClaim> claims() {
    return claims;
  }

  /**
   * The number of people who had one of these outcomes, as far as all reports in combination allow:
   * {@code bounds(KILLED)}, {@code bounds(KILLED, WOUNDED)}. A bound that the reports do not imply
   * is absent.
   *
   * <p>The bounds are true whenever the reports are. They are derived by repeatedly dividing sets
   * of outcomes into two parts. They are the tightest possible for outcomes that exclude each
   * other, if any two sets that the reports count are nested or disjoint, such as “killed” and
   * “killed or wounded”. If sets overlap partially, such as “killed or wounded” and “wounded or
   * missing”, or outcomes may be combined, three figures can allow less than is found here.
   *
   * @return low and high; {@linkplain Count#getAbsentReason() absent} if there are no bounds; empty
   *     if the reports contradict each other, so that no number is possible
   * @throws IllegalArgumentException if no outcome is given
   */
  public Optional<Count> bounds(Outcome... outcomes) {
    return boundsOf(new HashSet<>(Arrays.asList(outcomes)));
  }

  /** As {@link #bounds}, for a set of outcomes. */
  public Optional<Count> boundsOf(Set<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("bounds need at least one outcome");
    }
    return narrowed().map(bounds -> bounds.of(OutcomeBounds.mask(outcomes)));
  }

  /** What all claims allow; empty if they contradict each other. */
  Optional<OutcomeBounds> narrowed() {
    OutcomeBounds bounds = new OutcomeBounds();
    claims.forEach(claim -> bounds.add(claim.set(), claim.least(), claim.most()));
    return Optional.of(bounds).filter(OutcomeBounds::narrow);
  }

  /** All outcomes for which some report has a figure, in the order of the enum. */
  public Set<Outcome> outcomes() {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    claims.forEach(claim -> outcomes.addAll(claim.figure().getOutcomes()));
    return Collections.unmodifiableSet(outcomes);
  }

  /**
   * The conflicts between the reports: sets of claims that cannot all be true, each as small as
   * possible. Empty if and only if {@link #bounds} is present; as with bounds, a conflict between
   * claims about partially overlapping sets may be missed.
   *
   * <p>Pairs come first, then sets of three or more. If there are more than a thousand pairs, the
   * search ends with the first thousand. {@link #allConflictsFound()} says whether the list is
   * complete.
   */
  public List<CasualtyConflict> conflicts() {
    return search().conflicts();
  }

  /** Whether {@link #conflicts()} is complete; with very many claims, the search ends early. */
  public boolean allConflictsFound() {
    return search().complete();
  }

  private ConflictSearch.Found search() {
    ConflictSearch.Found known = found;
    if (known == null) {
      known = new ConflictSearch(claims).find();
      found = known;
    }
    return known;
  }

  /**
   * A tally for each origin, of its reports alone or jointly with others, in the order in which the
   * origins first appear.
   */
  public Map<Actor, CasualtyTally> bySource() {
    Map<Actor, List<CasualtyReport>> bySource = new ValueMap<>();
    for (CasualtyReport report : reports) {
      for (Actor source : report.getAttribution().origin()) {
        bySource.computeIfAbsent(source, first -> new ArrayList<>()).add(report);
      }
    }
    Map<Actor, CasualtyTally> tallies = new ValueMap<>();
    bySource.forEach((source, own) -> tallies.put(source, ofSame(own)));
    return Collections.unmodifiableMap(tallies);
  }

  /** The first claims, and the number of further ones. */
  @Override
  public String toString() {
    String first =
        claims.stream().limit(3).map(CasualtyClaim::toString).collect(Collectors.joining("; "));
    return claims.size() > 3 ? first + "; and " + (claims.size() - 3) + " more" : first;
  }
}
