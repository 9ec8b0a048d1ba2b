package io.github.copydesk.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map whose keys are values of the domain, in insertion order.
 *
 * <p>Anyone can write a document of actors whose hash codes are all equal: “Aa” and “BB” have the
 * same. A {@code HashMap} would compare each of them with all others. It searches quickly among
 * comparable keys, though, so here each key is ordered by {@link ValueOrder}, which is used only if
 * many hash codes collide.
 */
public final class ValueMap<K, V> extends AbstractMap<K, V> {
  private final Map<Key, V> map = new LinkedHashMap<>();

  /** An empty map. */
  public ValueMap() {}

  /** An empty set with the same guarantee of speed. */
  public static <T> Set<T> newSet() {
    return Collections.newSetFromMap(new ValueMap<>());
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return key == null ? null : map.get(new Key(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key != null && map.containsKey(new Key(key));
  }

  @Override
  public @Nullable V put(K key, V value) {
    return map.put(new Key(Objects.requireNonNull(key)), value);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      @SuppressWarnings("unchecked") // only keys of type K were put
      public Iterator<Entry<K, V>> iterator() {
        return map.entrySet().stream()
            .map(entry -> Map.entry((K) entry.getKey().value, entry.getValue()))
            .iterator();
      }

      @Override
      public int size() {
        return map.size();
      }
    };
  }

  /**
   * A key of the underlying map; not generic, because a {@code HashMap} would then not recognize
   * that keys are comparable with each other.
   */
  private static final class Key implements Comparable<Key> {
    private final Object value;
    private volatile long content; // 0 until first needed

    Key(Object value) {
      this.value = value;
    }

    private long content() {
      if (content == 0) {
        content = ValueOrder.hash(value);
      }
      return content;
    }

    /**
     * Compares by another hash, which hardly ever collides, so the values themselves are hardly
     * ever compared.
     */
    @Override
    public int compareTo(Key other) {
      int order = Long.compare(content(), other.content());
      return order != 0 ? order : ValueOrder.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }
}
