package io.github.copydesk.json.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The loops over the rows of a table, as method handles that are bound to it.
 *
 * <p>A loop over rows that calls each through its interface never knows which row it calls, and the
 * JVM compiles it once for all types. In a handle bound to one table, the table and its rows are
 * constants: the loop is compiled for each type separately, with the codec and the setter of each
 * row inlined, as if it were a hand-written {@code switch} for the type.
 *
 * <p>Making and compiling such a handle costs as much as reading hundreds of objects without it. So
 * types get their own only once it is clear that many objects will come; until then the rows are
 * called one by one.
 */
final class Loops {
  /** The number of objects read or written before types get loops of their own. */
  static final int OFTEN = 200_000;

  private static final MethodHandle READ_ROW;
  private static final MethodHandle WRITE_ROW;
  private static final MethodHandle READ;
  private static final MethodHandle WRITE;

  static {
    MethodType read = MethodType.methodType(void.class, ReadContext.class, Object.class);
    MethodType write = MethodType.methodType(void.class, WriteContext.class, Object.class);
    MethodHandles.Lookup here = MethodHandles.lookup();
    try {
      READ_ROW = here.findVirtual(Property.class, "read", read);
      WRITE_ROW = here.findVirtual(Property.class, "write", write);
      READ =
          here.findVirtual(
              Rows.class,
              "read",
              MethodType.methodType(Object.class, MethodHandle.class, ReadContext.class));
      WRITE =
          here.findVirtual(Rows.class, "write", write.insertParameterTypes(0, MethodHandle.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Threads may lose each other's counts, which only delays the switch a little. */
  private static int met;

  private Loops() {}

  /**
   * Whether so many objects have been met that loops of their own pay off for the types of the next
   * ones.
   */
  static boolean isOften() {
    return met > OFTEN || ++met > OFTEN;
  }

  /** Reads the properties of an object: {@code (ReadContext) -> Object}. */
  static MethodHandle reading(Rows<?, ?> table) {
    MethodHandle[] rows =
        table.all().stream()
            .map(row -> MethodHandles.dropArguments(READ_ROW.bindTo(row), 0, int.class))
            .toArray(MethodHandle[]::new);
    MethodHandle none = MethodHandles.empty(rows[0].type());
    return MethodHandles.insertArguments(READ, 0, table, MethodHandles.tableSwitch(none, rows));
  }

  /** Writes the properties of an object: {@code (WriteContext, Object) -> void}. */
  static MethodHandle writing(Rows<?, ?> table) {
    MethodHandle rows = MethodHandles.empty(WRITE_ROW.type().dropParameterTypes(0, 1));
    for (int i = table.all().size() - 1; i >= 0; i--) {
      MethodHandle row = WRITE_ROW.bindTo(table.all().get(i));
      MethodHandle got = MethodHandles.filterArguments(row, 1, table.getters().of(i));
      rows = MethodHandles.foldArguments(rows, got);
    }
    return MethodHandles.insertArguments(WRITE, 0, table, rows);
  }
}
