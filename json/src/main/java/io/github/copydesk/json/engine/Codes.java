package io.github.copydesk.json.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of a few codes, such as the constants of an enum. A code is looked up by its
 * characters in the parser's buffer, so that no {@code String} is made.
 */
final class Codes<V> {
  private final Map<String, V> byCode;
  private final char[][] codes;
  private final @Nullable Object[] values;

  Codes(Map<String, V> byCode) {
    this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    int slots = Integer.highestOneBit(4 * byCode.size());
    codes = new char[slots][];
    values = new @Nullable Object[slots];
    byCode.forEach(this::put);
  }

  private void put(String code, V value) {
    char[] chars = code.toCharArray();
    int slot = slot(chars, 0, chars.length);
    while (codes[slot] != null) {
      slot = slot + 1 & codes.length - 1;
    }
    codes[slot] = chars;
    values[slot] = value;
  }

  /** The codes, in order. */
  Collection<String> all() {
    return byCode.keySet();
  }

  /** The value of a code; null if there is no such code. */
  @Nullable V get(String code) {
    return byCode.get(code);
  }

  /** The value of the code in a range of an array; null if there is no such code. */
  @SuppressWarnings("unchecked") // only values are stored there
  @Nullable V get(char[] text, int from, int length) {
    if (length == 0) {
      return null;
    }
    int slot = slot(text, from, length);
    for (char[] code; (code = codes[slot]) != null; slot = slot + 1 & codes.length - 1) {
      if (code.length == length && isAt(code, text, from)) {
        return (V) values[slot];
      }
    }
    return null;
  }

  private static boolean isAt(char[] code, char[] text, int from) {
    for (int i = 0; i < code.length; i++) {
      if (code[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The first slot to look at; there are always free slots, so that a search ends. */
  private int slot(char[] text, int from, int length) {
    int hash =
        length + 5 * text[from] + 11 * text[from + length / 2] + 17 * text[from + length - 1];
    return hash & codes.length - 1;
  }
}
