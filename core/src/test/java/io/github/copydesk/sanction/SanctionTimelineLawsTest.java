package io.github.copydesk.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Country;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  @Provide
  Arbitrary<List<SanctionEvent>> events() {
    return Combinators.combine(Arbitraries.of(SanctionEventKind.values()), times())
        .as(SanctionEvent::of)
        .list()
        .ofMaxSize(8);
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

  @Property(tries = 3000)
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

  @Test
  void aVeryLongHistoryIsTold() {
    List<SanctionEvent> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      events.add(
          SanctionEvent.of(
              i % 2 == 0 ? SanctionEventKind.EFFECTIVE : SanctionEventKind.SUSPENDED,
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
