package io.github.copydesk.basics;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A map in {@link Extensions}, or the map of all extensions: it keeps the order of its names, may
 * contain null and rejects every change. It takes little more memory than its names and values,
 * because a document may consist of nothing but {@code {"":0},{"":0},{"":0}}.
 */
class FrozenMap extends AbstractMap<String, @Nullable Object> {
  private static final FrozenMap EMPTY = new FrozenMap(new Object[0]);

  /** The greatest number of names to search one by one. */
  private static final int FEW = 8;

  /** Each name, followed by its value. */
  private final @Nullable Object[] content;

  private FrozenMap(@Nullable Object[] content) {
    this.content = content;
  }

  /**
   * A map of distinct names, each followed by its value, in an array that the caller must not keep.
   */
  static FrozenMap of(@Nullable Object... namesAndValues) {
    if (namesAndValues.length == 0) {
      return EMPTY;
    }
    return namesAndValues.length > 2 * FEW
        ? new Large(namesAndValues)
        : new FrozenMap(namesAndValues);
  }

  /** This map with one more name, or with a new value for an existing name. */
  FrozenMap with(String name, @Nullable Object value) {
    int index = indexOf(name);
    boolean more = index < 0;
    @Nullable Object[] copy = Arrays.copyOf(content, content.length + (more ? 2 : 0));
    int at = more ? content.length : 2 * index;
    copy[at] = name;
    copy[at + 1] = value;
    return of(copy);
  }

  /** The names and values in order, each name followed by its value. */
  List<@Nullable Object> inOrder() {
    return Arrays.asList(content);
  }

  String name(int index) {
    return (String) Objects.requireNonNull(content[2 * index]);
  }

  @Nullable Object value(int index) {
    return content[2 * index + 1];
  }

  /** The index of a name, or a negative number if it is absent. */
  int indexOf(String name) {
    for (int i = 0; i < size(); i++) {
      if (name.equals(content[2 * i])) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return content.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String text && indexOf(text) >= 0;
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    int index = name instanceof String text ? indexOf(text) : -1;
    return index < 0 ? null : value(index);
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
    for (int i = 0; i < size(); i++) {
      action.accept(name(i), value(i));
    }
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return Collections.unmodifiableSet(new Entries());
  }

  @Override
  public Set<String> keySet() {
    return Collections.unmodifiableSet(super.keySet());
  }

  @Override
  public Collection<@Nullable Object> values() {
    return Collections.unmodifiableCollection(super.values());
  }

  private final class Entries extends AbstractSet<Entry<String, @Nullable Object>> {
    @Override
    public int size() {
      return FrozenMap.this.size();
    }

    @Override
    public boolean contains(@Nullable Object other) {
      return other instanceof Map.Entry<?, ?> entry
          && containsKey(entry.getKey())
          && Objects.equals(get(entry.getKey()), entry.getValue());
    }

    @Override
    public Iterator<Entry<String, @Nullable Object>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size();
        }

        @Override
        public Entry<String, @Nullable Object> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return new SimpleImmutableEntry<>(name(next), value(next++));
        }
      };
    }
  }

  /**
   * Finds names by binary search in their sorted order, which is computed at the first search: most
   * maps are only read and written. Names chosen to have the same hash are no slower than others.
   */
  private static final class Large extends FrozenMap {
    private volatile int @Nullable [] order; // two threads may compute the same

    Large(@Nullable Object[] content) {
      super(content);
    }

    @Override
    int indexOf(String name) {
      int[] sorted = order;
      if (sorted == null) {
        sorted =
            IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(this::name))
                .mapToInt(index -> index)
                .toArray();
        order = sorted;
      }
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (name(sorted[middle]).compareTo(name) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < sorted.length && name(sorted[low]).equals(name) ? sorted[low] : -1;
    }
  }
}
