package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A rule about more than one attribute: examines a value and reports each place where it breaks the
 * rule. Null keeps every rule.
 */
public abstract class Rule<A extends Annotation, T> implements ConstraintValidator<A, T> {
  /** Made by Bean Validation. */
  protected Rule() {}

  /** Reports every place where the value breaks the rule. */
  protected abstract void check(T value, Reporter reporter);

  /**
   * Whether the value keeps the rule; faster than {@link #report}, because it builds no messages.
   */
  public final boolean isKept(T value) {
    return isKept(value, null);
  }

  /** Passes a violation to the sink for every place where the value breaks the rule. */
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
