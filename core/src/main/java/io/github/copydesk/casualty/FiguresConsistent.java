package io.github.copydesk.casualty;

import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.internal.ValueMap;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a {@link CasualtyReport} can all be true: 1,232 killed and 1,935 wounded are not
 * 3,176 killed or wounded, and of four killed, five cannot be children. Figures of the same victims
 * at the same place are compared, with those of some of them and with their parts. Figures without
 * bounds, such as “some 30”, and outcomes without a code are ignored.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FiguresConsistent.Validator.class)
public @interface FiguresConsistent {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.FiguresConsistent.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link FiguresConsistent}.
   *
   * @hidden
   */
  final class Validator extends Rule<FiguresConsistent, CasualtyReport> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyReport casualtyReport, Reporter reporter) {
      List<CasualtyFigure> figures = casualtyReport.getFigures();
      if (!anyOverlap(figures)) {
        return;
      }
      BitSet partial = partial(figures);
      Map<List<Optional<?>>, List<Integer>> groups = new ValueMap<>();
      for (int i = 0; i < figures.size(); i++) {
        if (isCompared(figures.get(i))) {
          for (List<Optional<?>> whole : andThoseAround(figures.get(i))) {
            groups.computeIfAbsent(whole, first -> new ArrayList<>()).add(i);
          }
        }
      }
      groups.forEach((people, group) -> check(figures, partial, people, group, reporter));
    }

    /**
     * The figures of which there are others of the same, but in other words: of two who died at the
     * scene and one who died in hospital, neither need be all who died.
     */
    private static BitSet partial(List<CasualtyFigure> figures) {
      Map<List<Object>, Integer> counted = new ValueMap<>();
      BitSet partial = new BitSet();
      for (int i = 0; i < figures.size(); i++) {
        CasualtyFigure figure = figures.get(i);
        Integer first = counted.putIfAbsent(List.of(people(figure), figure.getOutcomes()), i);
        if (first != null) {
          partial.set(first);
          partial.set(i);
        }
      }
      return partial;
    }

    /**
     * Whether an outcome is counted twice; hardly any report does so, and others cannot contradict
     * themselves.
     */
    private static boolean anyOverlap(List<CasualtyFigure> figures) {
      int seen = 0;
      for (int i = 0; i < figures.size(); i++) {
        int set = OutcomeBounds.mask(figures.get(i).getOutcomes());
        if ((seen & set) != 0 || !figures.get(i).getIncluding().isEmpty()) {
          return true;
        }
        seen |= set;
      }
      return false;
    }

    private static boolean isCompared(CasualtyFigure figure) {
      Count count = figure.getCount();
      return (count.lowerBound().isPresent() || count.upperBound().isPresent())
          && !figure.getOutcomes().contains(Outcome.OTHER);
    }

    /** Reports the first figure of a group that contradicts those before it. */
    private static void check(
        List<CasualtyFigure> figures,
        BitSet partial,
        List<Optional<?>> people,
        List<Integer> group,
        Reporter reporter) {
      if (first(figures, partial, people, group, group.size()).narrow()) {
        return;
      }
      int consistent = 0;
      int contradictory = group.size();
      while (contradictory - consistent > 1) {
        int middle = (consistent + contradictory) >>> 1;
        if (first(figures, partial, people, group, middle).narrow()) {
          consistent = middle;
        } else {
          contradictory = middle;
        }
      }
      int index = group.get(consistent);
      CasualtyFigure figure = figures.get(index);
      OutcomeBounds before = first(figures, partial, people, group, consistent);
      before.narrow();
      Count allowed = before.of(OutcomeBounds.mask(figure.getOutcomes()));
      reporter
          .with("outcomes", figure.outcomesInWords())
          .with("count", figure.getCount().describe())
          .with("allowed", allowed.describe())
          .variant(variant(consistent == 0, figure.getCount(), allowed), "figures", index);
    }

    private static String variant(boolean alone, Count count, Count allowed) {
      if (alone) {
        return "parts";
      }
      return allowed.overlaps(count) ? "together" : "message";
    }

    private static OutcomeBounds first(
        List<CasualtyFigure> figures,
        BitSet partial,
        List<Optional<?>> people,
        List<Integer> group,
        int number) {
      OutcomeBounds bounds = new OutcomeBounds();
      for (int i : group.subList(0, number)) {
        CasualtyFigure figure = figures.get(i);
        if (!partial.get(i) && people(figure).equals(people)) {
          bounds.add(figure);
        } else {
          bounds.addSome(figure);
        }
      }
      return bounds;
    }

    /** Whom a figure counts: victims, place and severity. */
    private static List<Optional<?>> people(CasualtyFigure figure) {
      return List.of(figure.getVictims(), figure.getWhere(), figure.getSeverity());
    }

    /** Those whom a figure counts and, at the same place, those of whom they are some. */
    private static Set<List<Optional<?>>> andThoseAround(CasualtyFigure figure) {
      Optional<?> where = figure.getWhere();
      Set<List<Optional<?>>> around = new LinkedHashSet<>();
      for (Optional<?> victims : List.of(figure.getVictims(), Optional.empty())) {
        for (Optional<?> severity : List.of(figure.getSeverity(), Optional.empty())) {
          around.add(List.of(victims, where, severity));
        }
      }
      return around;
    }
  }
}
