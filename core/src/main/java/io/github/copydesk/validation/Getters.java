package io.github.copydesk.validation;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Getters as lambdas, as the compiler would make them of method references. */
final class Getters {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Getters() {}

  @SuppressWarnings("unchecked")
  static Function<Object, Object> of(Method getter) {
    try {
      MethodHandle handle = LOOKUP.unreflect(getter);
      CallSite site =
          LambdaMetafactory.metafactory(
              LOOKUP,
              "apply",
              MethodType.methodType(Function.class),
              MethodType.methodType(Object.class, Object.class),
              handle,
              handle.type().wrap());
      return (Function<Object, Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("no access to " + getter, e);
    }
  }
}
