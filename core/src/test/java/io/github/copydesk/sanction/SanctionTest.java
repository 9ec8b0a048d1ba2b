package io.github.copydesk.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Place;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final Sanction BARE = Samples.minimal(Sanction.class);

  private static final Set<SanctionEventKind> STARTS =
      EnumSet.of(
          SanctionEventKind.ANNOUNCED,
          SanctionEventKind.ADOPTED,
          SanctionEventKind.PUBLISHED,
          SanctionEventKind.EFFECTIVE);
  private static final Set<SanctionEventKind> ENDS =
      EnumSet.of(SanctionEventKind.LIFTED, SanctionEventKind.EXPIRED);

  private static List<String> paths(Sanction sanction) {
    return VALIDATOR.check(sanction).stream().map(Violation::path).toList();
  }

  @Test
  void aSanctionOfNobodyInParticularIsValid() {
    assertThat(paths(BARE)).isEmpty();
    assertThat(BARE.isAdditional()).isFalse();
    assertThat(BARE).hasToString("Utopia against unspecified – Utopia");
  }

  @Test
  void itIsJointIfSeveralImposeIt() {
    assertThat(BARE.joint()).isFalse();
    assertThat(BARE.toBuilder().addAuthorities(Organization.of("the G7")).build().joint()).isTrue();
  }

  @Test
  void measuresAreInTheirOwnOrder() {
    assertThat(Samples.full(Sanction.class).getMeasures())
        .containsExactly(SanctionMeasure.ASSET_FREEZE, SanctionMeasure.TRAVEL_BAN);
  }

  static Stream<Arguments> targets() {
    Country korea = Country.of("North Korea", "KP");
    return Stream.of(
        Arguments.of(SanctionTarget.of(Person.of("John Doe")), "John Doe", true),
        Arguments.of(SanctionTarget.of(Group.of("generals")), "generals", true),
        Arguments.of(SanctionTarget.unspecified(), "unspecified", true),
        Arguments.of(SanctionTarget.of(korea), "North Korea", false),
        Arguments.of(SanctionTarget.of(Organization.of("a bank")), "a bank", false),
        Arguments.of(SanctionTarget.territory(Place.of("Crimea")), "Crimea", false),
        Arguments.of(SanctionTarget.conduct("cooperation"), "cooperation", false));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void aTravelBanIsAgainstPersonsOrGroups(SanctionTarget target, String name, boolean travels) {
    Sanction ban =
        BARE.toBuilder().targets(List.of(target)).addMeasures(SanctionMeasure.TRAVEL_BAN).build();
    assertThat(target.displayName()).isEqualTo(name);
    assertThat(paths(ban)).isEqualTo(travels ? List.of() : List.of("targets"));
    assertThat(paths(ban.toBuilder().addTargets(SanctionTarget.unspecified()).build())).isEmpty();
    assertThat(paths(ban.toBuilder().measures(List.of()).build())).isEmpty();
  }

  @Test
  void aDescriptionIsTheNameOfATarget() {
    assertThat(Samples.full(SanctionTarget.class).displayName()).isEqualTo("a general");
  }

  @ParameterizedTest
  @EnumSource
  void aSanctionThatEndedMustHaveBegun(SanctionEventKind kind) {
    assertThat(kind.starts()).isEqualTo(STARTS.contains(kind));
    assertThat(kind.ends()).isEqualTo(ENDS.contains(kind));
    SanctionEvent event = SanctionEvent.of(kind, TimeExpression.worded("then"));
    Sanction sanction =
        BARE.toBuilder().addMeasures(SanctionMeasure.OTHER).addEvents(event).build();
    assertThat(VALIDATOR.check(sanction, Publishable.class))
        .extracting(Violation::path)
        .isEqualTo(ENDS.contains(kind) ? List.of("events") : List.of());
  }

  private static Sanction dated(String dates) {
    Sanction.Builder sanction = BARE.toBuilder();
    for (String date : dates.split(" ", -1)) {
      sanction.addEvents(
          SanctionEvent.of(
              SanctionEventKind.AMENDED,
              date.equals("?") ? TimeExpression.worded("then") : TimeExpression.on(date)));
    }
    return sanction.build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-12-13 2024-12-13 2024-12-14",
        "2024-12-13 ? 2024-12-14 ?",
        "2024-12-13 2024-12",
        "2024-12 2024-12-01",
        "2024 2024-01-01 2024",
        "2024-12-14~ 2024-12-13",
        "2024-12-14 2024-12-13?",
        "2024-12-14 2024~",
        "../2024-12-14 2024-12-13",
        "2024-12-14 2024-12-13/..",
        "2024-12-14T00:30:00+14:00 2024-12-13T23:00:00Z",
        "2024-12-14T00:30:00+14:00 2024-12-13",
        "? ?"
      })
  void eventsMayBeInThisOrder(String dates) {
    assertThat(paths(dated(dates))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-12-14 2024-12-13",
        "2024-12-14 ? 2024-12-13",
        "2024-12-14 2024 2024-12-13",
        "2024-12 2024-12-14 2024-12-13",
        "2024-12 2025 2024-11",
        "2024-12-14 2025~ 2024-12-13",
        "2024-12-14 2025?/2026 2024-12-13",
        "2024-12-14 2024-12-12/2025? ../2024-12-13",
        "2024-12-14T10:30:00Z 2024-12-14T19:29:59+09:00",
        "2024-12-15T00:30:00+14:00 2024-12-14T23:00:00Z 2024-12-14T22:00:00Z",
        "2024-12-14 2024-12-15T00:30:00+14:00 2024-12-13",
        "2024-12-16T12:00:00Z 2024-12 2024-12-15"
      })
  void theLastOfTheseIsTooLate(String dates) {
    int last = dates.split(" ", -1).length - 1;
    assertThat(paths(dated(dates))).containsExactly("events[" + last + "].when");
  }
}
