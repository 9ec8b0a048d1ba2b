package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule about a single attribute: tests whether a value keeps it. Null keeps every rule, and
 * {@link #test} is never given it.
 */
public abstract class Condition<A extends Annotation, T>
    implements ConstraintValidator<A, T>, Predicate<T> {
  /** Made by Bean Validation. */
  protected Condition() {}

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    return value == null || test(value);
  }
}
