package io.github.copydesk.json.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of all lists that are open, one list within another: they lie in one array until
 * their list is complete, so that a list is made once and of the right size.
 */
final class Elements {
  private @Nullable Object[] stack = new @Nullable Object[16];
  private int top;

  /** Where the elements of a list begin that is opened now. */
  int bottom() {
    return top;
  }

  void push(Object element) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, 2 * top);
    }
    stack[top++] = element;
  }

  /** The list whose elements begin at a place, which are taken away. */
  @SuppressWarnings("unchecked") // the elements of the list are what its codec has read
  <V> List<V> pop(int bottom) {
    Object list =
        switch (top - bottom) {
          case 0 -> List.of();
          case 1 -> List.of(stack[bottom]);
          default -> List.of(Arrays.copyOfRange(stack, bottom, top));
        };
    top = bottom;
    return (List<V>) list;
  }
}
