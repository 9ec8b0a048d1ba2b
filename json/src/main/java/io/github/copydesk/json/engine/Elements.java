package io.github.copydesk.json.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads lists. The elements of all that are open, one list within another, lie in one array until
 * their list is complete, so that a list is made once and of the right size.
 */
final class Elements {
  private @Nullable Object[] stack = new @Nullable Object[16];
  private int top;

  /** Reads the list at the current token, without the elements in which something is wrong. */
  <V> @Nullable List<V> read(In in, Codec<V> codec) {
    if (!in.openList()) {
      return null;
    }
    TokenStreamContext here = in.here();
    int bottom = top;
    for (int size = 0; in.element(size, here); size++) {
      V element = codec.read(in);
      if (element != null) {
        push(element);
      }
    }
    List<V> list = from(bottom);
    top = bottom;
    return list;
  }

  private void push(Object element) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, 2 * top);
    }
    stack[top++] = element;
  }

  @SuppressWarnings("unchecked") // the elements of the list are what its codec has read
  private <V> List<V> from(int bottom) {
    return (List<V>)
        switch (top - bottom) {
          case 0 -> List.of();
          case 1 -> List.of(stack[bottom]);
          default -> List.of(Arrays.copyOfRange(stack, bottom, top));
        };
  }
}
