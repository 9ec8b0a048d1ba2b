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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a {@link CasualtyReport} can all be true: 1,232 killed and 1,935 wounded are not
 * 3,176 killed or wounded. Compared are figures of the same victims at the same place; those that
 * bound nothing, such as “some 30”, are left out, and so are parts and outcomes without a code.
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
      Map<List<Object>, List<Integer>> groups = new ValueMap<>();
      Set<List<Object>> counted = ValueMap.newSet();
      for (int i = 0; i < figures.size(); i++) {
        CasualtyFigure figure = figures.get(i);
        List<Object> people = List.of(figure.getVictims(), figure.getWhere(), figure.getSeverity());
        // a second figure of the same is what DistinctFigures reports
        if (isCompared(figure) && counted.add(List.of(people, figure.getOutcomes()))) {
          groups.computeIfAbsent(people, first -> new ArrayList<>()).add(i);
        }
      }
      groups.values().forEach(group -> check(figures, group, reporter));
    }

    /** Hardly any report counts an outcome twice, and then nothing can contradict anything. */
    private static boolean anyOverlap(List<CasualtyFigure> figures) {
      int seen = 0;
      for (int i = 0; i < figures.size(); i++) {
        int set = OutcomeBounds.mask(figures.get(i).getOutcomes());
        if ((seen & set) != 0) {
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
        List<CasualtyFigure> figures, List<Integer> group, Reporter reporter) {
      if (first(figures, group, group.size()).narrow()) {
        return;
      }
      int consistent = 1;
      int contradictory = group.size();
      while (contradictory - consistent > 1) {
        int middle = (consistent + contradictory) >>> 1;
        if (first(figures, group, middle).narrow()) {
          consistent = middle;
        } else {
          contradictory = middle;
        }
      }
      int index = group.get(consistent);
      CasualtyFigure figure = figures.get(index);
      OutcomeBounds before = first(figures, group, consistent);
      before.narrow();
      Count allowed = before.of(OutcomeBounds.mask(figure.getOutcomes()));
      reporter
          .with("outcomes", figure.outcomesInWords())
          .with("count", figure.getCount().describe())
          .with("allowed", allowed.describe())
          .variant(allowed.overlaps(figure.getCount()) ? "together" : "message", "figures", index);
    }

    private static OutcomeBounds first(
        List<CasualtyFigure> figures, List<Integer> group, int number) {
      OutcomeBounds bounds = new OutcomeBounds();
      for (int i : group.subList(0, number)) {
        CasualtyFigure figure = figures.get(i);
        bounds.add(
            OutcomeBounds.mask(figure.getOutcomes()),
            figure.getCount().lowerBound().orElse(0),
            figure.getCount().upperBound().orElse(OutcomeBounds.OPEN));
      }
      return bounds;
    }
  }
}
