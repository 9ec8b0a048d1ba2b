package io.github.copydesk.benchmarks.records;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies the lists, sets and maps given to the records; absent means empty. */
final class Copies {
  private Copies() {}

  static <T> List<T> copied(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  static <E extends Enum<E>> Set<E> copiedSet(@Nullable Set<E> set) {
    return set == null || set.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(EnumSet.copyOf(set));
  }

  static <K extends Enum<K>, V> Map<K, V> copiedMap(@Nullable Map<K, V> map) {
    return map == null || map.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new EnumMap<>(map));
  }
}
