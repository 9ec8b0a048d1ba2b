package io.github.copydesk.json.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Binds what is done with a table to the table.
 *
 * <p>A loop over rows that calls each through its interface never knows which row it calls, and the
 * virtual machine compiles it once for all types. Bound to one table by a method handle, the table
 * and its rows are constants of the handle: it is compiled for each type by itself, with the codec
 * and the setter of each row within it, as if somebody had written a {@code switch} for the type.
 */
final class Loops {
  private static final MethodHandle READ_ROW;
  private static final MethodHandle WRITE_ROW;
  private static final MethodHandle READ;
  private static final MethodHandle WRITE;

  static {
    MethodHandles.Lookup here = MethodHandles.lookup();
    try {
      MethodType read = MethodType.methodType(void.class, In.class, Object.class);
      MethodType write = MethodType.methodType(void.class, Out.class, Object.class);
      READ_ROW = here.findVirtual(Property.class, "read", read);
      WRITE_ROW = here.findVirtual(Property.class, "write", write);
      READ =
          here.findVirtual(
              Body.class,
              "read",
              MethodType.methodType(Object.class, MethodHandle.class, In.class));
      WRITE =
          here.findVirtual(
              Body.class,
              "write",
              MethodType.methodType(void.class, MethodHandle.class, Out.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Loops() {}

  /** Reads the properties of an object: {@code (In) -> Object}. */
  static MethodHandle reading(Body<?, ?> body) {
    MethodHandle[] rows =
        body.rows().stream()
            .map(row -> MethodHandles.dropArguments(READ_ROW.bindTo(row), 0, int.class))
            .toArray(MethodHandle[]::new);
    MethodHandle none = MethodHandles.empty(rows[0].type());
    return MethodHandles.insertArguments(READ, 0, body, MethodHandles.tableSwitch(none, rows));
  }

  /** Writes the properties of an object: {@code (Out, Object) -> void}. */
  static MethodHandle writing(Body<?, ?> body) {
    MethodHandle each = MethodHandles.empty(WRITE_ROW.type().dropParameterTypes(0, 1));
    for (int i = body.rows().size() - 1; i >= 0; i--) {
      each = MethodHandles.foldArguments(each, WRITE_ROW.bindTo(body.rows().get(i)));
    }
    return MethodHandles.insertArguments(WRITE, 0, body, each);
  }
}
