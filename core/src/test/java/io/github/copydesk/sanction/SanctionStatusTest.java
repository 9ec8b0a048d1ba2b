package io.github.copydesk.sanction;

import static io.github.copydesk.sanction.SanctionChange.AMENDED;
import static io.github.copydesk.sanction.SanctionChange.ANNULLED;
import static io.github.copydesk.sanction.SanctionChange.DELISTED;
import static io.github.copydesk.sanction.SanctionChange.EASED;
import static io.github.copydesk.sanction.SanctionChange.EXEMPTED;
import static io.github.copydesk.sanction.SanctionChange.EXPIRED;
import static io.github.copydesk.sanction.SanctionChange.IMPOSED;
import static io.github.copydesk.sanction.SanctionChange.LIFTED;
import static io.github.copydesk.sanction.SanctionChange.LISTED;
import static io.github.copydesk.sanction.SanctionChange.RENEWED;
import static io.github.copydesk.sanction.SanctionChange.RESUMED;
import static io.github.copydesk.sanction.SanctionChange.SUSPENDED;
import static io.github.copydesk.sanction.SanctionStage.ADOPTED;
import static io.github.copydesk.sanction.SanctionStage.ANNOUNCED;
import static io.github.copydesk.sanction.SanctionStage.EFFECTIVE;
import static io.github.copydesk.sanction.SanctionStage.PROPOSED;
import static io.github.copydesk.sanction.SanctionStage.PUBLISHED;
import static io.github.copydesk.sanction.SanctionStage.THREATENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SanctionStatusTest {
  private static Sanction sanction(SanctionEvent... events) {
    return Samples.minimal(Sanction.class).toBuilder().addEvents(events).build();
  }

  private static SanctionEvent event(SanctionChange change, SanctionStage stage, String date) {
    return SanctionEvent.of(change, stage, TimeExpression.on(date));
  }

  /** A change that has effect. */
  private static SanctionEvent event(SanctionChange change, String date) {
    return event(change, EFFECTIVE, date);
  }

  private static SanctionEvent sometime(SanctionChange change, SanctionStage stage) {
    return SanctionEvent.of(change, stage, TimeExpression.worded("some time ago"));
  }

  private static SanctionEvent until(String last, SanctionEvent event) {
    return event.toBuilder().until(TimeExpression.on(last)).build();
  }

  private static void assertTimeline(Sanction sanction, String... periods) {
    assertThat(sanction.timeline()).extracting(SanctionPeriod::toString).containsExactly(periods);
  }

  @Test
  void anEventCountsFromItsDayOn() {
    Sanction sanction =
        sanction(
            event(IMPOSED, ANNOUNCED, "2024-12-10"),
            event(IMPOSED, "2024-12-16"),
            event(LIFTED, "2025-03-01"));

    assertThat(sanction.statusOn(LocalDate.of(2024, 12, 15))).isEqualTo(SanctionStatus.NOT_YET);
    assertThat(sanction.statusOn(LocalDate.of(2024, 12, 16))).isEqualTo(SanctionStatus.IN_FORCE);
    assertThat(sanction.statusOn(LocalDate.of(2025, 2, 28))).isEqualTo(SanctionStatus.IN_FORCE);
    assertThat(sanction.statusOn(LocalDate.of(2025, 3, 1))).isEqualTo(SanctionStatus.ENDED);
    assertTimeline(
        sanction,
        "not yet until 2024-12-15",
        "in force from 2024-12-16 until 2025-02-28",
        "ended from 2025-03-01");
  }

  @Test
  void suspendedResumedRenewedAndExpired() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2020-01-01"),
            event(SUSPENDED, "2021-01-01"),
            event(RENEWED, "2021-06-01"),
            event(RESUMED, "2022-01-01"),
            event(AMENDED, "2022-06-01"),
            event(RENEWED, "2022-12-31"),
            event(EXPIRED, "2023-12-31")),
        "not yet until 2019-12-31",
        "in force from 2020-01-01 until 2020-12-31",
        "suspended from 2021-01-01 until 2021-12-31",
        "in force from 2022-01-01 until 2023-12-30",
        "ended from 2023-12-31");
  }

  @Test
  void whatIsOnlyAnnouncedMayBeInForceOrNot() {
    assertTimeline(
        sanction(event(IMPOSED, THREATENED, "2024-12-13"), event(IMPOSED, ANNOUNCED, "2024-12-16")),
        "not yet until 2024-12-12",
        "unknown from 2024-12-13");
  }

  @Test
  void whatBecomesEffectiveLaterIsNotYet() {
    assertTimeline(
        sanction(
            sometime(IMPOSED, THREATENED),
            sometime(IMPOSED, ADOPTED),
            event(IMPOSED, "2025-01-01")),
        "not yet until 2024-12-31",
        "in force from 2025-01-01");
  }

  @Test
  void whereNoEventTellsOfTheBeginningThatIsUnknown() {
    assertTimeline(
        sanction(event(LIFTED, "2024-12-16")), "unknown until 2024-12-15", "ended from 2024-12-16");
    assertTimeline(
        sanction(event(RENEWED, "2024-12-16")),
        "unknown until 2024-12-15",
        "in force from 2024-12-16");
    assertTimeline(sanction(), "unknown");
    assertThat(sanction().statusOn(LocalDate.MIN)).isEqualTo(SanctionStatus.UNKNOWN);
  }

  @Test
  void aVagueDateIsUnknownOnTheDaysItMayBe() {
    assertTimeline(
        sanction(event(IMPOSED, "2024-12"), event(LIFTED, "2025")),
        "not yet until 2024-11-30",
        "unknown from 2024-12-01 until 2024-12-30",
        "in force from 2024-12-31 until 2024-12-31",
        "unknown from 2025-01-01 until 2025-12-30",
        "ended from 2025-12-31");
  }

  @Test
  void anUnresolvedDateLiesBetweenItsNeighbours() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2020-01-01"),
            sometime(SUSPENDED, EFFECTIVE),
            event(RESUMED, "2022-01-01")),
        "not yet until 2019-12-31",
        "unknown from 2020-01-01 until 2021-12-31",
        "in force from 2022-01-01");
    assertTimeline(
        sanction(event(IMPOSED, "2020-01-01"), sometime(LIFTED, EFFECTIVE)),
        "not yet until 2019-12-31",
        "unknown from 2020-01-01");
  }

  @Test
  void anApproximateOrUncertainDateIsNotResolved() {
    assertTimeline(sanction(event(IMPOSED, "2024-12-16~")), "unknown");
    assertTimeline(sanction(event(IMPOSED, "2024-12-16?")), "unknown");
    assertTimeline(
        sanction(event(IMPOSED, "../2024-12-16"), event(LIFTED, "2025-01-01/..")),
        "unknown until 2024-12-15",
        "in force from 2024-12-16 until 2024-12-31",
        "unknown from 2025-01-01");
  }

  @Test
  void eventsMayBeListedInAnyOrder() {
    assertTimeline(
        sanction(
            event(LIFTED, "2024-05-01"),
            event(IMPOSED, "2022-03-15"),
            event(RENEWED, "2023-03-15")),
        "not yet until 2022-03-14",
        "in force from 2022-03-15 until 2024-04-30",
        "ended from 2024-05-01");
  }

  @Test
  void whereDatesDenyTheOrderOfTheListOnlyDatesCount() {
    assertTimeline(
        sanction(
            event(LIFTED, "2024"),
            event(SUSPENDED, "2024-06"),
            event(IMPOSED, "2022-03-15"),
            event(RENEWED, "2025-03-15")),
        "not yet until 2022-03-14",
        "in force from 2022-03-15 until 2023-12-31",
        "unknown from 2024-01-01");
    assertTimeline(
        sanction(
            event(LIFTED, "2025-01-01"), event(SUSPENDED, "2025-01-01"), event(IMPOSED, "2024")),
        "not yet until 2023-12-31",
        "unknown from 2024-01-01 until 2024-12-30",
        "in force from 2024-12-31 until 2024-12-31",
        "unknown from 2025-01-01");
    assertTimeline(
        sanction(
            event(IMPOSED, "2024-02-01"),
            event(IMPOSED, ADOPTED, "2024-01"),
            sometime(EASED, EFFECTIVE)),
        "unknown");
  }

  @Test
  void theFirstAndTheLastDayOfTheCalendarAreDaysToo() {
    assertThat(sanction(event(IMPOSED, "Y-999999999")).timeline()).hasSize(2);
    assertThat(sanction(event(IMPOSED, "Y999999999")).statusOn(LocalDate.MAX))
        .isEqualTo(SanctionStatus.IN_FORCE);
  }

  @Test
  void thousandsOfVagueEventsAreNoTrap() {
    SanctionEvent[] events = new SanctionEvent[2_000];
    for (int i = 0; i < events.length; i++) {
      LocalDate first = LocalDate.of(2000, 1, 1).plusDays(i);
      events[i] = event(i % 2 == 0 ? SUSPENDED : RESUMED, first + "/" + first.plusDays(2_000));
    }
    List<SanctionPeriod> timeline = sanction(events).timeline();

    assertThat(timeline).hasSizeGreaterThan(1);
    assertThatThrownBy(timeline::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  // --- stages

  @Test
  void imposesSanctionsIsDecidedAndNotKnownToHaveBegun() {
    assertTimeline(
        sanction(event(IMPOSED, ADOPTED, "2025-10-15")),
        "not yet until 2025-10-14",
        "adopted from 2025-10-15");
    assertTimeline(
        sanction(event(LISTED, PUBLISHED, "2025-10-15")),
        "not yet until 2025-10-14",
        "adopted from 2025-10-15");
  }

  @Test
  void whatIsDecidedLaterWasNotDecidedBefore() {
    assertTimeline(
        sanction(
            event(IMPOSED, ANNOUNCED, "2024-12-10"),
            event(IMPOSED, ADOPTED, "2024-12-16"),
            event(IMPOSED, PUBLISHED, "2024-12-18")),
        "not yet until 2024-12-15",
        "adopted from 2024-12-16");
  }

  @Test
  void whatIsPublishedMayHaveBeenDecidedBefore() {
    assertTimeline(
        sanction(event(IMPOSED, ANNOUNCED, "2024-12-10"), event(IMPOSED, PUBLISHED, "2024-12-18")),
        "not yet until 2024-12-09",
        "unknown from 2024-12-10 until 2024-12-17",
        "adopted from 2024-12-18");
  }

  @Test
  void aBillToLiftASanctionEndsNothing() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2020-01-01"),
            event(LIFTED, THREATENED, "2025-01-01"),
            event(LIFTED, PROPOSED, "2025-02-01")),
        "not yet until 2019-12-31",
        "in force from 2020-01-01");
  }

  @Test
  void aBillThatPassesOneChamberImposesNothing() {
    assertTimeline(
        sanction(event(IMPOSED, PROPOSED, "2026-08-07")),
        "not yet until 2026-08-06",
        "unknown from 2026-08-07");
  }

  @Test
  void anAnnouncedLiftingIsNoEnd() {
    assertTimeline(
        sanction(event(IMPOSED, "2020-12-14"), event(LIFTED, ANNOUNCED, "2026-07-07")),
        "not yet until 2020-12-13",
        "in force from 2020-12-14");
    assertTimeline(sanction(event(LIFTED, ANNOUNCED, "2026-07-07")), "unknown");
    assertTimeline(
        sanction(event(IMPOSED, "2020-12-14"), event(LIFTED, ADOPTED, "2026-07-07")),
        "not yet until 2020-12-13",
        "in force from 2020-12-14 until 2026-07-06",
        "unknown from 2026-07-07");
  }

  @Test
  void imposedAgainAfterAnEndItBeginsAnew() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2012-01-23"),
            event(LIFTED, "2016-01-16"),
            event(IMPOSED, ADOPTED, "2018-05-08"),
            event(IMPOSED, "2018-11-05")),
        "not yet until 2012-01-22",
        "in force from 2012-01-23 until 2016-01-15",
        "ended from 2016-01-16 until 2018-11-04",
        "in force from 2018-11-05");
    assertTimeline(
        sanction(
            until("2016-01-16", event(IMPOSED, "2012-01-23")),
            event(IMPOSED, ADOPTED, "2018-05-08")),
        "not yet until 2012-01-22",
        "in force from 2012-01-23 until 2016-01-16",
        "ended from 2016-01-17 until 2018-05-07",
        "adopted from 2018-05-08");
  }

  @Test
  void aLiftingHasEffectWhenALaterEventSaysSo() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2020-01-01"),
            event(LIFTED, ANNOUNCED, "2025-05-13"),
            event(LIFTED, ADOPTED, "2025-06-30"),
            event(LIFTED, "2025-07-01")),
        "not yet until 2019-12-31",
        "in force from 2020-01-01 until 2025-06-30",
        "ended from 2025-07-01");
  }

  @Test
  void aDecisionOnSomethingElseComesBetween() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2020-01-01"),
            event(LIFTED, ADOPTED, "2021-01-01"),
            event(SUSPENDED, "2022-01-01"),
            event(LIFTED, "2023-01-01")),
        "not yet until 2019-12-31",
        "in force from 2020-01-01 until 2020-12-31",
        "unknown from 2021-01-01 until 2021-12-31",
        "suspended from 2022-01-01 until 2022-12-31",
        "ended from 2023-01-01");
  }

  @Test
  void aRenewalThatIsDecidedTellsThatItIsInForce() {
    assertTimeline(
        sanction(event(RENEWED, ADOPTED, "2026-01-22")),
        "unknown until 2026-01-21",
        "in force from 2026-01-22");
    assertTimeline(sanction(event(RENEWED, ANNOUNCED, "2026-01-22")), "unknown");
  }

  @Test
  void whatHadExpiredIsRenewedWhenThatHasEffect() {
    assertTimeline(
        sanction(
            event(EXPIRED, "2025-01-31"),
            event(RENEWED, ADOPTED, "2025-02-10"),
            event(RENEWED, PUBLISHED, "2025-02-12")),
        "unknown until 2025-01-30",
        "ended from 2025-01-31 until 2025-02-09",
        "adopted from 2025-02-10 until 2025-02-11",
        "in force from 2025-02-12");
  }

  @Test
  void aCourtEndsItWhenItsRulingHasEffect() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2022-03-15"),
            event(ANNULLED, ADOPTED, "2024-04-10"),
            event(ANNULLED, "2024-06-21")),
        "not yet until 2022-03-14",
        "in force from 2022-03-15 until 2024-06-20",
        "ended from 2024-06-21");
  }

  @Test
  void whatIsEasedOrWaivedGoesOn() {
    assertTimeline(
        sanction(
            event(IMPOSED, "2022-03-15"),
            until("2026-11-07", event(EXEMPTED, "2025-11-07")),
            until("2026-04-11", event(EASED, "2026-03-12"))),
        "not yet until 2022-03-14",
        "in force from 2022-03-15");
    assertTimeline(sanction(event(EASED, "2026-03-12")), "unknown");
  }

  // --- the last day

  @Test
  void afterItsLastDayItHasEnded() {
    assertTimeline(
        sanction(until("2026-07-31", event(RENEWED, ADOPTED, "2026-01-22"))),
        "unknown until 2026-01-21",
        "in force from 2026-01-22 until 2026-07-31",
        "ended from 2026-08-01");
    assertTimeline(
        sanction(until("2026-07-31", event(IMPOSED, "2026-02-01")), event(EXPIRED, "2026-08-01")),
        "not yet until 2026-01-31",
        "in force from 2026-02-01 until 2026-07-31",
        "ended from 2026-08-01");
  }

  @Test
  void aRenewalGivesANewLastDay() {
    assertTimeline(
        sanction(
            until("2025-07-31", event(IMPOSED, "2025-02-01")),
            event(AMENDED, "2025-03-01"),
            until("2026-01-31", event(RENEWED, ADOPTED, "2025-07-20")),
            until("2025-12-31", event(AMENDED, "2025-11-01"))),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-12-31",
        "ended from 2026-01-01");
    assertTimeline(
        sanction(
            until("2025-07-31", event(IMPOSED, "2025-02-01")),
            until("2026-01-31", event(RENEWED, ADOPTED, "2025-08-20"))),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-07-31",
        "unknown from 2025-08-01 until 2025-08-19",
        "in force from 2025-08-20 until 2026-01-31",
        "ended from 2026-02-01");
  }

  @Test
  void aSuspensionOrALiftingMayBeForATime() {
    assertTimeline(
        sanction(event(IMPOSED, "2018-11-05"), until("2026-04-19", event(SUSPENDED, "2026-03-20"))),
        "not yet until 2018-11-04",
        "in force from 2018-11-05 until 2026-03-19",
        "suspended from 2026-03-20 until 2026-04-19",
        "in force from 2026-04-20");
    assertTimeline(
        sanction(until("2026-08-21", event(LIFTED, "2026-06-22"))),
        "unknown until 2026-06-21",
        "ended from 2026-06-22 until 2026-08-21",
        "unknown from 2026-08-22");
  }

  @Test
  void aLastDayThatIsVagueOrNotResolvedMayBeTheFirstItCanBe() {
    assertTimeline(
        sanction(until("2026-07", event(IMPOSED, "2026-02-01"))),
        "not yet until 2026-01-31",
        "in force from 2026-02-01 until 2026-07-01",
        "unknown from 2026-07-02 until 2026-07-31",
        "ended from 2026-08-01");
    SanctionEvent months =
        event(IMPOSED, "2026-02-01").toBuilder()
            .until(TimeExpression.worded("for six months"))
            .build();
    assertTimeline(
        sanction(months, event(EASED, "2026-03-01")),
        "not yet until 2026-01-31",
        "in force from 2026-02-01 until 2026-02-01",
        "unknown from 2026-02-02");
  }

  @Test
  void whatIsEasedLaterHadNotEnded() {
    assertTimeline(
        sanction(until("2025-07-31", event(IMPOSED, "2025-02-01")), event(EASED, "2025-10-01")),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-07-31",
        "unknown from 2025-08-01");
    assertTimeline(
        sanction(until("2025-07-31", event(IMPOSED, "2025-02-01")), event(LIFTED, "2025-10-01")),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-07-31",
        "unknown from 2025-08-01 until 2025-09-30",
        "ended from 2025-10-01");
    assertTimeline(
        sanction(until("2025-07-31", event(IMPOSED, "2025-02-01")), event(EXPIRED, "2025-10-01")),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-07-31",
        "ended from 2025-08-01");
  }

  @Test
  void theLastDayWithWhichItWasDecidedIsItsLast() {
    assertTimeline(
        sanction(
            until("2026-07-31", event(IMPOSED, ADOPTED, "2026-01-22")),
            event(IMPOSED, "2026-02-01")),
        "not yet until 2026-01-31",
        "in force from 2026-02-01 until 2026-07-31",
        "ended from 2026-08-01");
    assertTimeline(
        sanction(
            event(IMPOSED, "2026-02-01"),
            until("2026-07-31", event(IMPOSED, ADOPTED, "2026-01-22"))),
        "not yet until 2026-01-31",
        "in force from 2026-02-01 until 2026-07-31",
        "ended from 2026-08-01");
    assertTimeline(
        sanction(
            until("2026-01-31", event(IMPOSED, ADOPTED, "2026-01-22")),
            event(IMPOSED, "2026-02-01")),
        "not yet until 2026-01-31",
        "in force from 2026-02-01 until 2026-02-01",
        "unknown from 2026-02-02");
    assertTimeline(
        sanction(
            until("2026-06-30", event(IMPOSED, PUBLISHED, "2026-01-01")),
            event(SUSPENDED, "2026-03-20")),
        "not yet until 2025-12-31",
        "adopted from 2026-01-01 until 2026-03-19",
        "suspended from 2026-03-20 until 2026-06-30",
        "ended from 2026-07-01");
  }

  @Test
  void whatHasEndedIsNeitherEasedNorAmended() {
    for (SanctionChange change : List.of(EASED, EXEMPTED, AMENDED)) {
      assertTimeline(
          sanction(
              event(IMPOSED, "2022-03-15"),
              event(LIFTED, "2024-01-01"),
              event(change, "2025-01-01")),
          "not yet until 2022-03-14",
          "in force from 2022-03-15 until 2023-12-31",
          "ended from 2024-01-01 until 2024-12-31",
          "unknown from 2025-01-01");
    }
  }

  @Test
  void aLastDayGivenToASuspendedSanctionMayBeThatOfTheSuspension() {
    assertTimeline(
        sanction(event(SUSPENDED, "2026-03-20"), until("2026-06-30", event(AMENDED, "2026-04-01"))),
        "unknown until 2026-03-19",
        "suspended from 2026-03-20 until 2026-06-30",
        "unknown from 2026-07-01");
  }

  @Test
  void whatIsDecidedOrAnnouncedOfASuspendedSanctionMayLeaveItSuspended() {
    assertTimeline(
        sanction(
            event(SUSPENDED, "2026-03-20"),
            event(IMPOSED, ANNOUNCED, "2026-04-01"),
            event(RENEWED, "2026-05-01")),
        "unknown until 2026-03-19",
        "suspended from 2026-03-20 until 2026-03-31",
        "unknown from 2026-04-01");
    assertTimeline(
        sanction(
            event(IMPOSED, "2026-03-20"),
            event(SUSPENDED, PUBLISHED, "2026-04-01"),
            event(RENEWED, "2026-05-01")),
        "not yet until 2026-03-19",
        "in force from 2026-03-20 until 2026-03-31",
        "unknown from 2026-04-01");
  }

  @Test
  void aThreatAfterTheLastDayDoesNotShowThatItEnded() {
    assertTimeline(
        sanction(
            until("2025-07-31", event(IMPOSED, "2025-02-01")),
            event(LISTED, THREATENED, "2025-09-01"),
            event(SUSPENDED, ADOPTED, "2025-10-01")),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-07-31",
        "unknown from 2025-08-01");
    assertTimeline(
        sanction(
            until("2025-07-31", event(IMPOSED, "2025-02-01")),
            event(LIFTED, ADOPTED, "2025-10-01")),
        "not yet until 2025-01-31",
        "in force from 2025-02-01 until 2025-07-31",
        "unknown from 2025-08-01");
  }

  @Test
  void aSuspensionDoesNotProlongTheSanction() {
    assertTimeline(
        sanction(
            until("2026-06-30", event(IMPOSED, "2026-01-01")),
            until("2026-04-19", event(SUSPENDED, "2026-03-20"))),
        "not yet until 2025-12-31",
        "in force from 2026-01-01 until 2026-03-19",
        "suspended from 2026-03-20 until 2026-04-19",
        "in force from 2026-04-20 until 2026-06-30",
        "ended from 2026-07-01");
    assertTimeline(
        sanction(
            until("2026-06-30", event(IMPOSED, "2026-01-01")),
            event(SUSPENDED, "2026-03-20"),
            until("2026-12-31", event(RENEWED, "2026-06-01")),
            event(RESUMED, "2026-07-01")),
        "not yet until 2025-12-31",
        "in force from 2026-01-01 until 2026-03-19",
        "suspended from 2026-03-20 until 2026-06-30",
        "in force from 2026-07-01 until 2026-12-31",
        "ended from 2027-01-01");
  }

  // --- some of the targets

  private static final SanctionTarget DOE = SanctionTarget.of(Person.of("John Doe"));
  private static final SanctionTarget ROE = SanctionTarget.of(Person.of("Jane Roe"));
  private static final SanctionTarget BANK = SanctionTarget.of(Organization.of("a bank"));

  private static SanctionEvent about(SanctionEvent event, SanctionTarget... targets) {
    return event.toBuilder().addTargets(targets).build();
  }

  private static Sanction against(List<SanctionTarget> targets, SanctionEvent... events) {
    return sanction(events).toBuilder().targets(targets).build();
  }

  private static void assertTimeline(Sanction sanction, SanctionTarget target, String... periods) {
    assertThat(sanction.timeline(target))
        .extracting(SanctionPeriod::toString)
        .containsExactly(periods);
  }

  @Test
  void delistingTwoOfThreeLeavesOne() {
    Sanction sanction =
        against(
            List.of(DOE, ROE, BANK),
            event(IMPOSED, "2022-03-15"),
            about(event(DELISTED, "2024-03-13"), DOE, ROE));

    assertTimeline(sanction, "not yet until 2022-03-14", "in force from 2022-03-15");
    assertTimeline(sanction, BANK, "not yet until 2022-03-14", "in force from 2022-03-15");
    assertTimeline(
        sanction,
        DOE,
        "not yet until 2022-03-14",
        "in force from 2022-03-15 until 2024-03-12",
        "ended from 2024-03-13");
    assertThat(sanction.statusOn(LocalDate.of(2024, 3, 13), ROE)).isEqualTo(SanctionStatus.ENDED);
  }

  @Test
  void whereAllAreDelistedOneByOneItHasEnded() {
    assertTimeline(
        against(
            List.of(DOE, ROE),
            event(IMPOSED, "2022-03-15"),
            about(event(DELISTED, "2024-03-13"), DOE),
            about(event(DELISTED, "2025-03-13"), ROE)),
        "not yet until 2022-03-14",
        "in force from 2022-03-15 until 2025-03-12",
        "ended from 2025-03-13");
    assertTimeline(
        against(
            List.of(DOE, ROE, BANK),
            event(IMPOSED, "2024-02-01"),
            about(event(DELISTED, "2024-06-01"), DOE, ROE),
            about(event(DELISTED, "2024-07-01"), BANK)),
        "not yet until 2024-01-31",
        "in force from 2024-02-01 until 2024-06-30",
        "ended from 2024-07-01");
  }

  @Test
  void whoIsListedLaterWasNotOnTheListBefore() {
    Sanction sanction =
        against(
            List.of(DOE, ROE),
            event(IMPOSED, "2014-03-17"),
            about(event(LISTED, "2024-02-23"), ROE),
            event(LIFTED, "2025-01-01"));

    assertTimeline(
        sanction,
        ROE,
        "not yet until 2024-02-22",
        "in force from 2024-02-23 until 2024-12-31",
        "ended from 2025-01-01");
    assertTimeline(
        sanction,
        "not yet until 2014-03-16",
        "in force from 2014-03-17 until 2024-12-31",
        "ended from 2025-01-01");
  }

  /** Someone must have been meant when it was imposed; or its list was empty at first. */
  @Test
  void whereEveryTargetIsListedLaterItIsOpenWhomItConcernedBefore() {
    assertTimeline(
        against(
            List.of(DOE),
            event(IMPOSED, "2024-03-15"),
            about(event(LISTED, PUBLISHED, "2024-03-16"), DOE)),
        DOE,
        "not yet until 2024-03-14",
        "unknown from 2024-03-15");
    assertTimeline(
        against(
            List.of(DOE, ROE),
            event(IMPOSED, "2014-03-17"),
            about(event(LISTED, "2022-02-23"), DOE),
            about(event(LISTED, "2024-02-23"), ROE)),
        ROE,
        "not yet until 2014-03-16",
        "unknown from 2014-03-17 until 2024-02-22",
        "in force from 2024-02-23");
  }

  @Test
  void whoIsListedAgainWasOnTheListBefore() {
    assertTimeline(
        against(
            List.of(DOE, ROE),
            event(IMPOSED, "2014-03-17"),
            about(event(DELISTED, "2020-01-01"), ROE),
            about(event(LISTED, "2024-02-23"), ROE)),
        ROE,
        "not yet until 2014-03-16",
        "in force from 2014-03-17 until 2019-12-31",
        "ended from 2020-01-01 until 2024-02-22",
        "in force from 2024-02-23");
  }

  @Test
  void anEventThatNamesAllTargetsIsAboutAll() {
    Sanction sanction =
        against(
            List.of(DOE, ROE),
            about(event(LISTED, ADOPTED, "2022-03-15"), ROE, DOE),
            about(event(DELISTED, "2024-03-13"), DOE, ROE));

    assertTimeline(
        sanction,
        "not yet until 2022-03-14",
        "adopted from 2022-03-15 until 2024-03-12",
        "ended from 2024-03-13");
  }

  @Test
  void targetsMayBeListedOnDaysOfTheirOwn() {
    Sanction sanction =
        against(
            List.of(DOE, ROE),
            about(event(LISTED, "2022-03-15"), DOE),
            about(event(LISTED, "2023-03-13"), ROE));

    assertTimeline(sanction, "not yet until 2022-03-14", "in force from 2022-03-15");
    assertTimeline(sanction, ROE, "not yet until 2023-03-12", "in force from 2023-03-13");
  }

  @Test
  void onlyATargetOfTheSanctionHasAStatus() {
    Sanction sanction = against(List.of(DOE), event(IMPOSED, "2022-03-15"));

    assertThatThrownBy(() -> sanction.statusOn(LocalDate.of(2022, 3, 15), ROE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a target of the sanction: Jane Roe");
    assertThatThrownBy(() -> sanction.timeline(BANK)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyEventsAboutManyTargetsAreNoTrap() {
    List<SanctionTarget> targets = new ArrayList<>();
    List<SanctionEvent> events = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      targets.add(SanctionTarget.conduct("conduct " + i));
      events.add(event(RENEWED, "2000-01-01"));
    }
    for (SanctionTarget target : targets) {
      events.add(about(event(DELISTED, "2000-01-02"), target));
    }
    Sanction sanction = sanction().toBuilder().targets(targets).events(events).build();

    assertTimeline(
        sanction,
        "unknown until 1999-12-31",
        "in force from 2000-01-01 until 2000-01-01",
        "ended from 2000-01-02");
  }

  /** Beyond a limit, the histories of further targets are not looked at. */
  @Test
  void manyVagueEventsAboutManyTargetsAreNoTrap() {
    List<SanctionTarget> targets = new ArrayList<>();
    List<SanctionEvent> events = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      targets.add(SanctionTarget.conduct("conduct " + i));
      LocalDate first = LocalDate.of(2000, 1, 1).plusDays(i);
      events.add(event(i % 2 == 0 ? SUSPENDED : RESUMED, first + "/" + first.plusDays(2_000)));
    }
    for (SanctionTarget target : targets) {
      events.add(about(event(DELISTED, "2030-01-02"), target));
    }
    Sanction sanction = sanction().toBuilder().targets(targets).events(events).build();

    assertThat(sanction.statusOn(LocalDate.of(2029, 1, 1))).isEqualTo(SanctionStatus.IN_FORCE);
    assertThat(sanction.statusOn(LocalDate.of(2031, 1, 1))).isEqualTo(SanctionStatus.UNKNOWN);
  }

  // --- laws

  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 6;

  /** Events, each on a day, on one of several, or unresolved. */
  @Provide
  Arbitrary<List<SanctionEvent>> histories() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
    return Combinators.combine(
            Arbitraries.of(SanctionChange.class),
            Arbitraries.of(SanctionStage.class),
            day,
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, true, true, false),
            day.optional(0.3))
        .as(
            (change, stage, first, length, resolved, last) ->
                (resolved
                        ? event(
                            change,
                            stage,
                            START.plusDays(first) + "/" + START.plusDays((long) first + length))
                        : sometime(change, stage))
                    .toBuilder()
                        .until(
                            last.map(until -> TimeExpression.on(START.plusDays(until).toString())))
                        .build())
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 500)
  void theTimelineIsTheStatusOfEveryDay(@ForAll("histories") List<SanctionEvent> events) {
    Sanction sanction = sanction(events.toArray(new SanctionEvent[0]));
    List<SanctionPeriod> timeline = sanction.timeline();

    assertThat(timeline.get(0).from()).isEmpty();
    assertThat(timeline.get(timeline.size() - 1).until()).isEmpty();
    for (int i = 1; i < timeline.size(); i++) {
      assertThat(timeline.get(i).status()).isNotEqualTo(timeline.get(i - 1).status());
      assertThat(timeline.get(i).from())
          .isEqualTo(timeline.get(i - 1).until().map(day -> day.plusDays(1)));
    }
    for (int day = -2; day < DAYS + 4; day++) {
      LocalDate date = START.plusDays(day);
      assertThat(timeline)
          .filteredOn(period -> period.contains(date))
          .extracting(SanctionPeriod::status)
          .containsExactly(sanction.statusOn(date));
    }
  }

  /** Whatever days the events were really on, the status was the one returned. */
  @Property(tries = 500)
  void aStatusThatIsToldIsRightForEveryDayTheEventsCanHaveBeenOn(
      @ForAll("histories") List<SanctionEvent> events) {
    Sanction sanction = sanction(events.toArray(new SanctionEvent[0]));
    for (int day = -1; day <= DAYS + 2; day++) {
      LocalDate date = START.plusDays(day);
      SanctionStatus told = sanction.statusOn(date);
      if (told != SanctionStatus.UNKNOWN) {
        boolean denied = SanctionCourse.isDenied(events.stream().map(DatedEvent::of).toList());
        for (List<SanctionEvent> exact : resolutions(events, 0, -1, denied)) {
          SanctionStatus really = sanction(exact.toArray(new SanctionEvent[0])).statusOn(date);
          assertThat(Set.of(told, SanctionStatus.UNKNOWN)).contains(really);
        }
      }
    }
  }

  /** Every way to give each event one day, in order or, if the dates deny that, in any. */
  private static List<List<SanctionEvent>> resolutions(
      List<SanctionEvent> events, int index, int from, boolean denied) {
    if (index == events.size()) {
      return List.of(List.of());
    }
    List<List<SanctionEvent>> all = new ArrayList<>();
    SanctionEvent event = events.get(index);
    IntStream.rangeClosed(denied ? -1 : Math.max(from, -1), DAYS + 2)
        .filter(day -> allows(event, START.plusDays(day)))
        .forEach(
            day -> {
              SanctionEvent exact =
                  event.toBuilder().when(TimeExpression.on(START.plusDays(day).toString())).build();
              for (List<SanctionEvent> rest : resolutions(events, index + 1, day, denied)) {
                List<SanctionEvent> whole = new ArrayList<>(List.of(exact));
                whole.addAll(rest);
                all.add(whole);
              }
            });
    return all;
  }

  private static boolean allows(SanctionEvent event, LocalDate day) {
    return event.getWhen().earliest().map(first -> !day.isBefore(first)).orElse(true)
        && event.getWhen().latest().map(last -> !day.isAfter(last)).orElse(true);
  }

  @Test
  void everyChangeAtEveryStageHasAMeaning() {
    Set<SanctionStatus> seen = EnumSet.noneOf(SanctionStatus.class);
    for (SanctionChange change : SanctionChange.values()) {
      for (SanctionStage stage : SanctionStage.values()) {
        Sanction sanction = sanction(event(change, stage, "2024-12-16"));
        seen.add(sanction.statusOn(LocalDate.of(2024, 12, 15)));
        seen.add(sanction.statusOn(LocalDate.of(2024, 12, 16)));
      }
    }
    assertThat(seen).containsExactly(SanctionStatus.values());
  }
}
