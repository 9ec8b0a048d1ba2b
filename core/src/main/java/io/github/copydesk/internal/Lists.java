package io.github.copydesk.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The lists of the value types while their builders gather them. As long as such a list has one
 * element or comes from elsewhere as a whole, it is unmodifiable; only one that grows is an {@code
 * ArrayList}, which nobody else has.
 */
public final class Lists {
  private Lists() {}

  /** A list with one element more; the one that is given is used up. */
  public static <T> List<T> with(List<T> list, T element) {
    Objects.requireNonNull(element, "an element of a list");
    if (list.isEmpty()) {
      return List.of(element);
    }
    List<T> growing = growing(list);
    growing.add(element);
    return growing;
  }

  /** A list with more elements; the one that is given is used up. */
  public static <T> List<T> withAll(List<T> list, Iterable<? extends T> more) {
    if (list.isEmpty() && more instanceof Collection<? extends T> all) {
      return List.copyOf(all);
    }
    List<T> growing = growing(list);
    for (T element : more) {
      growing.add(Objects.requireNonNull(element, "an element of a list"));
    }
    return growing;
  }

  private static <T> List<T> growing(List<T> list) {
    return list instanceof ArrayList ? list : new ArrayList<>(list);
  }
}
