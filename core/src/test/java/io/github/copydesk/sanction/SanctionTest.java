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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SanctionTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final Sanction BARE = Samples.minimal(Sanction.class);

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
  void measuresAreInTheOrderAndInTheWordsOfTheText() {
    SanctionMeasure trust =
        SanctionMeasure.of(SanctionMeasureKind.SERVICES_BAN, "Trust services sanctions");
    SanctionMeasure freeze = SanctionMeasure.of(SanctionMeasureKind.ASSET_FREEZE);
    Sanction sanction = BARE.toBuilder().addMeasures(trust, freeze).build();
    assertThat(sanction.getMeasures()).containsExactly(trust, freeze);
    assertThat(sanction.getMeasures())
        .extracting(SanctionMeasure::displayName)
        .containsExactly("Trust services sanctions", "asset freeze");
  }

  static Stream<Arguments> targets() {
    Country korea = Country.of("North Korea", "KP");
    return Stream.of(
        Arguments.of(SanctionTarget.of(Person.of("John Doe")), "John Doe"),
        Arguments.of(SanctionTarget.of(Group.of("generals")), "generals"),
        Arguments.of(SanctionTarget.unspecified(), "unspecified"),
        Arguments.of(SanctionTarget.of(korea), "North Korea"),
        Arguments.of(SanctionTarget.of(Organization.of("a bank")), "a bank"),
        Arguments.of(SanctionTarget.territory(Place.of("Crimea")), "Crimea"),
        Arguments.of(SanctionTarget.conduct("cooperation"), "cooperation"));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void aTravelBanMayBeAgainstAnything(SanctionTarget target, String name) {
    Sanction ban =
        BARE.toBuilder()
            .targets(List.of(target))
            .addMeasure(SanctionMeasure.of(SanctionMeasureKind.TRAVEL_BAN))
            .build();
    assertThat(target.displayName()).isEqualTo(name);
    assertThat(paths(ban)).isEmpty();
  }

  @Test
  void aDescriptionIsTheNameOfATarget() {
    assertThat(Samples.full(SanctionTarget.class).displayName()).isEqualTo("a general");
  }

  @ParameterizedTest
  @EnumSource
  void aReportNeedNotSayHowASanctionBegan(SanctionChange change) {
    SanctionEvent event =
        SanctionEvent.of(change, SanctionStage.EFFECTIVE, TimeExpression.worded("then"));
    Sanction sanction =
        BARE.toBuilder()
            .addMeasure(SanctionMeasure.of(SanctionMeasureKind.OTHER))
            .addEvent(event)
            .build();
    assertThat(VALIDATOR.check(sanction, Publishable.class)).isEmpty();
  }

  private static SanctionEvent delisting(SanctionTarget... targets) {
    return SanctionEvent.of(
            SanctionChange.DELISTED, SanctionStage.ADOPTED, TimeExpression.worded("then"))
        .toBuilder()
        .addTargets(targets)
        .build();
  }

  @Test
  void anEventIsAboutTargetsOfItsSanction() {
    SanctionTarget doe = SanctionTarget.of(Person.of("John Doe"));
    SanctionTarget bank = SanctionTarget.of(Organization.of("a bank"));
    Sanction both = BARE.toBuilder().targets(List.of(doe, bank)).build();
    Sanction one = BARE.toBuilder().targets(List.of(doe)).build();

    assertThat(paths(both.toBuilder().addEvent(delisting()).build())).isEmpty();
    assertThat(paths(both.toBuilder().addEvent(delisting(bank)).build())).isEmpty();
    assertThat(paths(both.toBuilder().addEvent(delisting(bank, doe)).build())).isEmpty();
    assertThat(paths(one.toBuilder().addEvents(delisting(doe), delisting(doe, bank)).build()))
        .containsExactly("events[1].targets[1]");
  }

  @Test
  void aTargetOfTheSameNameIsAnotherIfItIsNotEqual() {
    SanctionTarget doe = SanctionTarget.of(Person.of("John Doe"));
    SanctionTarget why = doe.toBuilder().reasons("for evading sanctions").build();
    Sanction sanction = BARE.toBuilder().targets(List.of(why)).addEvent(delisting(doe)).build();

    assertThat(paths(sanction)).containsExactly("events[0].targets[0]");
    assertThat(paths(sanction.toBuilder().addTarget(doe).build())).isEmpty();
  }

  @Test
  void eventsMayBeListedInAnyOrder() {
    SanctionEvent later = delisting().toBuilder().when(TimeExpression.on("2024-12-14")).build();
    SanctionEvent earlier = delisting().toBuilder().when(TimeExpression.on("2024-12-13")).build();

    assertThat(paths(BARE.toBuilder().addEvents(later, earlier).build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // a licence is in the gazette only after it has expired
    "EXEMPTED, PUBLISHED, true",
    "SUSPENDED, PUBLISHED, true",
    "IMPOSED, PUBLISHED, true",
    // a court annuls a listing for the time before it was renewed
    "ANNULLED, ANNOUNCED, true",
    "ANNULLED, ADOPTED, true",
    "ANNULLED, PUBLISHED, true",
    "ANNULLED, EFFECTIVE, false",
    "EXEMPTED, ADOPTED, false",
    "RENEWED, ANNOUNCED, false",
    "IMPOSED, ADOPTED, false",
    "SUSPENDED, EFFECTIVE, false"
  })
  void whatIsPublishedOrAnnulledMayBeOver(
      SanctionChange change, SanctionStage stage, boolean possible) {
    SanctionEvent event =
        SanctionEvent.of(change, stage, TimeExpression.on("2024-04-10")).toBuilder()
            .until(TimeExpression.on("2023-03-15"))
            .build();

    assertThat(paths(BARE.toBuilder().addEvent(event).build()))
        .isEqualTo(possible ? List.of() : List.of("events[0].until"));
  }
}
