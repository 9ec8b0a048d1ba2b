package io.github.copydesk.benchmarks.floors;

import io.github.copydesk.basics.Coded;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The constants of an enum by their codes, for the hand-written reader. */
final class Constants<E extends Enum<E> & Coded> {
  private final Class<E> type;
  private final Map<String, E> byCode = new HashMap<>();

  Constants(Class<E> type) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      byCode.put(constant.code(), constant);
    }
  }

  E read(JsonParser p) {
    return of(Tokens.text(p));
  }

  private E of(String code) {
    E constant = byCode.get(code);
    if (constant == null) {
      throw new IllegalArgumentException(code);
    }
    return constant;
  }

  Set<E> set(JsonParser p) {
    Set<E> set = EnumSet.noneOf(type);
    Tokens.beginList(p);
    while (p.nextToken() != JsonToken.END_ARRAY) {
      if (!set.add(read(p))) {
        throw new IllegalArgumentException("twice");
      }
    }
    return set;
  }

  <V extends Enum<V> & Coded> Map<E, V> map(JsonParser p, Constants<V> values) {
    Map<E, V> map = new EnumMap<>(type);
    Tokens.begin(p);
    for (String name; (name = p.nextName()) != null; ) {
      p.nextToken();
      if (map.put(of(name), values.read(p)) != null) {
        throw new IllegalArgumentException("twice: " + name);
      }
    }
    return map;
  }
}
