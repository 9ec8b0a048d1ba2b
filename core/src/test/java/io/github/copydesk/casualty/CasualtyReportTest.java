package io.github.copydesk.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.Place;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CasualtyReportTest {
  private static final List<Outcome> ALL = List.of(Outcome.values());

  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private static final CasualtyFigure SOME_THIRTY =
      CasualtyFigure.of(Count.about(30).withWording("some 30"), Outcome.WOUNDED, Outcome.KILLED);

  private static CasualtyReport report(CasualtyFigure... figures) {
    return Samples.minimal(CasualtyReport.class).toBuilder().figures(List.of(figures)).build();
  }

  private static List<String> paths(Object value, Class<?>... groups) {
    return VALIDATOR.check(value, groups).stream().map(Violation::path).toList();
  }

  @Test
  void killedOrWoundedIsOneFigureWhateverTheOrder() {
    assertThat(SOME_THIRTY)
        .isEqualTo(
            CasualtyFigure.of(
                Count.about(30).withWording("some 30"), Outcome.KILLED, Outcome.WOUNDED));
    assertThat(SOME_THIRTY.getOutcomes()).containsExactly(Outcome.KILLED, Outcome.WOUNDED);
    assertThat(SOME_THIRTY.outcomesInWords()).isEqualTo("killed or wounded");
    assertThat(CasualtyFigure.of(Count.moreThan(20), Outcome.BODIES_SEEN).outcomesInWords())
        .isEqualTo("bodies seen");
  }

  @Test
  void figuresOfOtherPlacesSeveritiesOrOutcomesInWordsAreDistinct() {
    CasualtyFigure wounded = CasualtyFigure.of(Count.exactly(4), Outcome.WOUNDED);
    CasualtyFigure lightly = wounded.toBuilder().severity(Severity.LIGHT).build();
    CasualtyFigure there = wounded.toBuilder().where(Location.in(Place.of("Rylsk"))).build();
    CasualtyFigure other = CasualtyFigure.of(Count.exactly(4), Outcome.OTHER);
    CasualtyFigure feared = other.toBuilder().outcomeWording("feared dead").build();
    CasualtyFigure ill = other.toBuilder().outcomeWording("fell ill").build();
    assertThat(paths(report(wounded, lightly, there, feared, ill))).isEmpty();
    assertThat(paths(report(lightly, lightly))).containsExactly("figures[1]");
    assertThat(
            paths(
                report(
                    CasualtyFigure.of(Count.exactly(2), Outcome.KILLED).toBuilder()
                        .outcomeWording("died at the scene")
                        .build(),
                    CasualtyFigure.of(Count.exactly(1), Outcome.KILLED).toBuilder()
                        .outcomeWording("died in hospital")
                        .build())))
        .isEmpty();
  }

  @Test
  void theFiguresOfAReportAddUp() {
    CasualtyFigure killed = CasualtyFigure.of(Count.exactly(1_232), Outcome.KILLED);
    CasualtyFigure wounded = CasualtyFigure.of(Count.exactly(1_935), Outcome.WOUNDED);
    assertThat(paths(report(killed, wounded, inAll(Count.exactly(3_167))))).isEmpty();
    assertThat(paths(report(killed, wounded, inAll(Count.exactly(3_176)))))
        .containsExactly("figures[2]");
    assertThat(paths(report(inAll(Count.exactly(3_176)), killed, wounded)))
        .containsExactly("figures[2]");
    assertThat(paths(report(killed, inAll(Count.atMost(1_231))))).containsExactly("figures[1]");
    assertThat(paths(report(killed, inAll(Count.moreThan(3_000))))).isEmpty();
  }

  @Test
  void whatBoundsNothingOrIsOfOthersContradictsNothing() {
    CasualtyFigure killed = CasualtyFigure.of(Count.exactly(10), Outcome.KILLED);
    CasualtyFigure wounded = CasualtyFigure.of(Count.exactly(20), Outcome.WOUNDED);
    for (Count count :
        List.of(
            Count.about(40),
            Count.worded("dozens"),
            Count.absent(AbsentReason.NOT_STATED),
            Count.estimate(4, 5, 6),
            Count.atLeast(25))) {
      assertThat(paths(report(killed, wounded, inAll(count)))).as(count.toString()).isEmpty();
    }
    CasualtyFigure forty = inAll(Count.exactly(40));
    for (CasualtyFigure others :
        List.of(
            forty.toBuilder().where(Location.in(Place.of("Rylsk"))).build(),
            CasualtyFigure.of(Count.exactly(40), Outcome.WOUNDED, Outcome.OTHER))) {
      assertThat(paths(report(killed, wounded, others))).as(others.toString()).isEmpty();
    }
    assertThat(paths(report(killed, wounded, forty))).containsExactly("figures[2]");
  }

  @Test
  void whatIsCountedTwiceInOtherWordsNeedNotBeAll() {
    CasualtyFigure killed = CasualtyFigure.of(Count.exactly(3), Outcome.KILLED);
    CasualtyFigure atTheScene = killed.toBuilder().outcomeWording("died at the scene").build();
    CasualtyFigure later =
        killed.toBuilder().count(Count.exactly(2)).outcomeWording("died later").build();
    CasualtyFigure wounded = CasualtyFigure.of(Count.exactly(9), Outcome.WOUNDED);
    for (CasualtyFigure first : List.of(killed, atTheScene)) {
      assertThat(paths(report(first, later, wounded, inAll(Count.exactly(14))))).isEmpty();
      assertThat(paths(report(first, later, inAll(Count.exactly(2)))))
          .containsExactly("figures[2]");
    }
    assertThat(paths(report(killed, wounded, inAll(Count.exactly(14)))))
        .containsExactly("figures[2]");
  }

  @Test
  void outcomesThatGoTogetherNeedNotAddUp() {
    assertThat(
            paths(
                report(
                    CasualtyFigure.of(Count.exactly(10), Outcome.WOUNDED),
                    CasualtyFigure.of(Count.exactly(8), Outcome.HOSPITALIZED),
                    CasualtyFigure.of(Count.exactly(10), Outcome.WOUNDED, Outcome.HOSPITALIZED))))
        .isEmpty();
  }

  private static CasualtyFigure inAll(Count count) {
    return CasualtyFigure.of(count, Outcome.KILLED, Outcome.WOUNDED);
  }

  @Test
  void thousandsOfFiguresOverEverySetAreChecked() {
    List<CasualtyFigure> figures = new ArrayList<>();
    for (int mask = 1; mask < 1 << ALL.size(); mask++) {
      Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
      for (int i = 0; i < ALL.size(); i++) {
        if ((mask & 1 << i) != 0) {
          outcomes.add(ALL.get(i));
        }
      }
      figures.add(
          CasualtyFigure.builder().outcomes(outcomes).count(Count.between(1, 9_000)).build());
    }
    CasualtyReport.Builder report = report(figures.get(0)).toBuilder().figures(figures);
    assertThat(paths(report.build())).isEmpty();
    report.addFigures(
        CasualtyFigure.of(Count.exactly(0), Outcome.KILLED),
        CasualtyFigure.of(Count.exactly(0), Group.of("troops"), Outcome.KILLED, Outcome.WOUNDED));
    assertThat(paths(report.build())).containsExactly("figures[4095]");
  }

  @ParameterizedTest
  @CsvSource({
    // ten were injured, of whom one died in hospital
    "WOUNDED, KILLED, true",
    "WOUNDED, HOSPITALIZED, true",
    "WOUNDED, CAPTURED, true",
    "WOUNDED, DISPLACED, true",
    "TRAPPED, KILLED, true",
    "MISSING, KILLED, true",
    "MISSING, BODIES_SEEN, true",
    "MISSING, WOUNDED, true",
    "CAPTURED, WOUNDED, true",
    "CAPTURED, KILLED, true",
    "DISPLACED, WOUNDED, true",
    "BODIES_SEEN, KILLED, true",
    "KILLED, BODIES_SEEN, true",
    "KILLED, ABDUCTED, true",
    "OTHER, KILLED, true",
    "KILLED, OTHER, true",
    // the dead stay dead, and the wounded are known to be somewhere
    "KILLED, WOUNDED, false",
    "KILLED, MISSING, false",
    "KILLED, CAPTURED, false",
    "BODIES_SEEN, WOUNDED, false",
    "WOUNDED, MISSING, false"
  })
  void whatSomeOfThemMayAlsoBeOrHaveBecome(Outcome whole, Outcome part, boolean possible) {
    CasualtyFigure some = CasualtyFigure.of(Count.exactly(2), part);
    assertThat(paths(including(whole, some)))
        .isEqualTo(possible ? List.of() : List.of("including[0].outcomes"));
  }

  @Test
  void ofTenInjuredOneDied() {
    CasualtyFigure died = CasualtyFigure.of(Count.exactly(1), Outcome.KILLED);
    CasualtyFigure injured = CasualtyFigure.of(Count.exactly(10), Outcome.WOUNDED);
    CasualtyReport report = report(injured.toBuilder().addIncluding(died).build());
    CasualtyTally tally = CasualtyTally.of(List.of(report));

    assertThat(tally.bounds(Outcome.WOUNDED)).contains(between(9, 10));
    assertThat(tally.bounds(Outcome.KILLED)).contains(Count.atLeast(1));
    assertThat(tally.bounds(Outcome.KILLED, Outcome.WOUNDED)).contains(Count.atLeast(10));
    assertThat(
            paths(
                report(
                    injured.toBuilder().addIncluding(died).build(),
                    died,
                    inAll(Count.exactly(10)))))
        .isEmpty();
    assertThat(paths(report(injured, died, inAll(Count.exactly(10)))))
        .containsExactly("figures[2]");
  }

  private static Count between(long low, long high) {
    return Count.builder().low(low).high(high).build();
  }

  @Test
  void someAreNotMoreThanAll() {
    CasualtyFigure killed = CasualtyFigure.of(Count.exactly(4), Outcome.KILLED);
    Group children = Group.of("children");
    assertThat(paths(report(killed, CasualtyFigure.of(Count.exactly(4), children, Outcome.KILLED))))
        .isEmpty();
    assertThat(paths(report(killed, CasualtyFigure.of(Count.exactly(5), children, Outcome.KILLED))))
        .containsExactly("figures[1]");
    assertThat(paths(report(CasualtyFigure.of(Count.exactly(5), children, Outcome.KILLED), killed)))
        .containsExactly("figures[1]");
    CasualtyFigure soldiers =
        CasualtyFigure.of(Count.exactly(9), Group.of("soldiers"), Outcome.KILLED);
    assertThat(paths(report(soldiers, inAll(Count.exactly(8))))).containsExactly("figures[1]");
    assertThat(paths(report(soldiers, inAll(Count.about(8))))).isEmpty();
    CasualtyFigure wounded = CasualtyFigure.of(Count.exactly(10), Outcome.WOUNDED);
    CasualtyFigure badly = wounded.toBuilder().severity(Severity.SERIOUS).build();
    assertThat(paths(report(wounded, badly))).isEmpty();
    assertThat(paths(report(wounded, badly.toBuilder().count(Count.exactly(12)).build())))
        .containsExactly("figures[1]");
    // of several places, none need be the whole
    CasualtyFigure there = wounded.toBuilder().where(Location.in(Place.of("Rylsk"))).build();
    assertThat(paths(report(wounded, there.toBuilder().count(Count.exactly(12)).build())))
        .isEmpty();
  }

  private static CasualtyFigure including(Outcome whole, CasualtyFigure part) {
    return CasualtyFigure.of(Count.exactly(30), whole).toBuilder().addIncluding(part).build();
  }

  @Test
  void aVictimByNameIsOne() {
    Person victim = Person.of("Jane Doe");
    assertThat(CasualtyFigure.of(victim, Outcome.KILLED).getCount()).isEqualTo(Count.exactly(1));
    for (Count count : List.of(Count.exactly(2), Count.about(2), Count.atMost(0))) {
      assertThat(paths(CasualtyFigure.of(count, victim, Outcome.KILLED))).containsExactly("count");
    }
    for (Count count :
        List.of(Count.worded("the"), Count.absent(AbsentReason.NOT_STATED), Count.atLeast(1))) {
      assertThat(paths(CasualtyFigure.of(count, victim, Outcome.KILLED))).isEmpty();
    }
    assertThat(paths(CasualtyFigure.of(Count.exactly(2), Group.of("Does"), Outcome.KILLED)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheHurtHaveASeverity(Outcome outcome) {
    CasualtyFigure figure =
        CasualtyFigure.of(Count.exactly(2), outcome).toBuilder()
            .severity(Severity.CRITICAL)
            .build();
    boolean hurt = Set.of(Outcome.WOUNDED, Outcome.HOSPITALIZED).contains(outcome);
    assertThat(paths(figure)).isEqualTo(hurt ? List.of() : List.of("severity"));
  }

  @Test
  void aFigureIsToldWithItsWordsItsSeverityItsVictimsAndItsPlace() {
    assertThat(
            CasualtyFigure.of(Count.exactly(2), Group.of("sailors"), Outcome.WOUNDED).toBuilder()
                .outcomeWording("burned")
                .severity(Severity.CRITICAL)
                .where(Location.in(Place.of("Rylsk")))
                .build())
        .hasToString("burned, critical: 2 (sailors) in Rylsk");
  }

  @Test
  void figuresOverDifferentOutcomesOrVictimsAreDistinct() {
    CasualtyFigure killed = CasualtyFigure.of(Count.exactly(4), Outcome.KILLED);
    CasualtyFigure officers = killed.toBuilder().victims(Group.of("officers")).build();
    CasualtyFigure civilians = killed.toBuilder().victims(Group.of("civilians")).build();
    assertThat(paths(report(SOME_THIRTY, killed, officers, civilians))).isEmpty();
    assertThat(paths(report(SOME_THIRTY, killed, officers, SOME_THIRTY, officers)))
        .containsExactly("figures[3]", "figures[4]");
  }

  @Test
  void aPartOfAPartIsCheckedToo() {
    CasualtyFigure missing = CasualtyFigure.of(Count.exactly(1), Outcome.MISSING);
    CasualtyFigure killed =
        CasualtyFigure.of(Count.exactly(4), Outcome.KILLED).toBuilder()
            .addIncluding(missing)
            .build();
    CasualtyFigure whole =
        SOME_THIRTY.toBuilder().addIncluding(killed, SOME_THIRTY, missing).build();
    assertThat(VALIDATOR.check(report(whole)))
        .extracting(Violation::path, Violation::message)
        .containsExactly(
            tuple(
                "figures[0].including[0].including[0].outcomes",
                "the part counts missing, but none of those killed can be that"),
            tuple(
                "figures[0].including[2].outcomes",
                "the part counts missing, but none of those killed or wounded can be that"));
  }

  @Test
  void onlyWhatIsCertainlyMoreThanTheWholeIsReported() {
    CasualtyFigure upToTen = CasualtyFigure.of(Count.atMost(10), Outcome.KILLED);
    for (Count possible :
        List.of(
            Count.exactly(10),
            Count.about(11),
            Count.atMost(50),
            Count.between(5, 50),
            Count.worded("dozens"),
            Count.absent(AbsentReason.UNKNOWN))) {
      assertThat(paths(including(upToTen, possible))).as(possible.toString()).isEmpty();
      assertThat(paths(including(SOME_THIRTY, possible))).isEmpty();
    }
    assertThat(paths(including(upToTen, Count.exactly(11)))).containsExactly("including[0].count");
  }

  private static CasualtyFigure including(CasualtyFigure whole, Count count) {
    return whole.toBuilder().addIncluding(CasualtyFigure.of(count, Outcome.KILLED)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-14, 2024-12-14, true",
    "2024-12-13, 2024-12-14, false",
    "2024-12, 2024-12-14, true",
    "2024-11, 2024-12, false",
    "2024-12-13T23:59:59Z, 2024-12-14, true", // when the 14th had begun in the east
    "2024-12-13T09:59:59Z, 2024-12-14, false",
    "2024-12-13T23:59:59Z, 2024-12-14T09:00:00+09:00, false",
    "2024-12-14T09:00:00+09:00, 2024-12-13T23:59:59Z, true",
    "2024-12-01~, 2024-12-14, true",
    "2024-12-01?, 2024-12-14, true",
    "2024-12-01, 2024-12-14%, true",
    "2024-12-01/.., 2024-12-14, true",
    "2024-12-01, ../2024-12-14, true",
    "../2024-12-01, 2024-12-14/.., false",
    "2024-12-13, 2024-12-13/2024-12-15, true",
    "2024, 2024-12-31, true"
  })
  void aReportMayNotCountUpToADayThatIsForCertainBeforeTheEvent(
      String asOf, String when, boolean valid) {
    CasualtyReport report =
        report(SOME_THIRTY).toBuilder()
            .asOf(TimeExpression.on(asOf))
            .when(TimeExpression.on(when))
            .build();
    assertThat(paths(report).isEmpty()).isEqualTo(valid);
    assertThat(paths(report.toBuilder().when(TimeExpression.worded("before")).build())).isEmpty();
    assertThat(paths(report.toBuilder().asOf(TimeExpression.worded("later")).build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onlyVideosAndPhotosAskForAVerificationOfTheReport(EvidenceKind kind) {
    Evidence evidence = Samples.full(Evidence.class).toBuilder().kind(kind).build();
    CasualtyReport report = report(SOME_THIRTY).toBuilder().addEvidence(evidence).build();
    boolean visual = Set.of(EvidenceKind.VIDEO, EvidenceKind.PHOTO).contains(kind);
    assertThat(paths(report, Publishable.class))
        .isEqualTo(visual ? List.of("verifications") : List.of());
    assertThat(
            paths(
                report.toBuilder()
                    .addVerification(Verification.of(VerificationStatus.UNVERIFIED))
                    .build(),
                Publishable.class))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onlyARunningTotalMustSayUpToWhenItCounts(CasualtyScope scope) {
    CasualtyReport report = report(SOME_THIRTY).toBuilder().scope(scope).build();
    assertThat(paths(report, Publishable.class))
        .isEqualTo(scope == CasualtyScope.CUMULATIVE ? List.of("asOf") : List.of());
  }
}
