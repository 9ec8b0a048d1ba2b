package io.github.copydesk.validation;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one group checks, compiled from the annotations on the types of the domain: each getter a
 * function, each constraint a predicate, each {@code @Valid} a call of another type's check.
 *
 * <p>A plan only tells whether a value is valid for certain. Hibernate Validator remains the
 * authority: it looks at every value that a plan does not pass, and makes the report. What a plan
 * does not understand, it does not pass.
 */
final class Plan implements Check {
  private final Class<?> group;
  private final Map<Class<?>, Check> byClass = new ConcurrentHashMap<>();
  private final Map<Class<?>, TypeCheck> byType = new ConcurrentHashMap<>();

  /** A plan for a group; types are compiled when they are first met. */
  Plan(Class<?> group) {
    this.group = group;
  }

  @Override
  public boolean passes(@Nullable Object value) {
    return value == null || ofClass(value.getClass()).passes(value);
  }

  private Check ofClass(Class<?> implementation) {
    Check known = byClass.get(implementation);
    return known != null
        ? known
        : byClass.computeIfAbsent(
            implementation, it -> isOurs(it) ? ofType(it.getInterfaces()[0]) : UNSURE);
  }

  /** Whether a class is the hidden one of a type of the domain. */
  private static boolean isOurs(Class<?> implementation) {
    Class<?>[] types = implementation.getInterfaces();
    return types.length == 1
        && types[0].isSealed()
        && implementation.getPackageName().startsWith("io.github.copydesk.");
  }

  private TypeCheck ofType(Class<?> type) {
    return byType.computeIfAbsent(type, it -> new TypeCheck(() -> compile(it)));
  }

  private List<Check> compile(Class<?> type) {
    List<Check> checks = new ArrayList<>();
    for (Class<?> each : withParents(type, new LinkedHashSet<>())) {
      if (each.isAnnotationPresent(GroupSequence.class)) {
        return List.of(UNSURE);
      }
      for (Method method : each.getDeclaredMethods()) {
        if (method.getParameterCount() == 0 && !method.isSynthetic()) {
          value(method, method.getAnnotatedReturnType())
              .ifPresent(check -> checks.add(Check.of(Getters.of(method), check)));
        }
      }
      checks.addAll(constraints(each));
    }
    return List.copyOf(checks);
  }

  private static Set<Class<?>> withParents(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      Arrays.stream(type.getInterfaces()).forEach(parent -> withParents(parent, types));
    }
    return types;
  }

  /** The check of a value by the annotations on it and on what it contains; empty if none. */
  private Optional<Check> value(AnnotatedElement annotated, AnnotatedType type) {
    List<Check> checks = new ArrayList<>(constraints(annotated));
    if (annotated.isAnnotationPresent(Valid.class)) {
      checks.add(cascade(type.getType()));
    }
    if (type instanceof AnnotatedParameterizedType container) {
      elements(container).ifPresent(checks::add);
    }
    return checks.stream().reduce(Check::both);
  }

  /** The check of a type; of each of its types, by the class of the value, if it has several. */
  private Check cascade(Type type) {
    if (!(type instanceof Class<?> known) || !known.isSealed()) {
      return this;
    }
    if (only(known).isPresent()) {
      return ofType(known);
    }
    Class<?>[] types = known.getPermittedSubclasses();
    Check check = this;
    for (int i = types.length - 1; i >= 0; i--) {
      Class<?> each = types[i];
      Check others = check;
      check = only(each).map(it -> Check.ofClass(it, ofType(each), others)).orElse(others);
    }
    return check;
  }

  /** The one class of a type of the domain. */
  private static Optional<Class<?>> only(Class<?> type) {
    Class<?>[] classes = type.getPermittedSubclasses();
    return classes != null && classes.length == 1 && isOurs(classes[0])
        ? Optional.of(classes[0])
        : Optional.empty();
  }

  private Optional<Check> elements(AnnotatedParameterizedType container) {
    List<Optional<Check>> arguments =
        Arrays.stream(container.getAnnotatedActualTypeArguments())
            .map(argument -> value(argument, argument))
            .toList();
    if (arguments.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Check> checks = arguments.stream().map(argument -> argument.orElse(NONE)).toList();
    Class<?> raw = (Class<?>) ((ParameterizedType) container.getType()).getRawType();
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
