package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.ClaimCollector.DatedReport;
import io.github.copydesk.internal.Lists;
import io.github.copydesk.internal.ValueMap;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several reports about one incident say in combination, such as <i>killed: 21 to 33</i>, if
 * one source says “more than 20 killed” and another “up to 33 killed or wounded”.
 *
 * <p>The reports are never added up, because they are about the same people. {@link #bounds} gives
 * what all of them allow, {@link #findings} where they contradict each other and how the numbers
 * changed, {@link #series} what each origin said over time. Only the bounds of a count matter:
 * “more than 20” has one, “some 30”, “dozens” and estimates have none.
 *
 * <p><b>Time.</b> The moment of a claim is {@code asOf} of the report, or else when its source said
 * it, or else when the article was published, if the {@linkplain #collect() collector} is told. If
 * the first of these that the report gives is not resolved, the claim may be of any time up to the
 * publication. A later, higher number is an update; a later, lower one of the same origin is a
 * revision, and what was revised bounds nothing. Two claims contradict each other only if they
 * cannot both be true at one moment. The numbers of those killed and of bodies seen never fall, so
 * an earlier lower bound on them still holds later, and a later upper bound held earlier; other
 * numbers may fall. Equal days and instants are one moment; two claims “in December” are not. As in
 * {@link EdtfDate#before}, a day beside an instant is the day anywhere on Earth, so that their
 * order may be unknown. A claim without a date may be of any time; only if no claim is dated, all
 * are taken to be of one moment.
 *
 * <p><b>Groups.</b> A figure without victims counts all people that its report is about. Those
 * counted by a figure with victims, a place or a severity are a part of them: “four children
 * killed” beside “50 killed” means that at least four were killed, and so do “eight men” beside “14
 * women”. Parts are added up only if they have no one in common: groups with different sex or
 * status, a group of children and one of adults or elderly people, or groups that serve different
 * countries or organizations. If every report counts one group, the same in all, that group is all
 * people of the tally. A report on a place or a period within that of another counts a part of its
 * people, and so does a report on an incident beside one on a period.
 *
 * <p>Killed, wounded, missing and captured exclude each other: no person has more than one of these
 * four outcomes. The other outcomes may be combined with any: a body that was seen may or may not
 * be among those a source counts as killed, and a displaced person may be wounded.
 */
public final class CasualtyTally {
  private final List<CasualtyReport> reports;
  private final List<CasualtyClaim> claims;
  private final Development development; // of these claims and others
  private final List<Standing> around; // claims about all people of whom these are some
  private final People people;
  private final Moment at;
  private final boolean now;
  private volatile @Nullable CasualtyFindings findings;

  private CasualtyTally(
      List<CasualtyReport> reports,
      List<CasualtyClaim> claims,
      Development development,
      List<Standing> around,
      People people,
      Moment at,
      boolean now) {
    this.reports = List.copyOf(reports);
    this.claims = List.copyOf(claims);
    this.development = development;
    this.around = around;
    this.people = people;
    this.at = at;
    this.now = now;
  }

  /**
   * A tally of reports about the same people.
   *
   * @throws IllegalArgumentException if there is no report, or two reports show that they are about
   *     different people: their incidents or times differ, only one of them is a running total,
   *     their places or periods overlap so that neither is a part of the other, or every report
   *     counts one group of victims, but not all the same
   */
  public static CasualtyTally of(List<CasualtyReport> reports) {
    return collect().reports(reports).build();
  }

  /**
   * A tally of reports that the caller knows to be about the same people, whatever their incidents,
   * places, times and, if every report counts one group, victims.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public static CasualtyTally ofSame(List<CasualtyReport> reports) {
    return collect().reports(reports).buildSame();
  }

  /** Collects the reports for a tally of the reports of several articles. */
  public static Collector collect() {
    return new Collector();
  }

  /**
   * Collects the reports of one article or several, with the date of each: {@code
   * CasualtyTally.collect().reports(article.getCasualtyReports(), article.getPublished()).build()}.
   *
   * <p>If some of the reports give a day, such as “on Monday”, an article published at a time is
   * one of the day that its own calendar shows, and of two on one day neither is the later one.
   */
  public static final class Collector {
    private final List<DatedReport> reports = new ArrayList<>();

    private Collector() {}

    /** Adds reports of an article without a date. */
    public Collector reports(List<CasualtyReport> more) {
      return reports(more, Optional.empty());
    }

    /** Adds reports of an article published at a date. */
    public Collector reports(List<CasualtyReport> more, EdtfDate published) {
      Objects.requireNonNull(published, "published is null");
      return reports(more, Optional.of(published));
    }

    /** Adds reports of an article published at a date, if that is known. */
    public Collector reports(List<CasualtyReport> more, Optional<EdtfDate> published) {
      Objects.requireNonNull(published, "published is null");
      checked(more).forEach(report -> reports.add(new DatedReport(report, published)));
      return this;
    }

    /**
     * A tally of these reports.
     *
     * @throws IllegalArgumentException as {@link CasualtyTally#of}
     */
    public CasualtyTally build() {
      List<CasualtyReport> all = all();
      SamePeople.require(all);
      return tally(all, false);
    }

    /**
     * A tally of these reports, which the caller knows to be about the same people.
     *
     * @throws IllegalArgumentException as {@link CasualtyTally#ofSame}
     */
    public CasualtyTally buildSame() {
      return tally(all(), true);
    }

    private List<CasualtyReport> all() {
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("a tally needs at least one report");
      }
      return reports.stream().map(DatedReport::report).toList();
    }

    private CasualtyTally tally(List<CasualtyReport> all, boolean same) {
      List<CasualtyClaim> claims = ClaimCollector.collect(reports, same);
      return new CasualtyTally(
          all,
          claims,
          new Development(claims),
          List.of(),
          People.ALL,
          Moment.Pool.last(claims),
          true);
    }
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
    return CasualtySum.of(checked(reports));
  }

  private static List<CasualtyReport> checked(List<CasualtyReport> reports) {
    Objects.requireNonNull(reports, "reports is null");
    return Lists.of(reports.toArray(new CasualtyReport[0]), "reports");
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
   * This tally with the {@link #bounds} on a day or at an instant of which there are claims, or
   * else at the end of a date, instead of now. The claims and findings are the same: also what was
   * said later bounds what was so at that time. There are no bounds at the end of a date that is
   * open, uncertain or approximate.
   */
  public CasualtyTally asOf(EdtfDate date) {
    Objects.requireNonNull(date, "date is null");
    List<CasualtyClaim> dated = new ArrayList<>(claims);
    around.forEach(each -> dated.add(each.claim()));
    return new CasualtyTally(
        reports, claims, development, around, people, Moment.Pool.find(date, dated), false);
  }

  /**
   * The number of people who had one of these outcomes, as far as all reports in combination allow:
   * {@code bounds(KILLED)}, {@code bounds(KILLED, WOUNDED)}. A bound that the reports do not imply
   * is absent.
   *
   * <p>The number is that at the last moment of a claim, or at the date of {@link #asOf}. If it is
   * not certain which moment is the last, it is that after all of them, for which only the lower
   * bounds on killed and bodies seen hold.
   *
   * <p>The bounds are true whenever the reports are, except those that were revised. They are
   * derived by repeatedly dividing sets of outcomes into two parts. They are the tightest possible
   * at one moment for one group of people and outcomes that exclude each other, if any two sets
   * that the reports count are nested or disjoint, such as “killed” and “killed or wounded”. If
   * sets overlap partially, such as “killed or wounded” and “wounded or missing”, or outcomes may
   * be combined, three figures can allow less than is found here.
   *
   * @return low and high; {@linkplain Count#getAbsentReason() absent} if there are no bounds; empty
   *     if the reports contradict each other, so that no number is possible
   * @throws IllegalArgumentException if no outcome is given
   */
  public Optional<Count> bounds(Outcome... outcomes) {
    return boundsOf(new HashSet<>(Lists.of(outcomes, "outcomes")));
  }

  /** As {@link #bounds}, for a set of outcomes. */
  public Optional<Count> boundsOf(Set<Outcome> outcomes) {
    Objects.requireNonNull(outcomes, "outcomes is null");
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("bounds need at least one outcome");
    }
    return narrowed().map(bounds -> bounds.of(OutcomeBounds.mask(outcomes)));
  }

  /** What all claims allow at the moment in question; empty if they contradict each other. */
  Optional<OutcomeBounds> narrowed() {
    List<Slice.Bound> bounds = new ArrayList<>();
    for (Standing claim : standing()) {
      Slice.Bound bound = Slice.of(claim, people, at);
      if (!bound.isVoid()) {
        bounds.add(bound);
      }
    }
    return Optional.of(Slice.together(bounds)).filter(OutcomeBounds::narrow);
  }

  private List<Standing> standing() {
    List<Standing> own = development.standing(claims);
    return around.isEmpty() ? own : Stream.concat(own.stream(), around.stream()).toList();
  }

  /** All outcomes for which some report has a figure, in the order of the enum. */
  public Set<Outcome> outcomes() {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    claims.forEach(claim -> outcomes.addAll(claim.figure().getOutcomes()));
    return Collections.unmodifiableSet(outcomes);
  }

  /**
   * The contradictions, updates and revisions among the claims. Where {@link #bounds} is empty,
   * there is a contradiction; as with bounds, one between claims about partially overlapping sets
   * may be missed.
   */
  public CasualtyFindings findings() {
    CasualtyFindings known = findings;
    if (known == null) {
      ConflictSearch.Found found = new ConflictSearch(standing()).find();
      Set<CasualtyClaim> own = Collections.newSetFromMap(new IdentityHashMap<>());
      own.addAll(claims);
      known =
          new CasualtyFindings(
              found.conflicts().stream()
                  .filter(
                      conflict ->
                          conflict.positions().stream().anyMatch(p -> own.contains(p.get(0))))
                  .toList(),
              development.updates(claims),
              development.revisions(claims),
              found.complete(),
              claims.stream().anyMatch(claim -> claim.moment().isPresent()));
      findings = known;
    }
    return known;
  }

  /** The {@linkplain CasualtyFindings#contradictions() contradictions} among the claims. */
  public List<CasualtyConflict> conflicts() {
    return findings().contradictions();
  }

  /**
   * What each origin said about each group and set of outcomes over time, in the order in which
   * they first appear.
   */
  public List<CasualtySeries> series() {
    return development.series(claims);
  }

  /** What each origin says last about each group and set of outcomes. */
  public List<CasualtyClaim> latest() {
    return series().stream().flatMap(series -> series.latest().stream()).toList();
  }

  /**
   * A tally for each origin, of its reports alone or jointly with others, in the order in which the
   * origins first appear.
   */
  public Map<Actor, CasualtyTally> bySource() {
    Map<Actor, List<CasualtyReport>> reportsOf = new ValueMap<>();
    for (CasualtyReport report : reports) {
      for (Actor source : report.getAttribution().origin()) {
        reportsOf.computeIfAbsent(source, first -> new ArrayList<>()).add(report);
      }
    }
    Map<Actor, List<CasualtyClaim>> claimsOf = new ValueMap<>();
    for (CasualtyClaim claim : claims) {
      for (Actor source : claim.attribution().origin()) {
        claimsOf.computeIfAbsent(source, first -> new ArrayList<>()).add(claim);
      }
    }
    Map<Actor, CasualtyTally> tallies = new ValueMap<>();
    reportsOf.forEach(
        (source, own) ->
            tallies.put(
                source,
                part(
                    own,
                    claimsOf.getOrDefault(source, List.of()),
                    around.stream()
                        .filter(each -> each.claim().attribution().origin().contains(source))
                        .toList(),
                    people)));
    return Collections.unmodifiableMap(tallies);
  }

  /**
   * A tally for each group and person that the figures name as victims, of the figures that count
   * these people or some of them, in the order in which the victims first appear. Its bounds are
   * also those of figures that count all people: of up to 53 killed, no more than 53 are children.
   * Empty if no figure names any victims.
   */
  public Map<Actor, CasualtyTally> byVictims() {
    Map<Actor, List<CasualtyClaim>> claimsOf = new ValueMap<>();
    Map<Actor, People> peopleOf = new ValueMap<>();
    for (CasualtyClaim claim : claims) {
      for (Actor victims : claim.victims()) {
        claimsOf.computeIfAbsent(victims, first -> new ArrayList<>()).add(claim);
        boolean apart = claim.people().traits().contains(victims);
        peopleOf.putIfAbsent(victims, apart ? new People(List.of(victims)) : people);
      }
    }
    List<Standing> ofAll =
        standing().stream().filter(claim -> claim.people().traits().isEmpty()).toList();
    Map<Actor, CasualtyTally> tallies = new ValueMap<>();
    claimsOf.forEach(
        (victims, own) -> {
          Map<Integer, CasualtyReport> of = new LinkedHashMap<>();
          own.forEach(claim -> of.putIfAbsent(claim.index(), claim.report()));
          People counted = peopleOf.getOrDefault(victims, people);
          tallies.put(
              victims,
              part(List.copyOf(of.values()), own, counted == people ? around : ofAll, counted));
        });
    return Collections.unmodifiableMap(tallies);
  }

  private CasualtyTally part(
      List<CasualtyReport> of, List<CasualtyClaim> own, List<Standing> wider, People counted) {
    return new CasualtyTally(
        of, own, development, wider, counted, now ? Moment.Pool.last(own) : at, now);
  }

  /** The first claims, and the number of further ones. */
  @Override
  public String toString() {
    String first =
        claims.stream().limit(3).map(CasualtyClaim::toString).collect(Collectors.joining("; "));
    return claims.size() > 3 ? first + "; and " + (claims.size() - 3) + " more" : first;
  }
}
