package io.github.copydesk.casualty;

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
import java.util.List;
import java.util.Set;

/**
 * No two figures of a {@link CasualtyReport} have the same outcomes and the same victims, unless
 * they differ in severity, place or the wording of the outcome: two died at the scene, and one in
 * hospital.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctFigures.Validator.class)
public @interface DistinctFigures {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.casualty.DistinctFigures.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DistinctFigures}.
   *
   * @hidden
   */
  final class Validator extends Rule<DistinctFigures, CasualtyReport> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(CasualtyReport casualtyReport, Reporter reporter) {
      if (casualtyReport.getFigures().size() < 2) {
        return;
      }
      Set<List<Object>> counted = ValueMap.newSet();
      for (int i = 0; i < casualtyReport.getFigures().size(); i++) {
        CasualtyFigure figure = casualtyReport.getFigures().get(i);
        if (!counted.add(what(figure))) {
          reporter.with("outcomes", figure.outcomesInWords()).at("figures", i);
        }
      }
    }

    private static List<Object> what(CasualtyFigure figure) {
      return List.of(
          figure.getOutcomes(),
          figure.getOutcomeWording(),
          figure.getSeverity(),
          figure.getVictims(),
          figure.getWhere());
    }
  }
}
