package io.github.copydesk.validation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.function.Function;

/**
 * Getters as functions.
 *
 * <p>They are called by method handles, which take next to nothing to make: for each lambda the
 * virtual machine makes a class at once, and for each method called by reflection at the sixteenth
 * call. Within the handle of a type that is met often they are constants, and as fast as either.
 */
final class Getters {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType FUNCTION = MethodType.methodType(Object.class, Object.class);

  private Getters() {}

  static Function<Object, Object> of(Method getter) {
    MethodHandle handle = handle(getter).asType(FUNCTION);
    return bean -> {
      try {
        return (Object) handle.invokeExact(bean);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e); // no getter declares any
      }
    };
  }

  /** The name of what a getter gets: {@code text} of {@code getText}. */
  static String attribute(Method getter) {
    String name = getter.getName();
    int prefix = name.startsWith("is") ? 2 : 3;
    return name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
  }

  private static MethodHandle handle(Method getter) {
    try {
      return LOOKUP.unreflect(getter);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("no access to " + getter, e);
    }
  }
}
