package io.github.copydesk.json.engine;

import io.github.copydesk.constraint.Publishable;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The annotations of Bean Validation on the types of the domain, as a generator meets them. */
final class Constraints {
  private Constraints() {}

  /** The getter of a row, {@code getHeadline} or {@code isAdditional}. */
  static Method getter(Class<?> type, String property) {
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                method.getName().equalsIgnoreCase("get" + property)
                    || method.getName().equalsIgnoreCase("is" + property))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no getter of " + property + " in " + type));
  }

  /** Those on a getter, on its type, and on the type of the elements, by their type. */
  static Map<Class<? extends Annotation>, Annotation> of(Method getter, boolean publishable) {
    AnnotatedType returned = getter.getAnnotatedReturnType();
    Stream<AnnotatedType> elements =
        returned instanceof AnnotatedParameterizedType type
            ? Arrays.stream(type.getAnnotatedActualTypeArguments())
            : Stream.of();
    return byType(Stream.concat(Stream.of(getter, returned), elements), publishable);
  }

  /** Those on a type, in the order of the source. */
  static List<Class<? extends Annotation>> of(Class<?> type, boolean publishable) {
    return List.copyOf(byType(Stream.of(type), publishable).keySet());
  }

  private static Map<Class<? extends Annotation>, Annotation> byType(
      Stream<AnnotatedElement> elements, boolean publishable) {
    Map<Class<? extends Annotation>, Annotation> byType = new LinkedHashMap<>();
    elements
        .flatMap(element -> Arrays.stream(element.getAnnotations()))
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
        .filter(annotation -> publishable || !isPublishable(annotation))
        .sorted(Comparator.comparing(Constraints::isPublishable))
        .forEach(annotation -> byType.put(annotation.annotationType(), annotation));
    return byType;
  }

  /** Whether a rule is only for what is to be published. */
  static boolean isPublishable(Annotation constraint) {
    Class<?>[] groups = value(constraint, "groups", Class[].class);
    return List.of(groups).contains(Publishable.class);
  }

  /** The value of an attribute of an annotation. */
  static <T> T value(Annotation annotation, String attribute, Class<T> type) {
    try {
      return type.cast(annotation.annotationType().getMethod(attribute).invoke(annotation));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
