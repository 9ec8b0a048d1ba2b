package io.github.copydesk.basics;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A list in {@link Extensions}, which may contain null and rejects every change. It takes little
 * more memory than its elements, because a document may consist of nothing but {@code [0],[0],[0]}.
 */
abstract class FrozenList extends AbstractList<@Nullable Object> implements RandomAccess {
  private static final FrozenList EMPTY = new Many(new Object[0]);

  private FrozenList() {}

  /** A list of the elements of an array, which the caller must not keep. */
  static FrozenList of(@Nullable Object[] elements) {
    return switch (elements.length) {
      case 0 -> EMPTY;
      case 1 -> new One(elements[0]);
      case 2 -> new Two(elements[0], elements[1]);
      default -> new Many(elements);
    };
  }

  private static final class One extends FrozenList {
    private final @Nullable Object element;

    One(@Nullable Object element) {
      this.element = element;
    }

    @Override
    public @Nullable Object get(int index) {
      Objects.checkIndex(index, 1);
      return element;
    }

    @Override
    public int size() {
      return 1;
    }
  }

  private static final class Two extends FrozenList {
    private final @Nullable Object first;
    private final @Nullable Object second;

    Two(@Nullable Object first, @Nullable Object second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public @Nullable Object get(int index) {
      return Objects.checkIndex(index, 2) == 0 ? first : second;
    }

    @Override
    public int size() {
      return 2;
    }
  }

  private static final class Many extends FrozenList {
    private final @Nullable Object[] elements;

    Many(@Nullable Object[] elements) {
      this.elements = elements;
    }

    @Override
    public @Nullable Object get(int index) {
      return elements[index];
    }

    @Override
    public int size() {
      return elements.length;
    }
  }
}
