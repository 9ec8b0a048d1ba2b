package io.github.copydesk.validation;

import io.github.copydesk.internal.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one type, compiled when a value of the type is first encountered.
 *
 * <p>Called one by one, each check is a call whose target the JVM does not know. A type that is
 * encountered often gets a method handle to which its checks are bound: they become constants of
 * the handle, and the JVM compiles them into one piece of code, as if written by hand for the type.
 */
final class TypeCheck implements Check {
  /** The number of values of a type that are checked before it gets its own handle. */
  private static final int OFTEN = 1000;

  private static final MethodHandle PASSES;
  private static final MethodHandle ALWAYS = constant(true);
  private static final MethodHandle NEVER = constant(false);

  static {
    try {
      PASSES =
          MethodHandles.lookup()
              .findVirtual(
                  Check.class, "passes", MethodType.methodType(boolean.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle constant(boolean passes) {
    return MethodHandles.dropArguments(
        MethodHandles.constant(boolean.class, passes), 0, Object.class);
  }

  private final Supplier<List<Check>> compiler;
  private volatile @Nullable List<Check> checks;

  // Threads may race for these two. Handles are immutable, and if two are created, either will do.
  // If another thread overwrites the count, the handle only comes a little later.
  private @Nullable MethodHandle bound;
  private int met;

  TypeCheck(Supplier<List<Check>> compiler) {
    this.compiler = compiler;
  }

  @Override
  public boolean passes(@Nullable Object value) {
    MethodHandle handle = bound;
    if (handle != null) {
      return invoke(handle, value);
    }
    List<Check> known = checks();
    if (++met >= OFTEN) {
      bound = bind(known);
    }
    for (Check check : known) {
      if (!check.passes(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void report(@Nullable Object value, ValuePath path, Report report) {
    if (value != null) {
      for (Check check : checks()) {
        check.report(value, path, report);
      }
    }
  }

  private List<Check> checks() {
    List<Check> known = checks;
    if (known == null) {
      known = compiler.get();
      checks = known;
    }
    return known;
  }

  private static MethodHandle bind(List<Check> checks) {
    MethodHandle all = ALWAYS;
    for (int i = checks.size() - 1; i >= 0; i--) {
      all = MethodHandles.guardWithTest(PASSES.bindTo(checks.get(i)), all, NEVER);
    }
    return all;
  }

  private static boolean invoke(MethodHandle handle, @Nullable Object value) {
    try {
      return (boolean) handle.invokeExact(value);
    } catch (Throwable e) {
      throw Handles.thrown(e);
    }
  }
}
