package io.github.copydesk;

import io.github.copydesk.basics.NewsValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a value type, given by its getter: read and set by reflection, for tests of all
 * attributes.
 */
record Attribute(Class<?> type, String name, Method getter) {

  static List<Attribute> of(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != NewsValue.class) // fails, on purpose
        .map(method -> new Attribute(type, nameOf(method), method))
        .sorted(Comparator.comparing(Attribute::name))
        .toList();
  }

  /** The attributes of all types in {@link Samples}, except for unions. */
  static List<Attribute> ofAll() {
    return Samples.types().stream()
        .filter(type -> hasBuilder(type))
        .flatMap(type -> of(type).stream())
        .toList();
  }

  static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("toBuilder"));
  }

  private static String nameOf(Method getter) {
    String name = getter.getName().replaceFirst("get|is", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  boolean isOptional() {
    return getter.getReturnType() == Optional.class || getter.getReturnType() == OptionalLong.class;
  }

  boolean isCollection() {
    return Collection.class.isAssignableFrom(getter.getReturnType());
  }

  boolean isMap() {
    return getter.getReturnType() == Map.class;
  }

  boolean has(Class<? extends Annotation> annotation) {
    return getter.isAnnotationPresent(annotation);
  }

  /** The type of its content or elements: {@code String} for a {@code List<String>}. */
  Class<?> element() {
    if (getter.getGenericReturnType() instanceof ParameterizedType generic) {
      return (Class<?>) generic.getActualTypeArguments()[0];
    }
    return getter.getReturnType() == OptionalLong.class ? Long.class : getter.getReturnType();
  }

  Object get(Object value) {
    return invoke(getter, value);
  }

  /** Whether its value is other than empty, absent or false. */
  boolean isSet(Object value) {
    Object held = get(value);
    if (held instanceof Optional<?> optional) {
      return optional.isPresent();
    } else if (held instanceof OptionalLong optional) {
      return optional.isPresent();
    } else if (held instanceof Collection<?> collection) {
      return !collection.isEmpty();
    } else if (held instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return !held.equals(false);
  }

  /** The value with this attribute containing only one element. */
  Object withOnly(Object value, Object element) {
    return with(
        value, isOptional() ? Optional.of(element) : isCollection() ? List.of(element) : element);
  }

  /** The value with a different content of this attribute. */
  Object with(Object value, Object content) {
    Object builder = invoke(method(type, "toBuilder"), value);
    set(builder, content);
    return build(builder);
  }

  void set(Object builder, Object content) {
    Class<?> parameter = isCollection() ? Iterable.class : getter.getReturnType();
    invoke(method(builder.getClass(), name, parameter), builder, content);
  }

  static Object builder(Class<?> type) {
    return invoke(method(type, "builder"), null);
  }

  static Object build(Object builder) {
    return invoke(method(builder.getClass(), "build"), builder);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      Method method = type.getMethod(name, parameters);
      method.setAccessible(true); // the setters are declared in a non-public class
      return method;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName() + "." + name;
  }
}
