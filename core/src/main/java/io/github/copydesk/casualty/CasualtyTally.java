package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.ValueMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What several reports on one incident and one group of victims say together, such as <i>killed: 21
 * to 33</i>, when one source counts 21 bodies and another has “up to 33 killed or wounded”.
 *
 * <p>It never adds the reports up: they speak of the same people. {@link #bounds} is what all of
 * them allow, {@link #conflicts} where they contradict each other. Only the bounds of a count
 * speak: “more than 20” does, “some 30” and “dozens” bound nothing.
 *
 * <p>Nobody is both killed, wounded, missing and captured: of these four, each person has one. The
 * other outcomes may go together with any: a body that was seen may or may not be among those whom
 * a source counts as killed, and who was driven away may be wounded.
 */
public final class CasualtyTally {
  private final List<CasualtyReport> reports;
  private final List<CasualtyClaim> claims;
  private volatile ConflictSearch.@Nullable Found found;

  private CasualtyTally(List<CasualtyReport> reports) {
    this.reports = List.copyOf(reports);
    this.claims = claims(this.reports);
  }

  /**
   * A tally of reports that speak of the same people.
   *
   * @throws IllegalArgumentException if there is none, or two show that they do not: incidents,
   *     victims or times that differ, counts of different days ({@code asOf}), or a running total
   *     beside a count of one incident or period
   */
  public static CasualtyTally of(List<CasualtyReport> reports) {
    SamePeople.require(reports);
    return ofSame(reports);
  }

  /**
   * A tally of reports of which the caller knows that they speak of the same people, whatever their
   * incidents, victims and times look like.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CasualtyTally ofSame(List<CasualtyReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a tally needs at least one report");
    }
    return new CasualtyTally(reports);
  }

  /**
   * The sum of reports of which the caller knows that they are about different people, such as
   * those of different days: for each set of outcomes that a report has a figure for, in the order
   * of the reports. An upper bound or a best estimate that one report does not give, the sum does
   * not have; of whom it does not speak at all, a report may count any number.
   *
   * @throws IllegalArgumentException if there is no report, or one contradicts itself or counts
   *     several groups of victims
   * @throws ArithmeticException if a sum does not fit a {@code long}
   */
  public static Map<Set<Outcome>, Count> sum(List<CasualtyReport> reports) {
    return CasualtySum.of(reports);
  }

  private static List<CasualtyClaim> claims(List<CasualtyReport> reports) {
    List<CasualtyClaim> claims = new ArrayList<>();
    Set<CasualtyReport> distinct = ValueMap.newSet();
    for (CasualtyReport report : reports) {
      if (distinct.add(report)) {
        collect(report, claims);
      }
    }
    return List.copyOf(claims);
  }

  private static void collect(CasualtyReport report, List<CasualtyClaim> claims) {
    ClaimedReport from = new ClaimedReport(report);
    Map<List<Object>, CasualtyClaim> own = new ValueMap<>();
    for (CasualtyFigure figure : report.getFigures()) {
      collect(
          figure,
          false,
          (each, some) ->
              own.computeIfAbsent(List.of(each, some), key -> new CasualtyClaim(from, each, some)));
    }
    claims.addAll(own.values());
  }

  /**
   * Finds a figure and its parts. A part counts only some of the people, and so do its parts, if it
   * has victims of its own, or the outcomes of the whole or of another part: “50 killed, 12 of them
   * in one village”.
   */
  private static void collect(
      CasualtyFigure figure, boolean some, BiConsumer<CasualtyFigure, Boolean> found) {
    found.accept(figure, some);
    if (figure.getIncluding().isEmpty()) {
      return;
    }
    int[] parts = new int[OutcomeBounds.SETS];
    figure.getIncluding().forEach(part -> parts[OutcomeBounds.mask(part.getOutcomes())]++);
    for (CasualtyFigure part : figure.getIncluding()) {
      boolean others =
          part.getVictims().isPresent() && !part.getVictims().equals(figure.getVictims());
      boolean divided =
          part.getOutcomes().equals(figure.getOutcomes())
              || parts[OutcomeBounds.mask(part.getOutcomes())] > 1;
      collect(part, some || others || divided, found);
    }
  }

  /** The reports, in the order they were given. */
  public List<CasualtyReport> reports() {
    return reports;
  }

  /** Every figure of every report, each once, parts after their wholes. */
  public List<CasualtyClaim> claims() {
    return claims;
  }

  /**
   * How many persons had one of these outcomes, as far as all reports together allow it: {@code
   * bounds(KILLED)}, {@code bounds(KILLED, WOUNDED)}. Sides that nothing bounds are open.
   *
   * <p>The bounds always hold if the reports do. They follow from dividing sets of outcomes into
   * two parts, again and again. They are the tightest possible for outcomes that exclude each other
   * where the sets that the reports count lie within each other or apart, as “killed” and “killed
   * or wounded” do. Where the sets cross, as “killed or wounded” and “wounded or missing” do, or
   * outcomes may go together, three figures can allow less than is found here.
   *
   * @return low and high; {@linkplain Count#getAbsentReason() absent} where nothing bounds them;
   *     empty where the reports contradict each other, so that no number is right
   * @throws IllegalArgumentException if no outcome is given
   */
  public Optional<Count> bounds(Outcome... outcomes) {
    return boundsOf(new HashSet<>(Arrays.asList(outcomes)));
  }

  /** As {@link #bounds}, for outcomes in a set. */
  public Optional<Count> boundsOf(Set<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("bounds need at least one outcome");
    }
    return narrowed().map(bounds -> bounds.of(outcomes));
  }

  /** What all claims allow; empty if they contradict each other. */
  Optional<OutcomeBounds> narrowed() {
    OutcomeBounds bounds = new OutcomeBounds();
    claims.forEach(claim -> bounds.add(claim.set(), claim.least(), claim.most()));
    return Optional.of(bounds).filter(OutcomeBounds::narrow);
  }

  /** All outcomes that some report has a figure for, in the order of the enum. */
  public Set<Outcome> outcomes() {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    claims.forEach(claim -> outcomes.addAll(claim.figure().getOutcomes()));
    return Collections.unmodifiableSet(outcomes);
  }

  /**
   * Where the reports contradict each other: sets of claims that cannot all be true, each as small
   * as it can be. Empty if there is none, exactly where {@link #bounds} has bounds; as with bounds,
   * a contradiction of claims over sets that cross may go unseen.
   *
   * <p>First come the pairs, then sets of three and more. Of more than a thousand pairs, the first
   * thousand are all that is looked for. {@link #allConflictsFound()} says whether these are all.
   */
  public List<CasualtyConflict> conflicts() {
    return search().conflicts();
  }

  /** Whether {@link #conflicts()} has all; among very many claims, the search ends before that. */
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
   * What each origin says, alone or jointly with others, in the order in which they first speak.
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

  /** The first claims, and how many more there are. */
  @Override
  public String toString() {
    String first =
        claims.stream().limit(3).map(CasualtyClaim::toString).collect(Collectors.joining("; "));
    return claims.size() > 3 ? first + "; and " + (claims.size() - 3) + " more" : first;
  }
}
