package io.github.copydesk.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What follows from a few sets is what follows from dividing every set. */
class OutcomeBoundsTest {
  /** Four outcomes that exclude each other, and two that do not. */
  private static final int ALL =
      OutcomeBounds.mask(
          EnumSet.of(
              Outcome.KILLED,
              Outcome.WOUNDED,
              Outcome.MISSING,
              Outcome.CAPTURED,
              Outcome.DISPLACED,
              Outcome.BODIES_SEEN));

  /** Bounds of a set. */
  private record Bound(int set, long least, long most) {}

  @Provide
  Arbitrary<List<Bound>> bounds() {
    return Combinators.combine(
            Arbitraries.integers().between(1, ALL),
            Arbitraries.longs().between(0, 6),
            Arbitraries.longs().between(0, 12))
        .as(
            (set, least, more) ->
                new Bound(set, least, more > 8 ? OutcomeBounds.OPEN : least + more))
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  @Property(tries = 2000)
  void theyAreAsTightAsIfEverySetWereDivided(@ForAll("bounds") List<Bound> given) {
    OutcomeBounds bounds = new OutcomeBounds();
    EveryDivision every = new EveryDivision(ALL);
    for (Bound bound : given) {
      bounds.add(bound.set, bound.least, bound.most);
      every.add(bound.set, bound.least, bound.most);
    }

    boolean consistent = bounds.narrow();

    assertThat(consistent).isEqualTo(every.narrow());
    for (int set = 1; consistent && set <= ALL; set++) {
      assertThat(bounds.least(set)).isEqualTo(every.least(set));
      assertThat(bounds.most(set)).isEqualTo(every.most(set));
    }
  }
}
