package io.github.copydesk.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary order of the values of the domain, in which two compare as equal only if they are
 * equal. It compares the attributes one by one, through their getters, and stops at the first
 * difference.
 */
final class ValueOrder {
  private static final Pattern GETTER = Pattern.compile("(get|is|as)[A-Z].*");

  private static final ClassValue<List<Method>> GETTERS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          // the implementations of value types are hidden; their interfaces are not
          return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
              .flatMap(each -> Arrays.stream(each.getMethods()))
              .filter(ValueOrder::isGetter)
              // strings first, as they are the likeliest to differ
              .sorted(
                  Comparator.comparing((Method getter) -> getter.getReturnType() != String.class)
                      .thenComparing(Method::getName))
              .toList();
        }
      };

  private static final long SEED = ThreadLocalRandom.current().nextLong();
  private static final long FACTOR = ThreadLocalRandom.current().nextLong() | 1;

  private ValueOrder() {}

  private static boolean isGetter(Method method) {
    return method.getParameterCount() == 0
        && method.getDeclaringClass().getPackageName().startsWith("io.github.copydesk.")
        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
        && GETTER.matcher(method.getName()).matches()
        && !method.isAnnotationPresent(Deprecated.class); // one that always fails, for mappers
  }

  static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    if (a instanceof Optional<?> one && b instanceof Optional<?> other) {
      return compare(one.orElse(null), other.orElse(null));
    }
    if (a instanceof OptionalLong one && b instanceof OptionalLong other) {
      return one.isPresent() && other.isPresent()
          ? Long.compare(one.getAsLong(), other.getAsLong())
          : Boolean.compare(one.isPresent(), other.isPresent());
    }
    if (a instanceof List<?> one && b instanceof List<?> other) {
      return compareEach(one.iterator(), other.iterator());
    }
    if (a instanceof Set<?> one && b instanceof Set<?> other) {
      return compareEach(
          one.stream().sorted(ValueOrder::compare).iterator(),
          other.stream().sorted(ValueOrder::compare).iterator());
    }
    if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
      int order = compareEach(one.keySet().iterator(), other.keySet().iterator());
      return order != 0 ? order : compareEach(one.values().iterator(), other.values().iterator());
    }
    return a.getClass() == b.getClass()
        ? compareSame(a, b)
        : a.getClass().getName().compareTo(b.getClass().getName());
  }

  private static int compareEach(Iterator<?> one, Iterator<?> other) {
    while (one.hasNext() && other.hasNext()) {
      int order = compare(one.next(), other.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(one.hasNext(), other.hasNext());
  }

  @SuppressWarnings("unchecked") // a comparable type compares with itself
  private static int compareSame(Object a, Object b) {
    for (Method getter : GETTERS.get(a.getClass())) {
      int order = compare(get(getter, a), get(getter, b));
      if (order != 0) {
        return order;
      }
    }
    int order = a instanceof Comparable<?> ? ((Comparable<Object>) a).compareTo(b) : 0;
    // values without an order compare by their text, and so do decimals that differ only in zeros
    return order == 0 && !a.equals(b) ? a.toString().compareTo(b.toString()) : order;
  }

  /** A hash of everything a value holds, which no one can predict: each JVM seeds it anew. */
  static long hash(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return hash(optional.orElse(null));
    }
    if (value instanceof Map<?, ?> map) {
      return hash(map.keySet()) * FACTOR + hash(map.values());
    }
    if (value instanceof Set<?> set) {
      return set.stream().mapToLong(ValueOrder::hash).sum(); // independent of the order
    }
    long hash = SEED;
    if (value instanceof Iterable<?> elements) {
      for (Object element : elements) {
        hash = hash * FACTOR + hash(element);
      }
      return hash;
    }
    List<Method> getters = value == null ? List.of() : GETTERS.get(value.getClass());
    for (Method getter : getters) {
      hash = hash * FACTOR + hash(get(getter, Objects.requireNonNull(value)));
    }
    if (getters.isEmpty()) {
      String text = String.valueOf(value);
      for (int i = 0; i < text.length(); i++) {
        hash = hash * FACTOR + text.charAt(i);
      }
    }
    return (hash ^ hash >>> 32) * FACTOR;
  }

  private static @Nullable Object get(Method getter, Object value) {
    try {
      return getter.invoke(value);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("no value of " + getter, e);
    }
  }
}
