package io.github.copydesk.sanction;

import static io.github.copydesk.sanction.SanctionEventKind.ADOPTED;
import static io.github.copydesk.sanction.SanctionEventKind.AMENDED;
import static io.github.copydesk.sanction.SanctionEventKind.ANNOUNCED;
import static io.github.copydesk.sanction.SanctionEventKind.EFFECTIVE;
import static io.github.copydesk.sanction.SanctionEventKind.EXPIRED;
import static io.github.copydesk.sanction.SanctionEventKind.LIFTED;
import static io.github.copydesk.sanction.SanctionEventKind.RENEWED;
import static io.github.copydesk.sanction.SanctionEventKind.RESUMED;
import static io.github.copydesk.sanction.SanctionEventKind.SUSPENDED;
import static io.github.copydesk.sanction.SanctionEventKind.THREATENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
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

  private static SanctionEvent event(SanctionEventKind kind, String date) {
    return SanctionEvent.builder().kind(kind).when(TimeExpression.on(date)).build();
  }

  private static SanctionEvent sometime(SanctionEventKind kind) {
    return SanctionEvent.builder().kind(kind).when(TimeExpression.worded("some time ago")).build();
  }

  private static void assertTimeline(Sanction sanction, String... periods) {
    assertThat(sanction.timeline()).extracting(SanctionPeriod::toString).containsExactly(periods);
  }

  @Test
  void anEventCountsFromItsDayOn() {
    Sanction sanction =
        sanction(
            event(ANNOUNCED, "2024-12-10"),
            event(EFFECTIVE, "2024-12-16"),
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
            event(EFFECTIVE, "2020-01-01"),
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
        sanction(event(THREATENED, "2024-12-13"), event(ANNOUNCED, "2024-12-16")),
        "not yet until 2024-12-12",
        "unknown from 2024-12-13");
  }

  @Test
  void whatBecomesEffectiveLaterIsNotYet() {
    assertTimeline(
        sanction(sometime(THREATENED), sometime(ADOPTED), event(EFFECTIVE, "2025-01-01")),
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
        sanction(event(EFFECTIVE, "2024-12"), event(LIFTED, "2025")),
        "not yet until 2024-11-30",
        "unknown from 2024-12-01 until 2024-12-30",
        "in force from 2024-12-31 until 2024-12-31",
        "unknown from 2025-01-01 until 2025-12-30",
        "ended from 2025-12-31");
  }

  @Test
  void anUnresolvedDateLiesBetweenItsNeighbours() {
    assertTimeline(
        sanction(event(EFFECTIVE, "2020-01-01"), sometime(SUSPENDED), event(RESUMED, "2022-01-01")),
        "not yet until 2019-12-31",
        "unknown from 2020-01-01 until 2021-12-31",
        "in force from 2022-01-01");
    assertTimeline(
        sanction(event(EFFECTIVE, "2020-01-01"), sometime(LIFTED)),
        "not yet until 2019-12-31",
        "unknown from 2020-01-01");
  }

  @Test
  void anApproximateOrUncertainDateIsNotResolved() {
    assertTimeline(sanction(event(EFFECTIVE, "2024-12-16~")), "unknown");
    assertTimeline(sanction(event(EFFECTIVE, "2024-12-16?")), "unknown");
    assertTimeline(
        sanction(event(EFFECTIVE, "../2024-12-16"), event(LIFTED, "2025-01-01/..")),
        "unknown until 2024-12-15",
        "in force from 2024-12-16 until 2024-12-31",
        "unknown from 2025-01-01");
  }

  @Test
  void eventsOutOfOrderAreUnknownWhereTheyContradictEachOther() {
    assertTimeline(
        sanction(event(LIFTED, "2025-01-01"), event(EFFECTIVE, "2024-01-01")),
        "unknown until 2024-12-31",
        "in force from 2025-01-01");
  }

  @Test
  void theFirstAndTheLastDayOfTheCalendarAreDaysToo() {
    assertThat(sanction(event(EFFECTIVE, "Y-999999999")).timeline()).hasSize(2);
    assertThat(sanction(event(EFFECTIVE, "Y999999999")).statusOn(LocalDate.MAX))
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

  // --- laws

  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 6;

  /** Events in order, each on a day, on one of several, or unresolved. */
  @Provide
  Arbitrary<List<SanctionEvent>> histories() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
    return Combinators.combine(
            Arbitraries.of(SanctionEventKind.class),
            day,
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, true, true, false))
        .as(
            (kind, first, length, resolved) ->
                resolved
                    ? event(
                        kind, START.plusDays(first) + "/" + START.plusDays((long) first + length))
                    : sometime(kind))
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
  @Property(tries = 300)
  void aStatusThatIsToldIsRightForEveryDayTheEventsCanHaveBeenOn(
      @ForAll("histories") List<SanctionEvent> events) {
    Sanction sanction = sanction(events.toArray(new SanctionEvent[0]));
    for (int day = -1; day <= DAYS + 2; day++) {
      LocalDate date = START.plusDays(day);
      SanctionStatus told = sanction.statusOn(date);
      if (told != SanctionStatus.UNKNOWN) {
        for (List<SanctionEvent> exact : resolutions(events, 0, -1)) {
          SanctionStatus really = sanction(exact.toArray(new SanctionEvent[0])).statusOn(date);
          assertThat(Set.of(told, SanctionStatus.UNKNOWN)).contains(really);
        }
      }
    }
  }

  /** Every way to give each event one day, in order. */
  private static List<List<SanctionEvent>> resolutions(
      List<SanctionEvent> events, int index, int from) {
    if (index == events.size()) {
      return List.of(List.of());
    }
    List<List<SanctionEvent>> all = new ArrayList<>();
    SanctionEvent event = events.get(index);
    IntStream.rangeClosed(Math.max(from, -1), DAYS + 2)
        .filter(day -> allows(event, START.plusDays(day)))
        .forEach(
            day -> {
              SanctionEvent exact =
                  event.toBuilder().when(TimeExpression.on(START.plusDays(day).toString())).build();
              for (List<SanctionEvent> rest : resolutions(events, index + 1, day)) {
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
  void everyKindOfEventHasAMeaning() {
    Set<SanctionStatus> seen = EnumSet.noneOf(SanctionStatus.class);
    for (SanctionEventKind kind : SanctionEventKind.values()) {
      seen.add(sanction(event(kind, "2024-12-16")).statusOn(LocalDate.of(2024, 12, 16)));
    }
    assertThat(seen)
        .containsExactly(
            SanctionStatus.IN_FORCE,
            SanctionStatus.SUSPENDED,
            SanctionStatus.ENDED,
            SanctionStatus.UNKNOWN);
  }
}
