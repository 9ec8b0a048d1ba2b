package io.github.copydesk.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Country;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The timeline compared with a search that looks at every event for every day. */
class SanctionTimelineLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

  private static final SanctionTarget A = SanctionTarget.conduct("a");
  private static final SanctionTarget B = SanctionTarget.conduct("b");
  private static final SanctionTarget C = SanctionTarget.conduct("c");
  private static final SanctionTarget D = SanctionTarget.conduct("d");

  @Provide
  Arbitrary<List<SanctionEvent>> events() {
    return Combinators.combine(
            Arbitraries.of(SanctionChange.class),
            stages(),
            times(),
            times().optional(0.3),
            Arbitraries.just(List.<SanctionTarget>of()))
        .as(SanctionTimelineLawsTest::event)
        .list()
        .ofMaxSize(8);
  }

  /** On days that are certain, in order, about all targets or some. */
  @Provide
  Arbitrary<List<SanctionEvent>> eventsByTarget() {
    Arbitrary<TimeExpression> until =
        Arbitraries.integers().between(0, 12).map(SanctionTimelineLawsTest::day);
    return Combinators.combine(
            Arbitraries.of(SanctionChange.class),
            stages(),
            until.optional(0.2),
            Arbitraries.of(A, B, C).set().ofMaxSize(3).map(List::copyOf))
        .as((change, stage, last, targets) -> event(change, stage, day(0), last, targets))
        .list()
        .ofMaxSize(6)
        .map(SanctionTimelineLawsTest::inOrder);
  }

  /** The first two days, the third and so on, so that some events share a day. */
  private static List<SanctionEvent> inOrder(List<SanctionEvent> events) {
    List<SanctionEvent> dated = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      dated.add(events.get(i).toBuilder().when(day(i * 3 / 2)).build());
    }
    return dated;
  }

  private static Arbitrary<SanctionStage> stages() {
    return Arbitraries.frequency(
        Tuple.of(1, SanctionStage.THREATENED),
        Tuple.of(1, SanctionStage.PROPOSED),
        Tuple.of(1, SanctionStage.ANNOUNCED),
        Tuple.of(2, SanctionStage.ADOPTED),
        Tuple.of(1, SanctionStage.PUBLISHED),
        Tuple.of(4, SanctionStage.EFFECTIVE));
  }

  private static TimeExpression day(int number) {
    return TimeExpression.on(FIRST.plusDays(number).toString());
  }

  private static SanctionEvent event(
      SanctionChange change,
      SanctionStage stage,
      TimeExpression when,
      Optional<TimeExpression> until,
      List<SanctionTarget> targets) {
    return SanctionEvent.of(change, stage, when).toBuilder().until(until).targets(targets).build();
  }

  /** Days, vague dates, open ends and unresolved times, in any order. */
  private static Arbitrary<TimeExpression> times() {
    Arbitrary<String> days =
        Arbitraries.integers().between(0, 60).map(day -> FIRST.plusDays(day).toString());
    Arbitrary<String> vague =
        Arbitraries.of(
            "2024",
            "2024-02",
            "2024-03",
            "2024-02-10?",
            "2024-02~",
            "../2024-02-20",
            "2024-02-20/..",
            "2024-02-10/2024-03-05",
            "2024-22",
            "Y-999999999",
            "Y999999999");
    return Arbitraries.frequencyOf(
        Tuple.of(6, days.map(TimeExpression::on)),
        Tuple.of(3, vague.map(TimeExpression::on)),
        Tuple.of(1, Arbitraries.just(TimeExpression.worded("a few days ago"))));
  }

  @Property(tries = 1000)
  void itIsTheOneThatLookingAtEveryEventGives(@ForAll("events") List<SanctionEvent> events) {
    Sanction sanction = sanction(events);
    EveryDay every = new EveryDay(events);

    assertThat(sanction.timeline()).isEqualTo(every.timeline());
    for (LocalDate day = FIRST.minusDays(40); day.isBefore(FIRST.plusDays(420)); ) {
      assertThat(sanction.statusOn(day)).isEqualTo(every.statusOn(day));
      day = day.plusDays(1);
    }
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
      assertThat(sanction.statusOn(day)).isEqualTo(every.statusOn(day));
    }
  }

  /** A few events on five days, that have effect or are not decided. */
  @Provide
  Arbitrary<List<SanctionEvent>> shortHistories() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 4);
    Arbitrary<TimeExpression> times =
        Arbitraries.frequencyOf(
            Tuple.of(4, days.map(SanctionTimelineLawsTest::day)),
            Tuple.of(2, days.flatMap(from -> span(from, 2))),
            Tuple.of(1, Arbitraries.just(TimeExpression.worded("a few days ago"))));
    return Combinators.combine(
            Arbitraries.of(SanctionChange.class),
            Arbitraries.frequency(
                Tuple.of(6, SanctionStage.EFFECTIVE),
                Tuple.of(1, SanctionStage.THREATENED),
                Tuple.of(1, SanctionStage.PROPOSED),
                Tuple.of(1, SanctionStage.ANNOUNCED)),
            times,
            days.flatMap(from -> span(from, 2)).optional(0.3))
        .as((change, stage, when, until) -> event(change, stage, when, until, List.of()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .filter(events -> events.stream().distinct().count() == events.size());
  }

  private static Arbitrary<TimeExpression> span(int from, int most) {
    return Arbitraries.integers()
        .between(0, most)
        .map(
            length ->
                TimeExpression.on(FIRST.plusDays(from) + "/" + FIRST.plusDays(from + length)));
  }

  /** Whatever really happened, the status was the one that is told. */
  @Property(tries = 2_000)
  void noStoryThatTheEventsAllowHasAnotherStatus(
      @ForAll("shortHistories") List<SanctionEvent> events) {
    Sanction sanction = sanction(events);
    EveryStory stories = new EveryStory(events, FIRST, -1, 8);

    for (int day = -1; day <= 8; day++) {
      SanctionStatus told = sanction.statusOn(FIRST.plusDays(day));
      if (told != SanctionStatus.UNKNOWN && told != SanctionStatus.ADOPTED) {
        assertThat(stories.on(day)).as("on day %s", day).containsExactly(told);
      }
    }
  }

  /** What is told of all together is so of one, if it is in force, else of each. */
  @Property(tries = 500)
  void theWholeIsInForceIfAPartIsElseWhatAllPartsAre(
      @ForAll("eventsByTarget") List<SanctionEvent> events) {
    Sanction sanction = sanction(events).toBuilder().targets(List.of(A, B, C)).build();

    for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(16)); ) {
      LocalDate date = day;
      Set<SanctionStatus> parts =
          sanction.getTargets().stream()
              .map(part -> sanction.statusOn(date, part))
              .collect(Collectors.toSet());
      SanctionStatus whole =
          parts.contains(SanctionStatus.IN_FORCE)
              ? SanctionStatus.IN_FORCE
              : parts.size() == 1 ? parts.iterator().next() : SanctionStatus.UNKNOWN;
      assertThat(sanction.statusOn(day)).as("%s", day).isEqualTo(whole);
      assertThat(sanction.timeline())
          .filteredOn(period -> period.contains(date))
          .extracting(SanctionPeriod::status)
          .containsExactly(whole);
      day = day.plusDays(1);
    }
  }

  @Property(tries = 500)
  void theTimelineOfATargetIsItsStatusOfEveryDay(
      @ForAll("eventsByTarget") List<SanctionEvent> events) {
    Sanction sanction = sanction(events).toBuilder().targets(List.of(A, B, C)).build();

    for (SanctionTarget target : sanction.getTargets()) {
      List<SanctionPeriod> timeline = sanction.timeline(target);
      for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(16)); ) {
        LocalDate date = day;
        assertThat(timeline)
            .filteredOn(period -> period.contains(date))
            .extracting(SanctionPeriod::status)
            .containsExactly(sanction.statusOn(date, target));
        day = day.plusDays(1);
      }
    }
  }

  /** Events about others change nothing for a target, nor those about all before it was listed. */
  @Property(tries = 500)
  void onlyTheEventsAboutATargetCountForIt(@ForAll("eventsByTarget") List<SanctionEvent> events) {
    // no event names the last, so not every target is listed after events about all
    Sanction sanction = sanction(events).toBuilder().targets(List.of(A, B, C, D)).build();
    Optional<SanctionEvent> named =
        events.stream().filter(event -> event.getTargets().contains(A)).findFirst();
    int listed =
        named
            .filter(event -> event.getChange() == SanctionChange.LISTED)
            .map(events::indexOf)
            .orElse(0);
    List<SanctionEvent> own =
        events.subList(listed, events.size()).stream()
            .filter(event -> event.getTargets().isEmpty() || event.getTargets().contains(A))
            .map(event -> event.toBuilder().targets(List.of()).build())
            .toList();

    assertThat(sanction.timeline(A)).isEqualTo(sanction(own).timeline());
  }

  /** The order of the list says nothing where every event has a day of its own. */
  @Property(tries = 500)
  void eventsMayBeListedInAnyOrder(
      @ForAll("eventsByTarget") List<SanctionEvent> events, @ForAll Random random) {
    List<SanctionEvent> dated = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      dated.add(events.get(i).toBuilder().when(day(i * 2)).build());
    }
    List<SanctionEvent> shuffled = new ArrayList<>(dated);
    Collections.shuffle(shuffled, random);
    List<SanctionTarget> targets = List.of(A, B, C);

    assertThat(sanction(shuffled).toBuilder().targets(targets).build().timeline())
        .isEqualTo(sanction(dated).toBuilder().targets(targets).build().timeline());
  }

  @Test
  void aVeryLongHistoryIsTold() {
    List<SanctionEvent> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      events.add(
          SanctionEvent.of(
              i % 2 == 0 ? SanctionChange.IMPOSED : SanctionChange.SUSPENDED,
              SanctionStage.EFFECTIVE,
              TimeExpression.on(LocalDate.EPOCH.plusDays(i).toString())));
    }

    assertThat(sanction(events).timeline()).hasSize(100_001);
  }

  private static Sanction sanction(List<SanctionEvent> events) {
    return Sanction.builder()
        .addAuthority(Country.of("the United States", "US"))
        .addTarget(SanctionTarget.unspecified())
        .attribution(Attribution.to(Country.of("the United States", "US")))
        .events(events)
        .build();
  }
}
