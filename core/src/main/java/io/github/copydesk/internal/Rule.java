package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A rule about more than one attribute: looks at a value and reports each place that breaks it.
 * Null is no business of a rule.
 */
public abstract class Rule<A extends Annotation, T> implements ConstraintValidator<A, T> {
  /** Made by Bean Validation. */
  protected Rule() {}

  /** Reports every place where the value breaks the rule. */
  protected abstract void check(T value, Finding finding);

  /** Whether the value keeps the rule; faster than {@link #isValid}, for it makes no report. */
  public final boolean isKept(T value) {
    Finding finding = new Finding(null);
    check(value, finding);
    return finding.none();
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Finding finding = new Finding(context);
    check(value, finding);
    return finding.none();
  }
}
