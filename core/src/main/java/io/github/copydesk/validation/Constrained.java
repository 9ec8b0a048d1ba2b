package io.github.copydesk.validation;

import io.github.copydesk.internal.Findings;
import io.github.copydesk.internal.Messages;
import io.github.copydesk.internal.Rule;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A constraint on a value: whether it is kept, and what is said if it is not. */
sealed interface Constrained extends Check {
  /** The annotation; slow to answer, and so only asked for what is told. */
  Annotation annotation();

  /** How bad it is to break the constraint. */
  Violation.Level level();

  /** The code of the constraint, such as {@code anchors-match-text}. */
  default String code() {
    return Violation.codeOf(annotation().annotationType());
  }

  /** The message, a key of the bundle in braces. */
  default String template() {
    return (String) Constraints.attribute(annotation(), "message");
  }

  /** A constraint that a predicate tells. */
  record ByPredicate(Annotation annotation, Violation.Level level, Predicate<Object> predicate)
      implements Constrained {
    @Override
    public boolean passes(@Nullable Object value) {
      return value == null || predicate.test(value);
    }

    @Override
    public void report(@Nullable Object value, Place place, Report report) {
      if (!passes(value)) {
        report.add(this, place, report.isFull() ? "" : Messages.of(template()));
      }
    }
  }

  /** A constraint that a rule tells, which knows the places and words itself. */
  record ByRule(Annotation annotation, Violation.Level level, Rule<?, Object> rule)
      implements Constrained {
    @Override
    public boolean passes(@Nullable Object value) {
      return value == null || rule.isKept(value);
    }

    @Override
    public void report(@Nullable Object value, Place place, Report report) {
      if (value != null) {
        rule.report(value, new Told(this, place, report));
      }
    }
  }

  /** Takes what a rule finds in a value. */
  record Told(ByRule constraint, Place place, Report report) implements Findings {
    @Override
    public String template() {
      return constraint.template();
    }

    @Override
    public boolean onlyCounts() {
      return report.isFull();
    }

    @Override
    public void add(String message, Object... path) {
      report.add(constraint, onlyCounts() ? place : place.then(path), message);
    }
  }
}
