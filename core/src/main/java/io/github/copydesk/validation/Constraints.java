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

/** Constraint annotations as predicates. */
final class Constraints {
  private Constraints() {}

  /**
   * The check that an annotation asks for in a group; empty if it is no constraint, or one of other
   * groups, and {@link Check#UNSURE} if it is one that nobody here understands.
   */
  static Optional<Check> check(Annotation annotation, Class<?> group) {
    Class<? extends Annotation> type = annotation.annotationType();
    Constraint constraint = type.getAnnotation(Constraint.class);
    if (constraint == null) {
      boolean several = isRepeated(type) || annotation instanceof ConvertGroup;
      return several ? Optional.of(Check.UNSURE) : Optional.empty();
    }
    if (!isChecked(groups(annotation), group)) {
      return Optional.empty();
    }
    if (annotation instanceof Min min) {
      long least = min.value(); // asked here, because an annotation is slow to answer
      return Optional.of(value -> value == null || compare(value, least) >= 0);
    }
    if (annotation instanceof Max max) {
      long most = max.value();
      return Optional.of(value -> value == null || compare(value, most) <= 0);
    }
    boolean composed =
        Arrays.stream(type.getAnnotations())
            .anyMatch(meta -> meta.annotationType().isAnnotationPresent(Constraint.class));
    return Optional.of(
        composed || constraint.validatedBy().length != 1
            ? Check.UNSURE
            : check(constraint.validatedBy()[0]));
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

  private static Class<?>[] groups(Annotation annotation) {
    try {
      return (Class<?>[]) annotation.annotationType().getMethod("groups").invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a constraint without groups: " + annotation, e);
    }
  }

  private static Check check(Class<? extends ConstraintValidator<?, ?>> type) {
    if (!Condition.class.isAssignableFrom(type) && !Rule.class.isAssignableFrom(type)) {
      return Check.UNSURE;
    }
    try {
      return check(type.getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no validator of " + type, e);
    }
  }

  @SuppressWarnings("unchecked") // what is annotated is of the type that the validator takes
  private static Check check(ConstraintValidator<?, ?> validator) {
    if (validator instanceof Rule<?, ?>) {
      Rule<?, Object> rule = (Rule<?, Object>) validator;
      return value -> value == null || rule.isKept(value);
    }
    Condition<?, Object> condition = (Condition<?, Object>) validator;
    return value -> value == null || condition.test(value);
  }

  private static int compare(Object value, long limit) {
    return value instanceof BigDecimal decimal
        ? decimal.compareTo(BigDecimal.valueOf(limit))
        : Long.compare(((Number) value).longValue(), limit);
  }
}
