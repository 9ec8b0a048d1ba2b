package io.github.copydesk.casualty;

import static io.github.copydesk.casualty.Outcome.BODIES_SEEN;
import static io.github.copydesk.casualty.Outcome.CAPTURED;
import static io.github.copydesk.casualty.Outcome.KILLED;
import static io.github.copydesk.casualty.Outcome.WOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Sex;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.EveryNumber.Kind;
import io.github.copydesk.casualty.EveryNumber.Said;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The tally against a solver that tries every number of every group at every moment. */
class CasualtyTallyLawsTest {
  private static final int MOST = 2;

  /** More than any sum of the bounds of figures over three outcomes. */
  private static final int LIMIT = 3 * MOST + 1;

  private static final List<Kind> EXCLUSIVE = List.of(kind(KILLED), kind(WOUNDED), kind(CAPTURED));

  /** Killed or wounded, and seen or not. */
  private static final List<Kind> OVERLAPPING =
      List.of(
          kind(KILLED),
          kind(WOUNDED),
          kind(BODIES_SEEN),
          kind(KILLED, BODIES_SEEN),
          kind(WOUNDED, BODIES_SEEN));

  private static final List<Kind> KILLED_OR_WOUNDED = List.of(kind(KILLED), kind(WOUNDED));

  /** Men and women who are adults, boys and girls, all killed. */
  private static final List<Kind> FOUR_GROUPS =
      IntStream.range(0, 4).mapToObj(group -> new Kind(group, Set.of(KILLED))).toList();

  private static final Set<Integer> ALL = Set.of(0, 1, 2, 3);

  /** Which of the four groups some victims are. */
  private static final Map<Actor, Set<Integer>> VICTIMS =
      Map.of(
          Group.builder().description("men").sex(Sex.MALE).build(), Set.of(0, 2),
          Group.builder().description("women").sex(Sex.FEMALE).build(), Set.of(1, 3),
          Group.builder().description("children").age(AgeGroup.CHILD).build(), Set.of(2, 3));

  private static Kind kind(Outcome... outcomes) {
    return new Kind(0, Set.of(outcomes));
  }

  /** A figure of a day and perhaps a group; each is claimed by a source of its own. */
  private record Told(CasualtyFigure figure, int day) {
    Said said() {
      Set<Integer> groups = figure.getVictims().map(VICTIMS::get).orElse(ALL);
      return new Said(day, groups, figure.getOutcomes(), figure.getCount());
    }

    CasualtyReport report(int source, boolean dated) {
      return CasualtyReport.builder()
          .scope(CasualtyScope.INCIDENT)
          .addFigure(figure)
          .attribution(Attribution.to(Organization.of("S" + source)))
          .asOf(Optional.of(TimeExpression.on(date(day))).filter(when -> dated))
          .build();
    }
  }

  private static String date(int day) {
    return "2024-12-1" + day;
  }

  @Provide
  Arbitrary<List<Told>> exclusive() {
    return told(Arbitraries.of(KILLED, WOUNDED, CAPTURED).set().ofMinSize(1), 0, MOST);
  }

  @Provide
  Arbitrary<List<Told>> overlapping() {
    return told(Arbitraries.of(KILLED, WOUNDED, BODIES_SEEN).set().ofMinSize(1), 0, MOST);
  }

  /** Sets that contain each other or are disjoint. */
  @Provide
  Arbitrary<List<Told>> nested() {
    return Arbitraries.shuffle(KILLED, WOUNDED, CAPTURED)
        .flatMap(
            order ->
                told(
                    Arbitraries.of(
                        Set.of(order.get(0)),
                        Set.of(order.get(1)),
                        Set.of(order.get(2)),
                        Set.of(order.get(0), order.get(1)),
                        Set.copyOf(order)),
                    0,
                    MOST));
  }

  @Provide
  Arbitrary<List<Told>> developing() {
    return told(Arbitraries.of(KILLED, WOUNDED).set().ofMinSize(1), 2, 3);
  }

  @Provide
  Arbitrary<List<Told>> grouped() {
    return told(Arbitraries.just(Set.of(KILLED)), 1, 2)
        .flatMap(
            told ->
                Arbitraries.of(VICTIMS.keySet())
                    .optional(0.7)
                    .list()
                    .ofSize(told.size())
                    .map(victims -> withVictims(told, victims)));
  }

  /** The first counts everybody, so that the others are parts. */
  private static List<Told> withVictims(List<Told> told, List<Optional<Actor>> victims) {
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      CasualtyFigure figure = told.get(i).figure;
      all.add(
          new Told(
              i == 0 ? figure : figure.toBuilder().victims(victims.get(i)).build(),
              told.get(i).day));
    }
    return all;
  }

  private static Arbitrary<List<Told>> told(Arbitrary<Set<Outcome>> outcomes, int days, int most) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, most);
    return Combinators.combine(
            outcomes,
            numbers,
            numbers,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, days))
        .as((set, a, b, open, day) -> new Told(figure(set, a, b, open), day))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static CasualtyFigure figure(Set<Outcome> outcomes, int a, int b, int open) {
    Count.Builder count = Count.builder().wording("so many");
    if (open != 1) {
      count.low(Math.min(a, b));
    }
    if (open != 2) {
      count.high(Math.max(a, b));
    }
    return CasualtyFigure.builder().outcomes(outcomes).count(count.build()).build();
  }

  private static EveryNumber every(List<Told> told, List<Kind> kinds, int limit) {
    int last = told.stream().mapToInt(Told::day).max().orElse(0);
    return new EveryNumber(told.stream().map(Told::said).toList(), kinds, last, limit);
  }

  private static CasualtyTally tally(List<Told> told, boolean dated) {
    return CasualtyTally.of(
        IntStream.range(0, told.size()).mapToObj(i -> told.get(i).report(i, dated)).toList());
  }

  @Property(tries = 300)
  void theBoundsHoldForOutcomesThatExcludeEachOther(@ForAll("exclusive") List<Told> told) {
    assertSound(told, EXCLUSIVE, LIMIT, false);
  }

  @Property(tries = 100)
  void theBoundsHoldForOutcomesThatGoTogether(@ForAll("overlapping") List<Told> told) {
    assertSound(told, OVERLAPPING, LIMIT, false);
  }

  @Property(tries = 500)
  void theyHoldOnEachDay(@ForAll("developing") List<Told> told) {
    assertSound(told, KILLED_OR_WOUNDED, 3 * 3 + 1, true);
  }

  @Property(tries = 200)
  void theyHoldForGroupsOnEachDay(@ForAll("grouped") List<Told> told) {
    assertSound(told, FOUR_GROUPS, 5, true);
  }

  private static void assertSound(List<Told> told, List<Kind> kinds, int limit, boolean dated) {
    EveryNumber every = every(told, kinds, limit);
    CasualtyTally tally = tally(told, dated);
    if (every.isPossible()) {
      assertThat(tally.conflicts()).isEmpty();
      int last = told.stream().mapToInt(Told::day).max().orElse(0);
      assertWithin(tally, every.bounds(last, ALL));
      for (int day = 0; dated && day <= last; day++) {
        assertWithin(tally.asOf(EdtfDate.parse(date(day))), every.bounds(day, ALL));
      }
      for (Map.Entry<Actor, CasualtyTally> part : tally.byVictims().entrySet()) {
        Set<Integer> groups = VICTIMS.getOrDefault(part.getKey(), ALL);
        assertWithin(part.getValue().asOf(EdtfDate.parse(date(last))), every.bounds(last, groups));
      }
    }
  }

  private static void assertWithin(CasualtyTally tally, Map<Set<Outcome>, Count> exact) {
    exact.forEach(
        (set, count) -> {
          Count found = tally.boundsOf(set).orElseThrow();
          assertThat(found.getLow().orElse(0)).isLessThanOrEqualTo(count.getLow().getAsLong());
          assertThat(found.getHigh().orElse(Long.MAX_VALUE))
              .isGreaterThanOrEqualTo(count.getHigh().orElse(Long.MAX_VALUE));
        });
  }

  @Property(tries = 300)
  void theyAreTheTightestForThoseWhereSetsLieWithinEachOtherOrApart(
      @ForAll("nested") List<Told> told) {
    EveryNumber every = every(told, EXCLUSIVE, LIMIT);
    CasualtyTally tally = tally(told, false);
    assertThat(tally.conflicts().isEmpty()).isEqualTo(every.isPossible());
    if (every.isPossible()) {
      every
          .bounds(0, ALL)
          .forEach(
              (set, exact) -> {
                Count found = tally.boundsOf(set).orElseThrow();
                assertThat(found.getLow().orElse(0)).isEqualTo(exact.getLow().getAsLong());
                assertThat(found.getHigh()).isEqualTo(exact.getHigh());
              });
    }
  }

  @Property(tries = 300)
  void aConflictIsRealAndAsSmallAsItCanBe(@ForAll("exclusive") List<Told> told) {
    assertReal(told, EXCLUSIVE, LIMIT, false);
  }

  @Property(tries = 300)
  void soItIsOnDifferentDays(@ForAll("developing") List<Told> told) {
    assertReal(told, KILLED_OR_WOUNDED, 3 * 3 + 1, true);
  }

  @Property(tries = 100)
  void soItIsBetweenGroups(@ForAll("grouped") List<Told> told) {
    assertReal(told, FOUR_GROUPS, 5, true);
  }

  /** Whichever claims of the positions are taken, none of them can be left out. */
  private static void assertReal(List<Told> told, List<Kind> kinds, int limit, boolean dated) {
    for (CasualtyConflict conflict : tally(told, dated).conflicts()) {
      for (List<Told> chosen : choices(conflict, told)) {
        assertThat(every(chosen, kinds, limit).isPossible()).isFalse();
        for (Told dropped : chosen) {
          List<Told> others = new ArrayList<>(chosen);
          others.remove(dropped);
          assertThat(every(others, kinds, limit).isPossible()).isTrue();
        }
      }
    }
  }

  private static List<List<Told>> choices(CasualtyConflict conflict, List<Told> told) {
    List<List<Told>> choices = List.of(List.of());
    for (List<CasualtyClaim> position : conflict.positions()) {
      List<List<Told>> more = new ArrayList<>();
      for (List<Told> choice : choices) {
        for (CasualtyClaim claim : position) {
          List<Told> chosen = new ArrayList<>(choice);
          chosen.add(told.get(claim.index()));
          more.add(chosen);
        }
      }
      choices = more;
    }
    return choices;
  }

  @Property(tries = 300)
  void thereAreBoundsExactlyWhereThereIsNoConflict(@ForAll("overlapping") List<Told> told) {
    CasualtyTally tally = tally(told, false);
    Optional<Count> bounds = tally.bounds(KILLED);

    assertThat(tally.conflicts().isEmpty()).isEqualTo(bounds.isPresent());
  }

  @Property(tries = 300)
  void noBoundsMeanAConflictOnAnyDay(@ForAll("developing") List<Told> told) {
    CasualtyTally tally = tally(told, true);
    boolean empty =
        tally.bounds(KILLED).isEmpty()
            || IntStream.range(0, 3)
                .anyMatch(d -> tally.asOf(EdtfDate.parse(date(d))).bounds(KILLED).isEmpty());

    assertThat(empty && tally.conflicts().isEmpty()).isFalse();
  }

  @Property(tries = 500)
  void eachPairThatContradictsIsInAConflict(@ForAll("developing") List<Told> told) {
    List<CasualtyConflict> conflicts = tally(told, true).conflicts();
    for (int i = 0; i < told.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<CasualtyConflict> ofTwo =
            CasualtyTally.of(List.of(told.get(i).report(i, true), told.get(j).report(j, true)))
                .conflicts();
        assertThat(isTogether(conflicts, i, j)).isEqualTo(!ofTwo.isEmpty());
      }
    }
  }

  private static boolean isTogether(List<CasualtyConflict> conflicts, int i, int j) {
    return conflicts.stream()
        .filter(conflict -> conflict.positions().size() == 2)
        .anyMatch(
            conflict ->
                (has(conflict, 0, i) && has(conflict, 1, j))
                    || (has(conflict, 0, j) && has(conflict, 1, i)));
  }

  private static boolean has(CasualtyConflict conflict, int position, int index) {
    return conflict.positions().get(position).stream().anyMatch(claim -> claim.index() == index);
  }

  @Property(tries = 300)
  void noTwoConflictsPrintAlike(@ForAll("overlapping") List<Told> told) {
    List<CasualtyConflict> conflicts = tally(told, false).conflicts();
    Set<String> sentences = new HashSet<>();
    conflicts.forEach(conflict -> sentences.add(conflict.toString()));

    assertThat(sentences).hasSameSizeAs(conflicts);
  }
}
