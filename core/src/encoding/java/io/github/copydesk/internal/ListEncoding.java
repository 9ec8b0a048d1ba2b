package io.github.copydesk.internal;

import java.util.List;
import org.immutables.encode.Encoding;

/**
 * Defines how the builders of the value types collect a list: Immutables generates the annotation
 * {@code ListEncodingEnabled} from this class and, where it is present, copies these members into
 * each builder. Unlike a standard Immutables builder, such a builder creates no {@code ArrayList}
 * for a single element and shares a list that is already unmodifiable, so that {@code toBuilder()}
 * copies none.
 */
@Encoding
@SuppressWarnings("unchecked") // varargs; each list has elements of one type
class ListEncoding<T> {
  @Encoding.Impl private List<T> list;

  @Encoding.Builder
  static class Builder<T> {
    private List<T> elements = List.of();

    /**
     * Adds one element to the list.
     *
     * @param element the element
     * @return this builder
     */
    @Encoding.Naming(standard = Encoding.StandardNaming.ADD)
    @Encoding.Init
    void add(T element) {
      elements = io.github.copydesk.internal.Lists.with(elements, element);
    }

    /**
     * Adds elements to the list.
     *
     * @param more the elements
     * @return this builder
     */
    @Encoding.Naming("add*")
    @Encoding.Init
    final void addSeveral(T... more) {
      elements = io.github.copydesk.internal.Lists.withAll(elements, more);
    }

    /**
     * Adds elements to the list.
     *
     * @param more the elements
     * @return this builder
     */
    @Encoding.Naming(standard = Encoding.StandardNaming.ADD_ALL)
    @Encoding.Init
    @Encoding.Copy
    void addAll(Iterable<? extends T> more) {
      elements = io.github.copydesk.internal.Lists.withAll(elements, more);
    }

    /**
     * Sets all elements of the list.
     *
     * @param all the elements
     * @return this builder
     */
    @Encoding.Init
    void set(Iterable<? extends T> all) {
      elements = io.github.copydesk.internal.Lists.withAll(List.of(), all);
    }

    @Encoding.Build
    List<T> build() {
      return List.copyOf(elements);
    }
  }
}
