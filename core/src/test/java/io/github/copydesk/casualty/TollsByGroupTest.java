package io.github.copydesk.casualty;

import static io.github.copydesk.casualty.Outcome.KILLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Sex;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.Place;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.TimeExpression;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts are no contradiction of the whole, nor of each other. */
class TollsByGroupTest {
  private static final Group MEN = adults("men", Sex.MALE);
  private static final Group WOMEN = adults("women", Sex.FEMALE);
  private static final Group CHILDREN =
      Group.builder().description("children").age(AgeGroup.CHILD).build();

  private static Group adults(String description, Sex sex) {
    return Group.builder().description(description).sex(sex).age(AgeGroup.ADULT).build();
  }

  private static CasualtyReport report(String source, CasualtyFigure... figures) {
    return CasualtyReport.builder()
        .scope(CasualtyScope.INCIDENT)
        .addFigures(figures)
        .attribution(Attribution.to(Organization.of(source)))
        .build();
  }

  private static CasualtyFigure killed(long number) {
    return CasualtyFigure.of(Count.exactly(number), KILLED);
  }

  private static CasualtyFigure killed(long number, Actor victims) {
    return CasualtyFigure.of(Count.exactly(number), victims, KILLED);
  }

  private static final CasualtyReport BY_GROUP =
      report("A", killed(8, MEN), killed(14, WOMEN), killed(5, CHILDREN));

  @Test
  void aReportOnSeveralGroupsDoesNotContradictItself() {
    for (CasualtyTally tally :
        List.of(CasualtyTally.of(List.of(BY_GROUP)), CasualtyTally.ofSame(List.of(BY_GROUP)))) {
      assertThat(tally.conflicts()).isEmpty();
      assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(27));
      assertThat(tally.bySource().values())
          .allSatisfy(own -> assertThat(own.conflicts()).isEmpty());
    }
  }

  @Test
  void partsThatExcludeEachOtherAreNotMoreThanTheWhole() {
    CasualtyTally enough = CasualtyTally.of(List.of(BY_GROUP, report("B", killed(27))));
    CasualtyTally tooFew = CasualtyTally.of(List.of(BY_GROUP, report("B", killed(26))));

    assertThat(enough.conflicts()).isEmpty();
    assertThat(enough.bounds(KILLED)).hasValue(Count.exactly(27));
    assertThat(tooFew.bounds(KILLED)).isEmpty();
    assertThat(tooFew.conflicts())
        .extracting(CasualtyConflict::toString)
        .containsExactly(
            "These cannot all be true: killed, men: 8 (A); killed, women: 14 (A);"
                + " killed, children: 5 (A); killed: 26 (B).");
  }

  @Test
  void aSourceMayCountVeryManyGroupsOneByOne() {
    CasualtyFigure[] figures =
        IntStream.range(0, 100_000)
            .mapToObj(i -> killed(1, Group.of("group " + i)))
            .toArray(CasualtyFigure[]::new);
    CasualtyReport report =
        report("A", figures).toBuilder().asOf(TimeExpression.on("2024-12-16")).build();

    assertThat(CasualtyTally.of(List.of(report)).latest()).hasSize(figures.length);
  }

  @Test
  void partsThatMayOverlapAreNotAddedUp() {
    CasualtyReport report =
        report("A", killed(8, Group.of("students")), killed(14, CHILDREN), killed(14));

    assertThat(CasualtyTally.of(List.of(report)).conflicts()).isEmpty();
  }

  @Test
  void twoSidesAreTwoGroups() {
    Group fighters =
        Group.of("fighters").toBuilder().affiliation(Organization.of("the rebels")).build();
    Group soldiers = Group.of("soldiers").toBuilder().affiliation(Country.of("Mali", "ML")).build();
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                report(
                    "A",
                    CasualtyFigure.of(Count.moreThan(50), fighters, KILLED),
                    killed(16, soldiers))));

    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(51));
    assertThat(tally.byVictims()).containsOnlyKeys(fighters, soldiers);
    assertThat(tally.byVictims().values())
        .extracting(side -> side.bounds(KILLED).orElseThrow())
        .containsExactly(Count.atLeast(51), Count.exactly(16));
  }

  /** Of two countries, no one serves both; of two organizations, one may be a part of the other. */
  @Test
  void onlyAffiliationsThatExcludeEachOtherAreAddedUp() {
    Country mali = Country.of("Mali", "ML");
    Country niger = Country.of("Niger", "NE");
    Organization hamas = Organization.of("Hamas");
    Organization brigades = Organization.of("the Qassam Brigades");

    assertThat(bounds(killed(16, soldiersOf(mali)), killed(4, soldiersOf(niger))))
        .isEqualTo(Count.atLeast(20));
    assertThat(bounds(killed(16, soldiersOf(hamas)), killed(4, soldiersOf(brigades))))
        .isEqualTo(Count.atLeast(16));
  }

  private static Group soldiersOf(Actor affiliation) {
    return Group.of("soldiers").toBuilder().affiliation(affiliation).build();
  }

  private static Count bounds(CasualtyFigure... figures) {
    return CasualtyTally.of(List.of(report("A", figures))).bounds(KILLED).orElseThrow();
  }

  @Test
  void aGroupBesideTheWholeIsAPartOfIt() {
    CasualtyReport all = report("A", killed(53));
    CasualtyReport children = report("B", killed(5, CHILDREN));
    CasualtyReport women = report("C", killed(60, WOMEN));

    for (CasualtyTally tally :
        List.of(
            CasualtyTally.of(List.of(all, children)),
            CasualtyTally.ofSame(List.of(children, all)))) {
      assertThat(tally.conflicts()).isEmpty();
      assertThat(tally.bounds(KILLED)).hasValue(Count.exactly(53));
    }
    assertThat(CasualtyTally.of(List.of(all, children, women)).conflicts())
        .extracting(CasualtyConflict::toString)
        .contains("These cannot all be true: killed, women: 60 (C); killed: 53 (A).");
    assertThatThrownBy(() -> CasualtyTally.of(List.of(children, women)))
        .hasMessageContaining("different victims: “children” and “women”");
  }

  @Test
  void aGroupIsNotMoreThanTheWhole() {
    CasualtyFigure children = CasualtyFigure.of(Count.atLeast(5), CHILDREN, KILLED);
    CasualtyTally tally =
        CasualtyTally.of(List.of(report("A", killed(53)), report("B", children, killed(60, MEN))));

    CasualtyTally ofChildren = part(tally, CHILDREN);
    assertThat(ofChildren.bounds(KILLED)).hasValue(Count.between(5, 53));
    assertThat(ofChildren.claims()).hasSize(1);
    assertThat(ofChildren.conflicts()).isEmpty();
    assertThat(ofChildren.bySource().values())
        .extracting(own -> own.bounds(KILLED).orElseThrow())
        .containsExactly(Count.atLeast(5));
    assertThat(part(tally, MEN).bounds(KILLED)).isEmpty();
    assertThat(part(tally, MEN).conflicts())
        .extracting(CasualtyConflict::toString)
        .containsExactly("These cannot all be true: killed, men: 60 (B); killed: 53 (A).");
  }

  /** What the police took back of the children by a lower total bounds them no more. */
  @Test
  void whatWasRevisedByTheWholeIsRevisedForTheGroup() {
    CasualtyTally tally =
        CasualtyTally.of(
            List.of(
                asOf("2024-12-16", report("A", killed(15, CHILDREN))),
                asOf("2024-12-17", report("A", killed(12)))));

    assertThat(tally.findings()).hasToString("0 contradictions, 0 updates, 1 revision");
    assertThat(part(tally, CHILDREN).bounds(KILLED)).hasValue(Count.atMost(12));
    assertThat(part(tally, CHILDREN).findings())
        .hasToString("0 contradictions, 0 updates, 1 revision");
  }

  private static CasualtyTally part(CasualtyTally tally, Actor victims) {
    return Objects.requireNonNull(tally.byVictims().get(victims));
  }

  private static CasualtyReport asOf(String date, CasualtyReport report) {
    return report.toBuilder().asOf(TimeExpression.on(date)).build();
  }

  @Test
  void conflictsOfPartsWithoutANameAreToldApart() {
    CasualtyFigure some = killed(12);
    CasualtyFigure all = killed(50).toBuilder().addIncluding(some, some, some).build();

    assertThat(CasualtyTally.of(List.of(report("A", all), report("B", killed(10)))).conflicts())
        .extracting(CasualtyConflict::toString)
        .contains("These cannot all be true: killed: 12 (A); killed: 10 (B). (Claims 3, 4.)")
        .doesNotHaveDuplicates();
  }

  @Test
  void reportsContradictEachOtherOnOneGroup() {
    CasualtyTally tally =
        CasualtyTally.of(List.of(BY_GROUP, report("B", killed(9, MEN), killed(14, WOMEN))));

    assertThat(tally.conflicts())
        .extracting(CasualtyConflict::toString)
        .containsExactly("These cannot all be true: killed, men: 9 (B); killed, men: 8 (A).");
  }

  @Test
  void peopleKnownByNameAreSomeOfAll() {
    CasualtyReport named =
        report(
            "A",
            CasualtyFigure.of(Person.of("Jane Roe"), KILLED),
            CasualtyFigure.of(Person.of("John Doe"), KILLED));
    CasualtyReport one = report("C", CasualtyFigure.of(Person.of("Jane Roe"), KILLED));

    assertThat(CasualtyTally.of(List.of(named, report("B", killed(2)))).conflicts()).isEmpty();
    assertThat(CasualtyTally.of(List.of(one, report("B", killed(2)))).conflicts()).isEmpty();
    assertThat(CasualtyTally.of(List.of(named)).conflicts()).isEmpty();
  }

  @Test
  void someDiedHereAndSomeThere() {
    CasualtyFigure scene = killed(2).toBuilder().outcomeWording("died at the scene").build();
    CasualtyFigure hospital = killed(1).toBuilder().outcomeWording("died in hospital").build();
    CasualtyTally tally = CasualtyTally.of(List.of(report("A", scene, hospital)));

    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.bounds(KILLED)).hasValue(Count.atLeast(2));
  }

  @Test
  void aReportOnAPlaceWithinAnotherCountsAPart() {
    Place region = Place.of("Kursk Oblast");
    Place village = Place.builder().name("Plekhovo").within(region).build();
    CasualtyReport wide = report("A", killed(12)).toBuilder().where(Location.in(region)).build();
    CasualtyReport narrow = report("B", killed(9)).toBuilder().where(Location.in(village)).build();
    CasualtyReport more = report("C", killed(13)).toBuilder().where(Location.in(village)).build();
    CasualtyTally tally = CasualtyTally.of(List.of(wide, narrow));

    assertThat(tally.conflicts()).isEmpty();
    assertThat(tally.bounds(KILLED)).hasValue(Count.exactly(12));
    assertThat(CasualtyTally.of(List.of(wide, more)).conflicts())
        .extracting(CasualtyConflict::toString)
        .containsExactly("These cannot all be true: killed, in Plekhovo: 13 (C); killed: 12 (A).");
    assertThat(CasualtyTally.ofSame(List.of(wide, narrow)).conflicts()).hasSize(1);
  }

  @Test
  void placesAndPeriodsThatOverlapAreRejectedWithBothNamed() {
    CasualtyReport a = report("A", killed(12)).toBuilder().scope(CasualtyScope.PERIOD).build();
    CasualtyReport week = a.toBuilder().when(TimeExpression.on("2024-12-09/2024-12-15")).build();
    CasualtyReport weekend =
        report("B", killed(3)).toBuilder()
            .scope(CasualtyScope.PERIOD)
            .when(TimeExpression.on("2024-12-14/2024-12-15"))
            .build();
    CasualtyReport other = a.toBuilder().when(TimeExpression.on("2024-12-15/2024-12-17")).build();

    assertThat(CasualtyTally.of(List.of(weekend, week)).conflicts()).isEmpty();
    assertThat(CasualtyTally.of(List.of(weekend, week)).bounds(KILLED)).hasValue(Count.exactly(12));
    CasualtyReport many = weekend.toBuilder().figures(List.of(killed(13))).build();
    assertThat(CasualtyTally.of(List.of(week, many)).conflicts())
        .extracting(CasualtyConflict::toString)
        .containsExactly(
            "These cannot all be true: killed, in 2024-12-14/2024-12-15: 13 (B); killed: 12 (A).");
    assertThatThrownBy(() -> CasualtyTally.of(List.of(week, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "reports 0 and 1 are about overlapping periods: [2024-12-09/2024-12-15] and"
                + " [2024-12-15/2024-12-17]; if they are about the same people, use ofSame");
    Location north =
        Location.builder()
            .relation(Location.in(Place.of("A")).getRelation())
            .addPlaces(Place.of("A"), Place.of("B"))
            .build();
    Location south = north.toBuilder().places(List.of(Place.of("B"), Place.of("C"))).build();
    assertThatThrownBy(
            () ->
                CasualtyTally.of(
                    List.of(
                        a.toBuilder().where(north).build(), a.toBuilder().where(south).build())))
        .hasMessageContaining("reports 0 and 1 are about overlapping places: in A, B and in B, C");
  }
}
