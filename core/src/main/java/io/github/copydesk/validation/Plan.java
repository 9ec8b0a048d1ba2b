package io.github.copydesk.validation;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one group checks, compiled from the annotations on the types of the domain: each getter a
 * lambda, each constraint a predicate, each {@code @Valid} a call of another plan.
 *
 * <p>A plan only tells whether a value is valid for certain. Hibernate Validator remains the
 * authority: it looks at every value that a plan does not pass, and makes the report. What a plan
 * does not understand, it does not pass.
 */
final class Plan implements Check {
  private final Class<?> group;
  private final Map<Class<?>, Check> byType = new ConcurrentHashMap<>();

  /** A plan for a group; types are compiled when they are first met. */
  Plan(Class<?> group) {
    this.group = group;
  }

  @Override
  public boolean passes(@Nullable Object value) {
    return value == null || of(value.getClass()).passes(value);
  }

  private Check of(Class<?> implementation) {
    Check known = byType.get(implementation);
    if (known == null) {
      known = compile(implementation);
      byType.put(implementation, known);
    }
    return known;
  }

  /** The check of a hidden class that implements a type of the domain; unsure of all others. */
  private Check compile(Class<?> implementation) {
    Class<?>[] types = implementation.getInterfaces();
    boolean ours =
        types.length == 1
            && types[0].isSealed()
            && implementation.getPackageName().startsWith("io.github.copydesk.");
    return ours ? compileType(types[0]) : UNSURE;
  }

  private Check compileType(Class<?> type) {
    List<Class<?>> types = new ArrayList<>();
    collect(type, types);
    List<Check> checks = new ArrayList<>();
    for (Class<?> each : types) {
      if (each.isAnnotationPresent(GroupSequence.class)) {
        return UNSURE;
      }
      checks.addAll(constraints(each));
      for (Method method : each.getDeclaredMethods()) {
        if (method.getParameterCount() == 0 && !method.isSynthetic()) {
          value(method, method.getAnnotatedReturnType())
              .ifPresent(check -> checks.add(Check.of(Getters.of(method), check)));
        }
      }
    }
    return Check.all(checks);
  }

  /** A type and those it extends, in our packages. */
  private static void collect(Class<?> type, List<Class<?>> types) {
    if (!types.contains(type)) {
      types.add(type);
      for (Class<?> parent : type.getInterfaces()) {
        collect(parent, types);
      }
    }
  }

  /** The check of a value by the annotations on it and on what it contains; empty if none. */
  private Optional<Check> value(AnnotatedElement annotated, AnnotatedType type) {
    List<Check> checks = new ArrayList<>(constraints(annotated));
    if (annotated.isAnnotationPresent(Valid.class)) {
      checks.add(this);
    }
    if (type instanceof AnnotatedParameterizedType container) {
      elements(container).ifPresent(checks::add);
    }
    return checks.isEmpty() ? Optional.empty() : Optional.of(Check.all(checks));
  }

  private Optional<Check> elements(AnnotatedParameterizedType container) {
    List<Optional<Check>> arguments =
        Arrays.stream(container.getAnnotatedActualTypeArguments())
            .map(argument -> value(argument, argument))
            .toList();
    if (arguments.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Check> checks =
        arguments.stream().map(argument -> argument.orElse(value -> true)).toList();
    Class<?> raw = Getters.raw(container);
    if (raw == Optional.class) {
      return Optional.of(Check.optional(checks.get(0)));
    }
    if (Iterable.class.isAssignableFrom(raw)) {
      return Optional.of(Check.elements(checks.get(0)));
    }
    return Optional.of(
        Map.class.isAssignableFrom(raw) ? Check.entries(checks.get(0), checks.get(1)) : UNSURE);
  }

  private List<Check> constraints(AnnotatedElement annotated) {
    List<Check> checks = new ArrayList<>();
    for (Annotation annotation : annotated.getAnnotations()) {
      Constraints.check(annotation, group).ifPresent(checks::add);
    }
    return checks;
  }
}
