package io.github.copydesk.validation;

import io.github.copydesk.internal.Condition;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Constraint annotations as checks. */
final class Constraints {
  private Constraints() {}

  /**
   * The check that an annotation asks for in a group; empty if it is no constraint, or one of other
   * groups.
   *
   * @throws IllegalStateException if it is a constraint that nobody here understands
   */
  static Optional<Check> check(Annotation annotation, Class<?> group) {
    Class<? extends Annotation> type = annotation.annotationType();
    Constraint constraint = type.getAnnotation(Constraint.class);
    if (constraint == null) {
      if (isRepeated(type) || annotation instanceof ConvertGroup) {
        throw notUnderstood(annotation);
      }
      return Optional.empty();
    }
    Class<?>[] groups = (Class<?>[]) attribute(annotation, "groups");
    return isChecked(groups, group)
        ? Optional.of(check(annotation, constraint, Violation.levelOf(groups)))
        : Optional.empty();
  }

  /** What an annotation has for an attribute that every constraint has. */
  static Object attribute(Annotation annotation, String name) {
    try {
      return annotation.annotationType().getMethod(name).invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a constraint without " + name + ": " + annotation, e);
    }
  }

  private static boolean isRepeated(Class<? extends Annotation> type) {
    return type.getDeclaringClass() != null
        && type.getDeclaringClass().isAnnotationPresent(Constraint.class);
  }

  private static boolean isChecked(Class<?>[] groups, Class<?> group) {
    return groups.length == 0
        ? Default.class.isAssignableFrom(group)
        : Arrays.stream(groups).anyMatch(each -> each.isAssignableFrom(group));
  }

  private static Check check(Annotation annotation, Constraint constraint, Violation.Level level) {
    if (annotation instanceof Min min) {
      long least = min.value(); // asked here, because an annotation is slow to answer
      return new Constrained.ByPredicate(annotation, level, value -> compare(value, least) >= 0);
    }
    if (annotation instanceof Max max) {
      long most = max.value();
      return new Constrained.ByPredicate(annotation, level, value -> compare(value, most) <= 0);
    }
    boolean composed =
        Arrays.stream(annotation.annotationType().getAnnotations())
            .anyMatch(meta -> meta.annotationType().isAnnotationPresent(Constraint.class));
    if (composed || constraint.validatedBy().length != 1) {
      throw notUnderstood(annotation);
    }
    return check(annotation, level, validator(constraint.validatedBy()[0], annotation));
  }

  private static ConstraintValidator<?, ?> validator(
      Class<? extends ConstraintValidator<?, ?>> type, Annotation annotation) {
    if (!Condition.class.isAssignableFrom(type) && !Rule.class.isAssignableFrom(type)) {
      throw notUnderstood(annotation);
    }
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no validator of " + type, e);
    }
  }

  @SuppressWarnings("unchecked") // what is annotated is of the type that the validator takes
  private static Check check(
      Annotation annotation, Violation.Level level, ConstraintValidator<?, ?> validator) {
    return validator instanceof Rule<?, ?>
        ? new Constrained.ByRule(annotation, level, (Rule<?, Object>) validator)
        : new Constrained.ByPredicate(annotation, level, (Predicate<Object>) validator);
  }

  private static IllegalStateException notUnderstood(Annotation annotation) {
    return new IllegalStateException(annotation + " is not a constraint of the house");
  }

  private static int compare(Object value, long limit) {
    return value instanceof BigDecimal decimal
        ? decimal.compareTo(BigDecimal.valueOf(limit))
        : Long.compare(((Number) value).longValue(), limit);
  }
}
