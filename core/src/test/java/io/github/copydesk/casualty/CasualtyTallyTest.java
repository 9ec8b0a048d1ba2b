package io.github.copydesk.casualty;

import static io.github.copydesk.casualty.Outcome.BODIES_SEEN;
import static io.github.copydesk.casualty.Outcome.HOSPITALIZED;
import static io.github.copydesk.casualty.Outcome.KILLED;
import static io.github.copydesk.casualty.Outcome.MISSING;
import static io.github.copydesk.casualty.Outcome.RESCUED;
import static io.github.copydesk.casualty.Outcome.WOUNDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.Place;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CasualtyTallyTest {
  private static final List<Outcome> ALL = List.of(Outcome.values());
  private static final Group TROOPS = Group.of("troops");
  private static final Group OFFICERS = Group.of("officers");

  private static CasualtyReport report(String source, CasualtyFigure... figures) {
    return CasualtyReport.builder()
        .scope(CasualtyScope.INCIDENT)
        .addFigures(figures)
        .attribution(Attribution.to(Organization.of(source)))
        .build();
  }

  private static CasualtyFigure figure(Count count, Outcome... outcomes) {
    return CasualtyFigure.of(count, outcomes);
  }

  @Test
  void whatIsKnownOfTheWholeAndAPartBoundsTheRest() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.atMost(33), KILLED, WOUNDED)),
                report("B", figure(Count.moreThan(20), KILLED))));

    assertThat(tally.bounds(WOUNDED)).hasValue(Count.atMost(12));
    assertThat(tally.bounds(KILLED)).hasValue(Count.between(21, 33));
    assertThat(tally.bounds(KILLED, WOUNDED)).hasValue(Count.between(21, 33));
    assertThat(tally.bounds(MISSING)).hasValue(Count.absent(AbsentReason.UNKNOWN));
    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.outcomes()).containsExactly(KILLED, WOUNDED);
  }

  @Test
  void aSetThatNobodyCountedIsBoundedThroughALargerOne() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.atMost(50), KILLED, WOUNDED, MISSING)),
                report("B", figure(Count.exactly(3), MISSING))));

    assertThat(tally.bounds(KILLED, WOUNDED)).hasValue(Count.atMost(47));
  }

  @Test
  void aboutAndDozensBoundNothing() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.about(30), KILLED, WOUNDED)),
                report("B", figure(Count.worded("dozens"), KILLED, WOUNDED))));

    assertThat(tally.bounds(KILLED, WOUNDED)).hasValue(Count.absent(AbsentReason.UNKNOWN));
    assertThat(tally.conflicts()).isEmpty();
  }

  @Test
  void aPartOfTheSamePeopleIsAFigureOfItsOwnAndOneOfOthersALowerBound() {
    CasualtyFigure whole = figure(Count.exactly(30), KILLED, WOUNDED);
    CasualtyFigure same = whole.toBuilder().addIncluding(figure(Count.exactly(4), KILLED)).build();
    CasualtyFigure officers =
        whole.toBuilder()
            .addIncluding(figure(Count.exactly(4), KILLED).toBuilder().victims(OFFICERS).build())
            .build();

    assertThat(CasualtyTally.of(List.of(report("A", same))).bounds(WOUNDED))
        .hasValue(Count.exactly(26));
    assertThat(CasualtyTally.of(List.of(report("A", officers))).bounds(KILLED))
        .hasValue(Count.between(4, 30));
    assertThat(CasualtyTally.of(List.of(report("A", officers))).bounds(WOUNDED))
        .hasValue(Count.atMost(26));
  }

  @Test
  void aConflictNamesTheClaimsAndWhoMadeThem() {
    CasualtyReport a = report("A", figure(Count.exactly(21).withWording("21"), KILLED));
    CasualtyReport b = report("B", figure(Count.atMost(12), KILLED, WOUNDED));
    CasualtyReport c = report("C", figure(Count.exactly(3), MISSING));
    CasualtyTally tally = CasualtyTally.of(List.of(a, b, c));

    assertThat(tally.bounds(KILLED)).isEmpty();
    assertThat(tally.conflicts()).hasSize(1);
    assertThat(tally.conflicts().get(0))
        .hasToString("These cannot all be true: killed: 21 (A); killed or wounded: up to 12 (B).");
    assertThat(tally.conflicts().get(0).claims())
        .extracting(CasualtyClaim::report)
        .containsExactly(a, b);
  }

  @Test
  void threeFiguresCanContradictWhereNoTwoDo() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.atLeast(10), KILLED)),
                report("B", figure(Count.atLeast(10), WOUNDED)),
                report("C", figure(Count.atMost(15), KILLED, WOUNDED))));

    assertThat(tally.conflicts()).hasSize(1);
    assertThat(tally.conflicts().get(0).claims()).hasSize(3);
  }

  @Test
  void eachPairThatContradictsIsFound() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.exactly(1), KILLED)),
                report("B", figure(Count.exactly(2), KILLED)),
                report("C", figure(Count.exactly(3), KILLED))));

    assertThat(tally.conflicts())
        .extracting(CasualtyConflict::toString)
        .containsExactly(
            "These cannot all be true: killed: 2 to 3 (B; C); killed: 1 (A).",
            "These cannot all be true: killed: 3 (C); killed: 1 to 2 (A; B).");
  }

  @Test
  void eachSourceHasATallyOfItsOwn() {
    CasualtyReport a = report("A", figure(Count.exactly(21), KILLED));
    CasualtyReport b = report("B", figure(Count.atMost(12), KILLED));

    Map<?, CasualtyTally> bySource = CasualtyTally.of(List.of(a, b, a)).bySource();

    assertThat(bySource.keySet().toString()).contains("A", "B");
    assertThat(bySource.values())
        .extracting(CasualtyTally::reports)
        .containsExactly(List.of(a, a), List.of(b));
  }

  @Test
  void reportsOnDifferentThingsAreRejectedUnlessTheCallerKnowsBetter() {
    CasualtyReport a = report("A", figure(Count.exactly(1), KILLED));
    List<CasualtyReport> incidents =
        List.of(
            a.toBuilder().incident(Identifier.of("gdacs", "1")).build(),
            a.toBuilder().incident(Identifier.of("gdacs", "2")).build());
    List<CasualtyReport> victims =
        List.of(
            report("A", figure(Count.exactly(1), KILLED).toBuilder().victims(TROOPS).build()),
            report("C", figure(Count.exactly(1), KILLED).toBuilder().victims(OFFICERS).build()));
    List<CasualtyReport> times =
        List.of(
            a.toBuilder().when(TimeExpression.on("2024-12-14/2024-12-15")).build(),
            a.toBuilder().when(TimeExpression.on("2024-12-13")).build());

    assertThatThrownBy(() -> CasualtyTally.of(incidents))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "reports 0 and 1 are about different incidents: gdacs:1 and gdacs:2; if they are about the same people, use ofSame");
    assertThatThrownBy(() -> CasualtyTally.of(victims))
        .hasMessageContaining("different victims: “troops” and “officers”");
    assertThatThrownBy(() -> CasualtyTally.of(times))
        .hasMessageContaining("reports 0 and 1 are about different times");
    assertThat(CasualtyTally.ofSame(victims).reports()).isEqualTo(victims);
    assertThatThrownBy(() -> CasualtyTally.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRejectedByName() {
    CasualtyReport a = report("A", figure(Count.exactly(1), KILLED));
    List<CasualtyReport> two = Arrays.asList(a, null);
    CasualtyTally tally = CasualtyTally.of(List.of(a));

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> CasualtyTally.of(two),
            () -> CasualtyTally.ofSame(two),
            () -> CasualtyTally.sum(two))) {
      assertThatThrownBy(call)
          .isInstanceOf(NullPointerException.class)
          .hasMessage("reports[1] is null");
    }
    assertThatThrownBy(() -> CasualtyTally.of(null)).hasMessage("reports is null");
    assertThatThrownBy(() -> CasualtyTally.collect().reports(List.of(a), (EdtfDate) null))
        .hasMessage("published is null");
    assertThatThrownBy(() -> tally.bounds(KILLED, null)).hasMessage("outcomes[1] is null");
    assertThatThrownBy(() -> tally.boundsOf(null)).hasMessage("outcomes is null");
  }

  @Test
  void aSumIsForReportsOnDifferentPeople() {
    Map<Set<Outcome>, Count> sum =
        CasualtyTally.sum(
            List.of(
                report(
                    "A",
                    figure(Count.between(20, 35), KILLED, WOUNDED),
                    figure(Count.exactly(3), MISSING)),
                report(
                    "B",
                    figure(Count.moreThan(4), KILLED),
                    figure(Count.atMost(9), KILLED, WOUNDED))));

    assertThat(sum)
        .containsExactly(
            Map.entry(EnumSet.of(KILLED, WOUNDED), Count.between(25, 44)),
            Map.entry(EnumSet.of(MISSING), Count.atLeast(3)),
            Map.entry(EnumSet.of(KILLED), Count.between(5, 44)));
  }

  @Test
  void aSumLosesNothingThatAllReportsGive() {
    assertThat(sum(Count.exactly(0), Count.exactly(5))).isEqualTo(Count.exactly(5));
    assertThat(sum(Count.about(30), Count.about(20))).isEqualTo(Count.about(50));
    assertThat(sum(Count.about(30), Count.exactly(3)))
        .isEqualTo(Count.builder().low(3).best(33).build());
    assertThat(sum(Count.worded("dozens"), Count.about(20)))
        .isEqualTo(Count.absent(AbsentReason.UNKNOWN));
    assertThat(sum(Count.atMost(3), Count.atMost(4))).isEqualTo(Count.atMost(7));
    assertThatThrownBy(() -> sum(Count.exactly(Long.MAX_VALUE - 1), Count.exactly(2)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Count sum(Count one, Count other) {
    return CasualtyTally.sum(
            List.of(report("A", figure(one, KILLED)), report("B", figure(other, KILLED))))
        .values()
        .iterator()
        .next();
  }

  @Test
  void aSumNeedsOneGroupInEachReport() {
    CasualtyReport two =
        report(
            "A",
            figure(Count.exactly(50), KILLED).toBuilder().victims(TROOPS).build(),
            figure(Count.exactly(4), KILLED).toBuilder().victims(OFFICERS).build());

    assertThatThrownBy(() -> CasualtyTally.sum(List.of(two)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("report 0 counts several groups of victims; give each a report of its own");
    assertThatThrownBy(
            () ->
                CasualtyTally.sum(
                    List.of(
                        report(
                            "A",
                            figure(Count.atLeast(3), KILLED),
                            figure(Count.atMost(2), KILLED, WOUNDED)))))
        .hasMessageStartingWith("report 0 contradicts itself: These cannot all be true: killed");
  }

  @Test
  void aPartWithTheOutcomesOfTheWholeCountsSomeOfThem() {
    CasualtyFigure inOneVillage =
        figure(Count.exactly(50), KILLED).toBuilder()
            .addIncluding(figure(Count.exactly(12), KILLED))
            .build();
    CasualtyFigure twice =
        figure(Count.exactly(50), KILLED, WOUNDED).toBuilder()
            .addIncluding(figure(Count.exactly(12), KILLED), figure(Count.exactly(5), KILLED))
            .build();

    assertThat(CasualtyTally.of(List.of(report("A", inOneVillage))).bounds(KILLED))
        .hasValue(Count.exactly(50));
    assertThat(CasualtyTally.of(List.of(report("A", twice))).bounds(KILLED))
        .hasValue(Count.between(12, 50));
  }

  @Test
  void aRunningTotalOfALaterDayIsAnUpdate() {
    CasualtyReport total =
        report("A", figure(Count.exactly(20), KILLED)).toBuilder()
            .scope(CasualtyScope.CUMULATIVE)
            .asOf(TimeExpression.on("2024-12-10"))
            .build();
    CasualtyReport later =
        total.toBuilder()
            .figures(List.of(figure(Count.exactly(30), KILLED)))
            .asOf(TimeExpression.on("2024-12-16"))
            .build();
    CasualtyReport incident = report("B", figure(Count.exactly(3), KILLED));

    CasualtyTally tally = CasualtyTally.of(List.of(total, later));
    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.findings().updates()).hasSize(1);
    assertThat(tally.bounds(KILLED)).hasValue(Count.exactly(30));
    assertThat(tally.asOf(EdtfDate.parse("2024-12-12")).bounds(KILLED))
        .hasValue(Count.between(20, 30));
    assertThatThrownBy(() -> CasualtyTally.of(List.of(incident, total)))
        .hasMessageContaining("different scopes: incident and cumulative");
  }

  @Test
  void whatIsKnownExactlyIsExact() {
    CasualtyTally none = CasualtyTally.of(List.of(report("A", figure(Count.exactly(0), KILLED))));

    assertThat(none.bounds(KILLED, KILLED)).hasValue(Count.exactly(0));
  }

  @Test
  void everyPairThatContradictsIsFoundAmongVeryManyClaims() {
    List<CasualtyReport> reports = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (int i = 1; i <= 4; i++) {
        reports.add(report("L" + i, figure(Count.atLeast(i), outcome)));
        reports.add(report("H" + i, figure(Count.atMost(i - 1), outcome)));
      }
    }
    CasualtyTally tally = CasualtyTally.of(reports);

    assertThat(tally.conflicts()).hasSize(12 * 4).doesNotHaveDuplicates();
    assertThat(tally.findings().complete()).isFalse();
    assertThat(tally.toString()).hasSizeLessThan(1000).contains("and 93 more");
    assertThat(CasualtyTally.of(reports.subList(0, 8)).findings().complete()).isTrue();
  }

  @Test
  void theSameReportTwiceIsOneClaim() {
    CasualtyReport a = report("A", figure(Count.exactly(21), KILLED));
    CasualtyReport b = report("B", figure(Count.atMost(12), KILLED));

    assertThat(CasualtyTally.of(List.of(a, b, a)).conflicts()).hasSize(1);
  }

  @Test
  void whoWasSeenDeadMayBeAmongTheKilledAndWhoWasDrivenAwayMayBeWounded() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.exactly(30), KILLED)),
                report("B", figure(Count.moreThan(20), BODIES_SEEN)),
                report("C", figure(Count.atMost(40), KILLED, BODIES_SEEN))));

    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.bounds(BODIES_SEEN)).hasValue(Count.between(21, 40));
    assertThat(tally.bounds(KILLED, BODIES_SEEN)).hasValue(Count.between(30, 40));
  }

  @Test
  void estimatesBoundNothingAndContradictNothing() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("a register", figure(Count.estimate(2, 2, 3), KILLED)),
                report("police", figure(Count.atLeast(5), KILLED))));

    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(5));
    assertThat(tally.claims()).hasSize(2);
  }

  @Test
  void victimsBesideAFigureWithoutAnyAreSomeOfAll() {
    CasualtyFigure all = figure(Count.exactly(50), KILLED);
    CasualtyFigure children = CasualtyFigure.of(Count.exactly(4), Group.of("children"), KILLED);

    for (List<CasualtyReport> reports :
        List.of(
            List.of(report("A", all, children)),
            List.of(report("A", all), report("B", children)),
            List.of(report("B", children), report("A", all)))) {
      CasualtyTally tally = CasualtyTally.of(reports);
      assertThat(tally.conflicts()).isEmpty();
      assertThat(tally.bounds(KILLED)).hasValue(Count.exactly(50));
    }
    assertThat(CasualtyTally.of(List.of(report("B", children))).bounds(KILLED))
        .hasValue(Count.exactly(4));
    CasualtyFigure few = figure(Count.exactly(3), KILLED);
    assertThat(CasualtyTally.of(List.of(report("A", few, children))).conflicts()).hasSize(1);
  }

  @Test
  void whatIsCountedAtOnePlaceOrOfOneSeverityIsSomeOfAll() {
    CasualtyFigure all = figure(Count.exactly(3), WOUNDED);
    CasualtyFigure there =
        figure(Count.exactly(1), WOUNDED).toBuilder().where(Location.in(Place.of("Rylsk"))).build();
    CasualtyFigure critical =
        figure(Count.exactly(2), WOUNDED).toBuilder().severity(Severity.CRITICAL).build();
    CasualtyTally tally =
        CasualtyTally.of(List.of(report("A", all), report("B", there), report("C", critical)));

    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.bounds(WOUNDED)).hasValue(Count.exactly(3));
    assertThat(CasualtyTally.of(List.of(report("C", critical))).bounds(WOUNDED))
        .hasValue(Count.atLeast(2));
  }

  @Test
  void aPartThatTookATurnIsNotAllWhoDid() {
    CasualtyFigure wounded =
        figure(Count.exactly(30), WOUNDED).toBuilder()
            .addIncluding(figure(Count.exactly(12), HOSPITALIZED))
            .build();

    assertThat(CasualtyTally.of(List.of(report("A", wounded))).bounds(HOSPITALIZED))
        .hasValue(Count.atLeast(12));
  }

  @Test
  void whoWasRescuedMayBeWoundedAndWhoWasAbductedMayHaveBeenKilled() {
    assertThat(
            CasualtyTally.of(
                    List.of(
                        report("A", figure(Count.exactly(5), WOUNDED)),
                        report("B", figure(Count.exactly(7), RESCUED)),
                        report("C", figure(Count.exactly(9), WOUNDED, RESCUED))))
                .conflicts())
        .isEmpty();
  }

  /** All 4,095 sets of outcomes at once, and thousands of reports that each need bounds. */
  @Test
  void countsOverEverySetOfOutcomesAreTold() {
    List<CasualtyReport> reports = new ArrayList<>();
    List<CasualtyReport> crossing = new ArrayList<>();
    for (int mask = 1; mask < 1 << ALL.size(); mask++) {
      Outcome[] outcomes = outcomes(mask);
      reports.add(report("A" + mask, figure(Count.between(1, 1_000 + mask), outcomes)));
      if (mask <= 1_000) {
        crossing.add(
            report(
                "B" + mask,
                figure(Count.atMost(100), outcomes(0b1010_1010_1010)),
                figure(Count.atMost(100), outcomes(0b1100_1100_1100)),
                figure(Count.atMost(100), outcomes(0b1111_0000_1111)),
                figure(Count.atLeast(1), outcomes(0b1111_1111_1111))));
      }
    }

    assertThat(CasualtyTally.of(reports).bounds(KILLED, WOUNDED)).isPresent();
    assertThat(CasualtyTally.of(reports).conflicts()).isEmpty();
    assertThat(CasualtyTally.sum(crossing)).hasSize(4);
    reports.add(report("C", figure(Count.exactly(0), Outcome.values())));
    assertThat(CasualtyTally.of(reports).conflicts()).hasSizeGreaterThanOrEqualTo(4_095);
  }

  private static Outcome[] outcomes(int mask) {
    return IntStream.range(0, ALL.size())
        .filter(i -> (mask & 1 << i) != 0)
        .mapToObj(ALL::get)
        .toArray(Outcome[]::new);
  }

  @Test
  void numbersAtTheLimitOfLongAreNumbersToo() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report("A", figure(Count.exactly(Long.MAX_VALUE), KILLED)),
                report("B", figure(Count.atLeast(Long.MAX_VALUE), WOUNDED)),
                report("C", figure(Count.atLeast(1), MISSING))));

    assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(Long.MAX_VALUE));
    assertThat(tally.bounds(KILLED, WOUNDED, MISSING)).hasValue(Count.atLeast(Long.MAX_VALUE));
  }

  @Test
  void aHundredThousandClaimsThatAgreeAreTold() {
    CasualtyTally tally = CasualtyTally.of(List.of(report("A", figures(Count::atLeast))));

    assertThat(tally.claims()).hasSize(30_000);
    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.findings().complete()).isTrue();
    assertThat(new HashSet<>(tally.claims())).hasSize(30_000);
  }

  @Test
  void ofThirtyThousandClaimsThatDoNotTheFirstTenThousandGroupsAre() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(report("A", figures(Count::exactly)), report("B", figures(Count::about))));

    assertThat(tally.conflicts()).hasSize(10_000);
    assertThat(tally.findings().complete()).isFalse();
    assertThat(tally.conflicts().get(9_999).positions().get(0)).hasSize(20_000);
  }

  private static CasualtyFigure[] figures(IntFunction<Count> count) {
    return IntStream.range(0, 30_000)
        .mapToObj(i -> figure(count.apply(i), KILLED))
        .toArray(CasualtyFigure[]::new);
  }

  @Test
  void aHundredThousandReportsOfOneDayAreOfTheSamePeople() {
    List<CasualtyReport> reports = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      reports.add(
          report("A" + i, figure(Count.atLeast(i), KILLED)).toBuilder()
              .when(TimeExpression.on("2024-12-16"))
              .asOf(TimeExpression.on("2024-12"))
              .build());
    }

    assertThat(CasualtyTally.of(reports).bounds(KILLED)).hasValue(Count.atLeast(29_999));
    assertThat(CasualtyTally.sum(reports)).hasSize(1);
    reports.add(
        reports.get(0).toBuilder().when(TimeExpression.on("2024-12-17T12:00:00+14:00")).build());
    reports.add(reports.get(0).toBuilder().when(TimeExpression.on("2024-12-18")).build());
    assertThatThrownBy(() -> CasualtyTally.of(reports))
        .hasMessageStartingWith("reports 0 and 30001 are about different times");
  }
}
