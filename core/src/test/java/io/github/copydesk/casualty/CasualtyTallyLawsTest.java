package io.github.copydesk.casualty;

import static io.github.copydesk.casualty.Outcome.BODIES_SEEN;
import static io.github.copydesk.casualty.Outcome.CAPTURED;
import static io.github.copydesk.casualty.Outcome.KILLED;
import static io.github.copydesk.casualty.Outcome.WOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.Count;
import io.github.copydesk.source.Attribution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The tally against a solver that tries every number. */
class CasualtyTallyLawsTest {
  /** The largest number in a figure. */
  private static final int MOST = 2;

  /** More than any sum of the bounds of figures over three outcomes. */
  private static final int LIMIT = 3 * MOST + 1;

  /** Three outcomes, no two of which apply to the same person. */
  private static final List<Set<Outcome>> EXCLUSIVE =
      List.of(Set.of(KILLED), Set.of(WOUNDED), Set.of(CAPTURED));

  /** Killed or wounded, and seen or not. */
  private static final List<Set<Outcome>> OVERLAPPING =
      List.of(
          Set.of(KILLED),
          Set.of(WOUNDED),
          Set.of(BODIES_SEEN),
          Set.of(KILLED, BODIES_SEEN),
          Set.of(WOUNDED, BODIES_SEEN));

  @Provide
  Arbitrary<List<CasualtyReport>> exclusive() {
    return reports(Arbitraries.of(KILLED, WOUNDED, CAPTURED).set().ofMinSize(1));
  }

  @Provide
  Arbitrary<List<CasualtyReport>> overlapping() {
    return reports(Arbitraries.of(KILLED, WOUNDED, BODIES_SEEN).set().ofMinSize(1));
  }

  /** Sets that contain each other or are disjoint. */
  @Provide
  Arbitrary<List<CasualtyReport>> nested() {
    return Arbitraries.shuffle(KILLED, WOUNDED, CAPTURED)
        .flatMap(
            order ->
                reports(
                    Arbitraries.of(
                        Set.of(order.get(0)),
                        Set.of(order.get(1)),
                        Set.of(order.get(2)),
                        Set.of(order.get(0), order.get(1)),
                        Set.copyOf(order))));
  }

  private static Arbitrary<List<CasualtyReport>> reports(Arbitrary<Set<Outcome>> outcomes) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, MOST);
    return Combinators.combine(outcomes, numbers, numbers, Arbitraries.integers().between(0, 3))
        .as(CasualtyTallyLawsTest::figure)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(CasualtyTallyLawsTest::reports);
  }

  private static CasualtyFigure figure(Set<Outcome> outcomes, int a, int b, int open) {
    Count.Builder count = Count.builder().wording("so many");
    if (open != 1) {
      count.low(Math.min(a, b));
    }
    if (open != 2) {
      count.high(Math.max(a, b));
    }
    return CasualtyFigure.builder().outcomes(outcomes).count(count.build()).build();
  }

  private static List<CasualtyReport> reports(List<CasualtyFigure> figures) {
    List<CasualtyReport> reports = new ArrayList<>();
    for (CasualtyFigure figure : figures) {
      reports.add(
          CasualtyReport.builder()
              .scope(CasualtyScope.INCIDENT)
              .addFigure(figure)
              .attribution(Attribution.to(Organization.of("S" + reports.size())))
              .build());
    }
    return reports;
  }

  @Property(tries = 300)
  void theBoundsHoldForOutcomesThatExcludeEachOther(
      @ForAll("exclusive") List<CasualtyReport> reports) {
    assertSound(reports, EXCLUSIVE);
  }

  @Property(tries = 100)
  void theBoundsHoldForOutcomesThatGoTogether(@ForAll("overlapping") List<CasualtyReport> reports) {
    assertSound(reports, OVERLAPPING);
  }

  private static void assertSound(List<CasualtyReport> reports, List<Set<Outcome>> kinds) {
    EveryNumber every = new EveryNumber(reports, kinds, LIMIT);
    CasualtyTally tally = CasualtyTally.of(reports);
    if (every.possible()) {
      every
          .bounds()
          .forEach(
              (set, exact) -> {
                Count found = tally.boundsOf(set).orElseThrow();
                assertThat(found.getLow().orElse(0))
                    .isLessThanOrEqualTo(exact.getLow().getAsLong());
                assertThat(found.getHigh().orElse(Long.MAX_VALUE))
                    .isGreaterThanOrEqualTo(exact.getHigh().orElse(Long.MAX_VALUE));
              });
    }
  }

  @Property(tries = 300)
  void theyAreTheTightestForThoseWhereSetsLieWithinEachOtherOrApart(
      @ForAll("nested") List<CasualtyReport> reports) {
    assertTight(reports, EXCLUSIVE);
  }

  private static void assertTight(List<CasualtyReport> reports, List<Set<Outcome>> kinds) {
    EveryNumber every = new EveryNumber(reports, kinds, LIMIT);
    CasualtyTally tally = CasualtyTally.of(reports);
    assertThat(tally.conflicts().isEmpty()).isEqualTo(every.possible());
    if (every.possible()) {
      every
          .bounds()
          .forEach(
              (set, exact) -> {
                Count found = tally.boundsOf(set).orElseThrow();
                assertThat(found.getLow().orElse(0)).isEqualTo(exact.getLow().getAsLong());
                assertThat(found.getHigh()).isEqualTo(exact.getHigh());
              });
    }
  }

  @Property(tries = 300)
  void aConflictIsRealAndAsSmallAsItCanBe(@ForAll("exclusive") List<CasualtyReport> reports) {
    for (CasualtyConflict conflict : CasualtyTally.of(reports).conflicts()) {
      List<CasualtyReport> told = conflict.claims().stream().map(CasualtyClaim::report).toList();
      assertThat(new EveryNumber(told, EXCLUSIVE, LIMIT).possible()).isFalse();
      for (int i = 0; i < told.size(); i++) {
        List<CasualtyReport> others = new ArrayList<>(told);
        others.remove(i);
        assertThat(others.isEmpty() || CasualtyTally.of(others).conflicts().isEmpty()).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void thereAreBoundsExactlyWhereThereIsNoConflict(
      @ForAll("overlapping") List<CasualtyReport> reports) {
    CasualtyTally tally = CasualtyTally.of(reports);
    Optional<Count> bounds = tally.bounds(KILLED);

    assertThat(tally.conflicts().isEmpty()).isEqualTo(bounds.isPresent());
  }

  @Property(tries = 1000)
  void theConflictsAreThoseThatTryingEveryPairFinds(
      @ForAll("overlapping") List<CasualtyReport> reports) {
    assertConflictsOf(reports);
  }

  @Property(tries = 1000)
  void alsoWhereFiguresHaveParts(@ForAll("divided") List<CasualtyReport> reports) {
    assertConflictsOf(reports);
  }

  private static void assertConflictsOf(List<CasualtyReport> reports) {
    CasualtyTally tally = CasualtyTally.of(reports);
    EveryConflict.Found every = new EveryConflict(tally.claims()).find();

    assertThat(tally.claims()).isEqualTo(List.copyOf(new LinkedHashSet<>(tally.claims())));
    assertThat(tally.conflicts()).isEqualTo(every.conflicts());
    assertThat(tally.allConflictsFound()).isEqualTo(every.complete());
  }

  /** Reports in which some figures are parts of others, and some are the same. */
  @Provide
  Arbitrary<List<CasualtyReport>> divided() {
    return exclusive()
        .flatMap(
            parts ->
                exclusive()
                    .map(
                        wholes -> {
                          List<CasualtyReport> all = new ArrayList<>(wholes);
                          CasualtyFigure whole = wholes.get(0).getFigures().get(0);
                          CasualtyFigure divided =
                              whole.toBuilder()
                                  .including(
                                      parts.stream()
                                          .flatMap(part -> part.getFigures().stream())
                                          .toList())
                                  .build();
                          all.add(
                              wholes.get(0).toBuilder()
                                  .figures(List.of(divided, whole, divided))
                                  .build());
                          all.add(all.get(0));
                          return all;
                        }));
  }
}
