package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Getters;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The getters of the rows of a table. They are looked up when the first object is written: a
 * program that only reads needs none.
 */
final class RowGetters {
  private final Class<?> type;
  private final List<String> attributes;
  private volatile MethodHandle @Nullable [] handles; // two threads may make equal ones

  RowGetters(Class<?> type, List<String> attributes) {
    this.type = type;
    this.attributes = List.copyOf(attributes);
  }

  /** The getter of a row: {@code (Object) -> Object}. */
  MethodHandle of(int row) {
    return handles()[row];
  }

  /** The value of a row in an object. */
  Object get(int row, Object object) {
    return Getters.get(of(row), object);
  }

  private MethodHandle[] handles() {
    MethodHandle[] known = handles;
    if (known == null) {
      known = new MethodHandle[attributes.size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = Getters.of(type, attributes.get(i));
      }
      handles = known;
    }
    return known;
  }
}
