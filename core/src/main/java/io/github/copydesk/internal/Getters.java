package io.github.copydesk.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Locale;

/**
 * Getters as method handles, found by the name of what they get.
 *
 * <p>They take next to nothing to make, where for each of hundreds of lambdas the virtual machine
 * would make a class before the first article is read. Within a handle to which it is bound, one is
 * a constant and as fast as a call that was written.
 */
public final class Getters {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
  private static final MethodType TYPE = MethodType.methodType(Object.class, Object.class);

  private Getters() {}

  /**
   * The getter of an attribute: {@code (Object) -> Object}.
   *
   * @throws IllegalArgumentException if the type has none
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

  /** What a getter gets. */
  public static Object get(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (Throwable e) {
      throw Handles.thrown(e);
    }
  }
}
