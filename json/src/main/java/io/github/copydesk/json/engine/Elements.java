package io.github.copydesk.json.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of all open lists, one list within another. They are kept in one array until their
 * list is complete, so that each list is allocated once, at its final size.
 */
final class Elements {
  private @Nullable Object[] stack = new @Nullable Object[16];
  private int top;

  /** The index at which the elements of a list that is opened now begin. */
  int bottom() {
    return top;
  }

  void push(Object element) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, 2 * top);
    }
    stack[top++] = element;
  }

  /** Removes the elements from an index on, and returns them as a list. */
  @SuppressWarnings("unchecked") // the elements of the list are what its codec has read
  <V> List<V> pop(int bottom) {
    Object list =
        switch (top - bottom) {
          case 0 -> List.of();
          case 1 -> List.of(stack[bottom]);
          case 2 -> List.of(stack[bottom], stack[bottom + 1]); // avoids an array
          default -> List.of(Arrays.copyOfRange(stack, bottom, top));
        };
    top = bottom;
    return (List<V>) list;
  }
}
