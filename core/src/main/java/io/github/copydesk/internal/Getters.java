package io.github.copydesk.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Locale;

/**
 * Getters as method handles, found by the names of their attributes.
 *
 * <p>They cost next to nothing to create, whereas for hundreds of lambdas the JVM would create a
 * class each before the first article is read. A getter bound into another handle is a constant
 * there, as fast as a call in source code.
 */
public final class Getters {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
  private static final MethodType TYPE = MethodType.methodType(Object.class, Object.class);

  private Getters() {}

  /**
   * The getter of an attribute: {@code (Object) -> Object}.
   *
   * @throws IllegalArgumentException if the type has no such getter
   */
  public static MethodHandle of(Class<?> type, String attribute) {
    String name = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    try {
      return LOOKUP.unreflect(method(type, name)).asType(TYPE);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " has no getter of " + attribute, e);
    }
  }

  private static Method method(Class<?> type, String name) throws NoSuchMethodException {
    try {
      return type.getMethod("get" + name);
    } catch (NoSuchMethodException e) {
      return type.getMethod("is" + name);
    }
  }

  /** The value that a getter returns. */
  public static Object get(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (Throwable e) {
      throw Handles.thrown(e);
    }
  }
}
