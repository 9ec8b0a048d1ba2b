package io.github.copydesk.casualty;

import static io.github.copydesk.casualty.Outcome.KILLED;
import static io.github.copydesk.casualty.Outcome.MISSING;
import static io.github.copydesk.casualty.Outcome.WOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A toll that develops: updates and revisions are no contradictions. */
class TollsOverTimeTest {
  private static final String MONDAY = "2024-12-16";
  private static final String TUESDAY = "2024-12-17";

  private static CasualtyReport report(String source, String asOf, Count count, Outcome... of) {
    return CasualtyReport.builder()
        .scope(CasualtyScope.INCIDENT)
        .addFigure(CasualtyFigure.of(count, of))
        .attribution(Attribution.to(Organization.of(source)))
        .asOf(Optional.of(asOf).filter(date -> !date.isEmpty()).map(TimeExpression::on))
        .build();
  }

  private static CasualtyTally tally(CasualtyReport... reports) {
    return CasualtyTally.of(List.of(reports));
  }

  private static void assertFindings(
      CasualtyTally tally, int contradictions, int updates, int revisions) {
    CasualtyFindings findings = tally.findings();
    assertThat(
            List.of(
                findings.contradictions().size(),
                findings.updates().size(),
                findings.revisions().size()))
        .as(findings.toString())
        .containsExactly(contradictions, updates, revisions);
    assertThat(findings.complete()).isTrue();
  }

  @Test
  void aTollThatRoseIsAnUpdate() {
    CasualtyTally same =
        tally(
            report("police", MONDAY, Count.exactly(36), KILLED),
            report("police", TUESDAY, Count.exactly(41), KILLED));
    CasualtyTally others =
        tally(
            report("police", MONDAY, Count.exactly(36), KILLED),
            report("army", TUESDAY, Count.exactly(41), KILLED));

    assertFindings(same, 0, 1, 0);
    assertFindings(others, 0, 1, 0);
    assertThat(same.findings().updates().get(0))
        .hasToString("killed: 36 (police, as of 2024-12-16), then 41 (police, as of 2024-12-17)");
    assertThat(same.bounds(KILLED)).hasValue(Count.exactly(41));
    assertThat(same.asOf(EdtfDate.parse(MONDAY)).bounds(KILLED)).hasValue(Count.exactly(36));
    assertThat(same.asOf(EdtfDate.parse("2024-12-15")).bounds(KILLED)).hasValue(Count.atMost(36));
    assertThat(same.asOf(EdtfDate.parse("2024-12-18")).bounds(KILLED)).hasValue(Count.atLeast(41));
  }

  @Test
  void aLowerNumberOfTheSameOriginIsARevisionAndBoundsNothingMore() {
    CasualtyTally tally =
        tally(
            report("police", MONDAY, Count.atLeast(12), KILLED),
            report("police", TUESDAY, Count.atLeast(10), KILLED));

    assertFindings(tally, 0, 0, 1);
    assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(10));
    assertFindings(
        tally(
            report("police", MONDAY, Count.atLeast(15), KILLED),
            report("police", TUESDAY, Count.atMost(12), KILLED, WOUNDED)),
        0,
        0,
        1);
  }

  @Test
  void aLowerNumberOfTheDeadByAnotherOriginIsAContradiction() {
    CasualtyTally tally =
        tally(
            report("police", MONDAY, Count.exactly(12), KILLED),
            report("army", TUESDAY, Count.exactly(10), KILLED));

    assertFindings(tally, 1, 0, 0);
    assertThat(tally.conflicts().get(0))
        .hasToString(
            "These cannot all be true: killed: 12 (police, as of 2024-12-16);"
                + " killed: 10 (army, as of 2024-12-17).");
    assertThat(tally.bounds(KILLED)).isEmpty();
  }

  @Test
  void theWoundedAndTheMissingMayBecomeFewer() {
    for (Outcome outcome : List.of(WOUNDED, MISSING)) {
      CasualtyTally tally =
          tally(
              report("police", MONDAY, Count.exactly(12), outcome),
              report("army", TUESDAY, Count.exactly(10), outcome));

      assertFindings(tally, 0, 1, 0);
      assertThat(tally.bounds(outcome)).hasValue(Count.exactly(10));
    }
  }

  @Test
  void differentNumbersOfOneDayContradictEachOtherUnlessOneOriginGaveThem() {
    CasualtyReport eight = report("police", MONDAY, Count.exactly(8), KILLED);
    CasualtyReport twelve = report("police", MONDAY, Count.exactly(12), KILLED);

    assertFindings(tally(eight, report("army", MONDAY, Count.exactly(12), KILLED)), 1, 0, 0);
    assertFindings(tally(eight, twelve), 0, 0, 0);
    assertThat(tally(eight, twelve).bounds(KILLED)).hasValue(Count.between(8, 12));
  }

  @Test
  void ofDatesThatMayBeInAnyOrderNothingIsClaimed() {
    CasualtyReport month = report("police", "2024-12", Count.exactly(8), KILLED);
    CasualtyReport undated = report("police", "", Count.exactly(8), KILLED);
    CasualtyReport day = report("army", MONDAY, Count.exactly(12), KILLED);

    assertFindings(tally(month, day), 0, 0, 0);
    assertFindings(tally(undated, day), 0, 0, 0);
    assertThat(tally(month, day).bounds(KILLED)).hasValue(Count.atLeast(12));
    assertThat(tally(month).bounds(KILLED)).hasValue(Count.exactly(8));
  }

  @Test
  void anUndatedClaimBesideDatedOnesMayBeOfAnyTime() {
    CasualtyTally tally =
        tally(
            report("police", "", Count.exactly(36), KILLED),
            report("army", "", Count.exactly(41), KILLED),
            report("mayor", MONDAY, Count.atLeast(1), KILLED));

    assertFindings(tally, 0, 0, 0);
    assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(41));
    assertThat(tally.asOf(EdtfDate.parse(TUESDAY)).bounds(KILLED)).hasValue(Count.atLeast(1));
  }

  /** Monday in New York goes on when it is Tuesday at Greenwich, and Tuesday in Seoul has begun. */
  @Test
  void aDayAndAnInstantOfTheSameDaySomewhereMayBeInAnyOrder() {
    assertFindings(
        tally(
            report("police", MONDAY, Count.exactly(12), KILLED),
            report("army", "2024-12-16T20:00:00-05:00", Count.exactly(10), KILLED)),
        0,
        0,
        0);
    assertFindings(
        tally(
            report("police", TUESDAY, Count.exactly(10), KILLED),
            report("army", "2024-12-17T06:00:00+09:00", Count.exactly(12), KILLED)),
        0,
        0,
        0);
    assertFindings(
        tally(
            report("police", MONDAY, Count.exactly(12), KILLED),
            report("army", "2024-12-17T12:00:00Z", Count.exactly(10), KILLED)),
        1,
        0,
        0);
    assertFindings(
        tally(
            report("police", "2024-12-16T20:00:00-05:00", Count.exactly(10), KILLED),
            report("police", "2024-12-17T02:00:01+01:00", Count.exactly(14), KILLED),
            report("police", TUESDAY, Count.exactly(13), KILLED)),
        0,
        1,
        0);
  }

  @Test
  void timesOfTheSameDayWithoutAnOffsetAreNotOneMoment() {
    CasualtyTally tally =
        tally(
            report("police", "2024-12-16T08:00:00", Count.exactly(12), KILLED),
            report("army", "2024-12-16T18:00:00", Count.exactly(15), KILLED));

    assertFindings(tally, 0, 0, 0);
    assertThat(tally.claims())
        .extracting(CasualtyClaim::toString)
        .containsExactly(
            "killed: 12 (police, as of 2024-12-16T08:00:00)",
            "killed: 15 (army, as of 2024-12-16T18:00:00)");
  }

  @Test
  void theEndOfADateIsAfterAllThatWasSaidOfIt() {
    CasualtyTally tally =
        tally(
            report("police", "2024-12", Count.exactly(8), KILLED),
            report("army", "2024-12-31", Count.exactly(12), KILLED),
            report("army", "2025-02", Count.exactly(15), KILLED));

    assertThat(tally.asOf(EdtfDate.parse("2024-12")).bounds(KILLED))
        .hasValue(Count.between(12, 15));
    assertThat(tally.asOf(EdtfDate.parse("2025")).bounds(KILLED)).hasValue(Count.atLeast(15));
    for (String endless : List.of("2024/..", "2024-12?")) {
      assertThat(tally.asOf(EdtfDate.parse(endless)).bounds(KILLED))
          .hasValue(Count.absent(AbsentReason.UNKNOWN));
    }
  }

  /** “As of Friday”, published on Monday, is not as of Monday. */
  @Test
  void aDateThatIsNotResolvedIsAnyUpToThePublication() {
    CasualtyReport friday =
        report("police", "", Count.exactly(36), KILLED).toBuilder()
            .asOf(TimeExpression.worded("as of Friday"))
            .build();
    CasualtyTally tally =
        CasualtyTally.collect()
            .reports(List.of(friday), EdtfDate.parse(MONDAY))
            .reports(List.of(report("army", "2024-12-14", Count.exactly(41), KILLED)))
            .reports(List.of(report("police", TUESDAY, Count.exactly(43), KILLED)))
            .build();

    assertFindings(tally, 0, 1, 0);
    assertThat(tally.claims().get(0).moment()).hasValue(EdtfDate.parse("../2024-12-16"));
    assertThat(CasualtyTally.of(List.of(friday)).claims().get(0).moment()).isEmpty();
  }

  @Test
  void withoutAnyDateAllIsOfOneMomentAndTheFindingsSaySo() {
    CasualtyTally tally =
        tally(
            report("police", "", Count.exactly(36), KILLED),
            report("army", "", Count.exactly(41), KILLED));

    assertFindings(tally, 1, 0, 0);
    assertThat(tally.findings().timed()).isFalse();
    assertThat(tally.findings())
        .hasToString(
            "1 contradiction, 0 updates, 0 revisions;"
                + " no claim is dated, so all are taken to be of one moment");
  }

  @Test
  void aClaimIsOfItsDateOrOfWhenItWasSaidOrOfThePublication() {
    CasualtyReport said =
        report("police", "", Count.exactly(36), KILLED).toBuilder()
            .attribution(
                Attribution.to(Organization.of("police")).toBuilder()
                    .when(TimeExpression.worded("on Monday", MONDAY))
                    .build())
            .build();
    CasualtyReport plain = report("police", "", Count.exactly(41), KILLED);
    EdtfDate published = EdtfDate.parse("2024-12-17T09:30:00+09:00");

    CasualtyTally tally = CasualtyTally.collect().reports(List.of(said, plain), published).build();

    assertThat(tally.claims())
        .extracting(claim -> claim.moment().orElseThrow().toString())
        .containsExactly(MONDAY, published.toString());
    assertFindings(
        CasualtyTally.collect()
            .reports(List.of(said))
            .reports(List.of(plain), EdtfDate.parse(TUESDAY))
            .build(),
        0,
        1,
        0);
    assertFindings(tally, 0, 1, 0);
  }

  /** The days that a text names are those of the calendar by which it was published. */
  @Test
  void besideDaysAPublicationIsOfItsOwnDay() {
    CasualtyReport monday = report("police", MONDAY, Count.exactly(36), KILLED);
    CasualtyReport plain = report("police", "", Count.exactly(41), KILLED);
    CasualtyReport missing = report("police", "", Count.exactly(3), MISSING);
    EdtfDate morning = EdtfDate.parse("2024-12-17T00:30:00+09:00");
    EdtfDate evening = EdtfDate.parse("2024-12-17T18:30:00+09:00");

    assertThat(
            CasualtyTally.collect()
                .reports(List.of(monday, missing), morning)
                .build()
                .bounds(MISSING))
        .hasValue(Count.exactly(3));
    assertFindings(
        CasualtyTally.collect().reports(List.of(monday, plain), morning).build(), 0, 1, 0);
    CasualtyReport more = report("army", "", Count.exactly(50), KILLED);
    assertFindings(
        CasualtyTally.collect()
            .reports(List.of(monday, plain), morning)
            .reports(List.of(more), evening)
            .build(),
        0,
        2, // of Monday's, but not of one another
        0);
    assertFindings(
        CasualtyTally.collect()
            .reports(List.of(plain), morning)
            .reports(List.of(more), evening)
            .build(),
        0,
        1,
        0);
  }

  @Test
  void eachOriginHasASeriesAndALastWord() {
    CasualtyTally tally =
        tally(
            report("police", TUESDAY, Count.exactly(41), KILLED),
            report("army", MONDAY, Count.about(30), KILLED),
            report("police", MONDAY, Count.exactly(36), KILLED));

    assertThat(tally.series())
        .extracting(CasualtySeries::toString)
        .containsExactly(
            "killed: 36 (police, as of 2024-12-16), then 41 (police, as of 2024-12-17)",
            "killed: about 30 (army, as of 2024-12-16)");
    assertThat(tally.latest())
        .extracting(CasualtyClaim::toString)
        .containsExactly(
            "killed: 41 (police, as of 2024-12-17)", "killed: about 30 (army, as of 2024-12-16)");
    assertThat(tally.bySource().values()).allSatisfy(own -> assertThat(own.conflicts()).isEmpty());
  }

  @Test
  void estimatesAreNoContradiction() {
    assertFindings(
        tally(
            report("a register", TUESDAY, Count.estimate(2, 2, 3), KILLED),
            report("police", MONDAY, Count.atLeast(5), KILLED)),
        0,
        0,
        0);
    assertThat(tally(report("a register", MONDAY, Count.estimate(2, 2, 3), KILLED)).bounds(KILLED))
        .hasValue(Count.absent(AbsentReason.UNKNOWN));
  }

  /** Of pairs there would be millions. */
  @Test
  void conflictsThatSayTheSameOnceMoreAreGrouped() {
    List<CasualtyReport> reports = new ArrayList<>();
    List<CasualtyReport> dated = new ArrayList<>();
    for (int i = 0; i < 1_600; i++) {
      int number = i * 7_919 % 1_600;
      CasualtyReport report =
          report("S" + i, "", Count.exactly(1_000 + number), KILLED).toBuilder()
              .addFigure(CasualtyFigure.of(Count.exactly(3_000 + number), WOUNDED))
              .build();
      reports.add(report);
      dated.add(
          report.toBuilder()
              .asOf(
                  TimeExpression.on(LocalDate.of(2020, 1, 1).plusDays(i * 331 % 1_600).toString()))
              .build());
    }
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    CasualtyFindings findings = CasualtyTally.of(reports).findings();
    List<CasualtyConflict> conflicts = findings.contradictions();
    CasualtyFindings ofDays = CasualtyTally.of(dated).findings();
    System.out.printf(
        "1,600 reports of two figures, undated and dated: %d ms of CPU for %d and %d conflicts%n",
        (thread.getCurrentThreadCpuTime() - start) / 1_000_000,
        conflicts.size(),
        ofDays.contradictions().size());

    assertThat(conflicts).hasSize(2 * 1_599);
    assertThat(conflicts.stream().map(CasualtyConflict::toString).distinct())
        .hasSameSizeAs(conflicts);
    assertThat(findings.complete()).isTrue();
    assertThat(ofDays.contradictions()).hasSizeBetween(1, 9_999);
    assertThat(ofDays.complete()).isTrue();
  }

  @Test
  void fiveThatSaySixtyOrSoAgainstThreeThatSayForty() {
    List<CasualtyReport> reports = new ArrayList<>();
    for (int number : new int[] {60, 61, 62, 60, 61, 40, 40, 40}) {
      reports.add(report("S" + reports.size(), "", Count.exactly(number), KILLED));
    }

    assertThat(CasualtyTally.of(reports).conflicts().get(0))
        .hasToString(
            "These cannot all be true: killed: 60 to 62 (S0; S3; S1; and 2 more);"
                + " killed: 40 (S5; S6; S7).");
  }
}
