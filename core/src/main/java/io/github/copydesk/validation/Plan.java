package io.github.copydesk.validation;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.time.EdtfDate;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one group checks, compiled from the annotations on the types of the domain: each getter a
 * function, each constraint a predicate or rule, each {@code @Valid} a call of another type's
 * check.
 *
 * <p>Bean Validation says what the annotations mean. A plan understands what the domain uses of it
 * and refuses to be made where it uses more, so that no rule is passed over in silence.
 */
final class Plan {
  private final Class<?> group;
  private final Map<Class<?>, Check> byClass = new ConcurrentHashMap<>();
  private final Map<Class<?>, TypeCheck> byType = new ConcurrentHashMap<>();

  /** A plan for a group; types are compiled when they are first met. */
  Plan(Class<?> group) {
    this.group = group;
  }

  /**
   * The check of a value.
   *
   * @throws IllegalArgumentException if it is not of the domain
   */
  Check of(Object value) {
    Check known = byClass.get(value.getClass());
    return known != null ? known : byClass.computeIfAbsent(value.getClass(), it -> find(value));
  }

  private Check find(Object value) {
    Class<?> type = value.getClass();
    if (isHidden(type)) {
      return ofType(type.getInterfaces()[0]);
    }
    boolean scalar =
        value instanceof Identifier
            || value instanceof EdtfDate
            || value instanceof Extensions
            || value instanceof Coded;
    if (scalar) {
      return new Check.None();
    }
    throw new IllegalArgumentException(type.getName() + " is not a type of Copydesk's domain");
  }

  /** Whether a class is the hidden one of a type of the domain. */
  private static boolean isHidden(Class<?> implementation) {
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
        throw new IllegalStateException(each + " has its own order of groups");
      }
      for (Method method : getters(each)) {
        value(method, method.getAnnotatedReturnType())
            .ifPresent(
                check ->
                    checks.add(
                        new Check.Attribute(Getters.attribute(method), Getters.of(method), check)));
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

  /**
   * In the order of their names: reflection has none, and of many violations the first are kept.
   */
  private static List<Method> getters(Class<?> type) {
    List<Method> getters = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !method.isSynthetic()) {
        getters.add(method);
      }
    }
    getters.sort(Comparator.comparing(Method::getName));
    return getters;
  }

  /** The check of a value by the annotations on it and on what it contains; empty if none. */
  private Optional<Check> value(AnnotatedElement annotated, AnnotatedType type) {
    List<Check> checks = new ArrayList<>(constraints(annotated));
    contents(annotated, type).ifPresent(checks::add);
    return checks.stream().reduce(Check.Both::new);
  }

  /** The check of the object that a value is, or of those that it holds; empty if none. */
  private Optional<Check> contents(AnnotatedElement annotated, AnnotatedType type) {
    if (annotated.isAnnotationPresent(Valid.class)) {
      return Optional.of(cascade(type.getType()));
    }
    return type instanceof AnnotatedParameterizedType container
        ? container(container)
        : Optional.empty();
  }

  private Optional<Check> container(AnnotatedParameterizedType container) {
    Class<?> raw = (Class<?>) ((ParameterizedType) container.getType()).getRawType();
    AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
    if (raw == Optional.class) {
      return value(arguments[0], arguments[0]).map(Check.Held::new);
    }
    if (raw == List.class) {
      return element(arguments[0]).map(Check.Elements::new);
    }
    for (AnnotatedType argument : arguments) {
      if (value(argument, argument).isPresent()) {
        throw new IllegalStateException("constraints within " + container);
      }
    }
    return Optional.empty();
  }

  private Optional<Check> element(AnnotatedType type) {
    List<Check> checks = new ArrayList<>();
    constraints(type).forEach(check -> checks.add(new Check.Element(check)));
    contents(type, type).ifPresent(checks::add);
    return checks.stream().reduce(Check.Both::new);
  }

  /** The check of a type; of each of its types, by the class of the value, if it has several. */
  private Check cascade(Type type) {
    if (!(type instanceof Class<?> known) || !known.isSealed()) {
      throw new IllegalStateException("anybody can implement " + type);
    }
    Class<?>[] types = known.getPermittedSubclasses();
    if (types.length == 1 && isHidden(types[0])) {
      return ofType(known);
    }
    Check check = cascade(types[types.length - 1]);
    for (int i = types.length - 2; i >= 0; i--) {
      check = new Check.OfClass(types[i].getPermittedSubclasses()[0], cascade(types[i]), check);
    }
    return check;
  }

  private List<Check> constraints(AnnotatedElement annotated) {
    List<Check> checks = new ArrayList<>();
    for (Annotation annotation : annotated.getAnnotations()) {
      Constraints.check(annotation, group).ifPresent(checks::add);
    }
    return checks;
  }
}
