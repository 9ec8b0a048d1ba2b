package io.github.copydesk.validation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;

/**
 * Getters as method handles, which take next to nothing to make: for each lambda the virtual
 * machine makes a class at once, and for each method called by reflection at the sixteenth call.
 * Within the handle of a type that is met often they are constants, and as fast as either.
 */
final class Getters {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType TYPE = MethodType.methodType(Object.class, Object.class);

  private Getters() {}

  /** A getter of a type: {@code (Object) -> Object}. */
  static MethodHandle of(Class<?> type, String getter) {
    try {
      return LOOKUP.unreflect(type.getMethod(getter)).asType(TYPE);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + getter + " of " + type, e);
    }
  }

  /** What a getter gets. */
  static Object get(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // no getter declares any
    }
  }

  /** The name of what a getter gets: {@code text} of {@code getText}. */
  static String attribute(String getter) {
    int prefix = getter.startsWith("is") ? 2 : 3;
    return getter.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT)
        + getter.substring(prefix + 1);
  }
}
