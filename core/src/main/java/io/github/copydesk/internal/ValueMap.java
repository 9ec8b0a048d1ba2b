package io.github.copydesk.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
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
  /** So many keys are compared one by one, which takes less time than hashing them. */
  private static final int FEW = 8;

  private final List<Entry<K, V>> entries = new ArrayList<>(2);
  private @Nullable Map<Key, Entry<K, V>> index; // once there are more than a few

  /** An empty map. */
  public ValueMap() {}

  /** An empty set with the same guarantee of speed. */
  public static <T> Set<T> newSet() {
    return Collections.newSetFromMap(new ValueMap<>());
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    Entry<K, V> entry = entry(key);
    return entry == null ? null : entry.getValue();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entry(key) != null;
  }

  private @Nullable Entry<K, V> entry(@Nullable Object key) {
    if (key == null) {
      return null;
    }
    if (index != null) {
      return index.get(new Key(key));
    }
    for (int i = 0; i < entries.size(); i++) {
      if (key.equals(entries.get(i).getKey())) {
        return entries.get(i);
      }
    }
    return null;
  }

  @Override
  public @Nullable V put(K key, V value) {
    Entry<K, V> present = entry(Objects.requireNonNull(key));
    if (present != null) {
      return present.setValue(value);
    }
    Entry<K, V> added = new SimpleEntry<>(key, value);
    entries.add(added);
    if (index != null) {
      index.put(new Key(key), added);
    } else if (entries.size() > FEW) {
      index = new HashMap<>();
      for (Entry<K, V> entry : entries) {
        index.put(new Key(entry.getKey()), entry);
      }
    }
    return null;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<K, V>> iterator() {
        return Collections.unmodifiableList(entries).iterator();
      }

      @Override
      public int size() {
        return entries.size();
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
