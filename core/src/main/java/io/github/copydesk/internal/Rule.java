package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A rule about more than one attribute: looks at a value and reports each place that breaks it.
 * Null keeps every rule.
 */
public abstract class Rule<A extends Annotation, T> implements ConstraintValidator<A, T> {
  /** Made by Bean Validation. */
  protected Rule() {}

  /** Reports every place where the value breaks the rule. */
  protected abstract void check(T value, Reporter reporter);

  /** Whether the value keeps the rule; faster than {@link #report}, for it makes no message. */
  public final boolean isKept(T value) {
    return isKept(value, null);
  }

  /** Tells every place where the value breaks the rule. */
  public final void report(T value, ViolationSink sink) {
    isKept(value, sink);
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    return value == null || isKept(value, new ProviderSink(context));
  }

  private boolean isKept(T value, @Nullable ViolationSink sink) {
    Reporter reporter = new Reporter(sink);
    check(value, reporter);
    return reporter.none();
  }
}
