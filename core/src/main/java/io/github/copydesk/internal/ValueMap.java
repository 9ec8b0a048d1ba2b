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
 * A map whose keys are values of the domain, in the order in which they came.
 *
 * <p>Anybody can write a document of actors whose hashes are all the same: “Aa” and “BB” have one
 * hash. A {@code HashMap} would compare each of them with all others. It finds its way among keys
 * that have an order, though, so here each key has the {@link ValueOrder}, which is asked only
 * where many hashes meet.
 */
public final class ValueMap<K, V> extends AbstractMap<K, V> {
  private final Map<Key, V> map = new LinkedHashMap<>();

  /** An empty map. */
  public ValueMap() {}

  /** An empty set that is as sure of its speed. */
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

  /** Not generic, because then the {@code HashMap} would not see that keys compare with keys. */
  private static final class Key implements Comparable<Key> {
    private final Object value;
    private volatile long content; // 0 until somebody asks

    Key(Object value) {
      this.value = value;
    }

    private long content() {
      if (content == 0) {
        content = ValueOrder.hash(value);
      }
      return content;
    }

    /** By another hash, which is hardly ever the same; so the values are hardly ever compared. */
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
