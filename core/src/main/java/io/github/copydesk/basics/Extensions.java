package io.github.copydesk.basics;

import io.github.copydesk.internal.Shared;
import io.github.copydesk.internal.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The additional data of an application in a statement or an article, such as <i>x-desk:slug</i> →
 * “kursk”.
 *
 * <p>A key has a namespace: a prefix and a colon ({@code x-desk:slug}) or an absolute URI ({@code
 * https://desk.example/slug}). A key without one is rejected, so that a misspelt attribute never
 * becomes data. A value is any JSON value: {@code String}, {@code Boolean}, null, a number, a
 * {@code List} of such values, or a {@code Map} from strings to such values. A number is a {@code
 * Long}, a {@code BigDecimal} or, if neither would print as it was written, a {@link
 * NumberLiteral}; {@code double} and {@code float} are rejected because they are not the decimal
 * that was written.
 *
 * <p>The order of keys and the scale of decimals are kept, and two extensions are equal only if
 * these are equal too, so that equal extensions are written as equal bytes. They are deeply
 * immutable.
 */
public final class Extensions implements NewsValue {
  /**
   * A regular expression that every key matches, such as {@code x-desk:slug}, in the syntax that
   * Java and ECMAScript share. A text that matches is a key, unless it has an unpaired surrogate.
   */
  public static final String KEY_PATTERN = "^[A-Za-z][A-Za-z0-9+.-]*:[^\\u0000-\\u0020\\u007F]+$";

  /** The maximum depth of lists and maps nested in a value. */
  public static final int MAX_DEPTH = 32;

  private static final Extensions NONE = new Extensions(FrozenMap.of());

  private final FrozenMap values;

  /** The form of keys, compiled when the first is checked: most articles have no extensions. */
  private static final class Key {
    static final Pattern PATTERN = Pattern.compile(KEY_PATTERN);
  }

  private Extensions(FrozenMap values) {
    this.values = values;
  }

  /** No extensions. */
  public static Extensions none() {
    return NONE;
  }

  /**
   * One extension.
   *
   * @throws IllegalArgumentException if the key has no namespace or the value is not a JSON value
   */
  public static Extensions of(String key, @Nullable Object value) {
    return none().with(key, value);
  }

  /**
   * The entries of a map as extensions, in its order.
   *
   * @throws IllegalArgumentException if a key has no namespace or a value is not a JSON value
   */
  public static Extensions copyOf(Map<String, ? extends @Nullable Object> values) {
    Objects.requireNonNull(values, "values is null");
    if (values.isEmpty()) {
      return NONE;
    }
    List<@Nullable Object> copy = new ArrayList<>(2 * values.size());
    for (Map.Entry<?, ?> entry : distinct(values).entrySet()) {
      String key = namespaced((String) entry.getKey());
      copy.add(key);
      copy.add(frozen(key, entry.getValue(), 0));
    }
    return new Extensions(FrozenMap.of(copy.toArray()));
  }

  /** Whether a property name can be the key of an extension. */
  public static boolean isNamespaced(String key) {
    Objects.requireNonNull(key, "key is null");
    return Key.PATTERN.matcher(key).matches() && Texts.loneSurrogate(key) < 0;
  }

  /**
   * These extensions with one more, or with a new value for an existing key.
   *
   * @throws IllegalArgumentException if the key has no namespace or the value is not a JSON value
   */
  public Extensions with(String key, @Nullable Object value) {
    return new Extensions(values.with(namespaced(key), frozen(key, value, 0)));
  }

  /**
   * A number in JSON notation, as extensions hold it, so that it prints as it was written: {@code
   * Long} for {@code 7}, {@code BigDecimal} for {@code 1.10}, {@link NumberLiteral} for {@code
   * 1e5}.
   *
   * @throws NumberFormatException if the text is not in that notation
   */
  public static Object number(String json) {
    Objects.requireNonNull(json, "json is null");
    return NumberLiteral.of(json);
  }

  /** Whether there are no extensions. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value of a key; empty if the key is absent or its value is null. */
  public Optional<Object> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** All extensions in order, as an unmodifiable map; the only way to tell null from absent. */
  public Map<String, @Nullable Object> asMap() {
    return values;
  }

  private static String namespaced(String key) {
    if (!isNamespaced(key)) {
      throw new IllegalArgumentException(
          "the key of an extension must have a namespace, such as x-desk:slug, but is \""
              + Texts.excerpt(key)
              + "\"");
    }
    return key;
  }

  private static @Nullable Object frozen(String key, @Nullable Object value, int depth) {
    if (value == null
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof NumberLiteral) {
      return value;
    }
    if (value instanceof String text) {
      if (Texts.loneSurrogate(text) >= 0) {
        throw new IllegalArgumentException(
            "the value of " + Texts.excerpt(key) + " has an unpaired surrogate");
      }
      return Shared.text(text);
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof BigInteger || value instanceof BigDecimal) {
      // an instance of a subclass of one of these might be mutable
      return NumberLiteral.of(
          value.getClass() == BigDecimal.class
              ? (BigDecimal) value
              : new BigDecimal(value.toString()));
    }
    if (value instanceof List || value instanceof Map) {
      if (depth == MAX_DEPTH) {
        throw new IllegalArgumentException(
            "the value of " + Texts.excerpt(key) + " is nested deeper than " + MAX_DEPTH);
      }
      return value instanceof List<?> list
          ? frozenList(key, list, depth + 1)
          : frozenMap(key, (Map<?, ?>) value, depth + 1);
    }
    throw new IllegalArgumentException(
        "the value of "
            + Texts.excerpt(key)
            + " must be a string, an integer, a BigDecimal, a boolean, null, a list or a map, but is a "
            + value.getClass().getSimpleName());
  }

  private static List<@Nullable Object> frozenList(String key, List<?> list, int depth) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(frozen(key, element, depth));
    }
    return FrozenList.of(copy.toArray());
  }

  private static Map<String, @Nullable Object> frozenMap(String key, Map<?, ?> map, int depth) {
    List<@Nullable Object> copy = new ArrayList<>(2 * map.size());
    for (Map.Entry<?, ?> entry : distinct(map).entrySet()) {
      if (!(entry.getKey() instanceof String name) || Texts.loneSurrogate(name) >= 0) {
        throw new IllegalArgumentException(
            "the maps in the value of " + Texts.excerpt(key) + " must have strings as keys");
      }
      copy.add(name);
      copy.add(frozen(key, entry.getValue(), depth));
    }
    return FrozenMap.of(copy.toArray());
  }

  /** A copy with each name once; an {@code IdentityHashMap} may hold equal names more than once. */
  private static Map<?, ?> distinct(Map<?, ?> map) {
    return map instanceof HashMap || map instanceof FrozenMap ? map : new LinkedHashMap<>(map);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extensions that && same(values, that.values);
  }

  private static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof FrozenMap left && b instanceof FrozenMap right) {
      return same(left.inOrder(), right.inOrder());
    }
    if (a instanceof List<?> left && b instanceof List<?> right) {
      return left.size() == right.size() && sameInOrder(left, right);
    }
    return Objects.equals(a, b);
  }

  private static boolean sameInOrder(Iterable<?> left, Iterable<?> right) {
    Iterator<?> others = right.iterator();
    for (Object element : left) {
      if (!same(element, others.next())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** The keys only, as values may be long. */
  @Override
  public String toString() {
    return Texts.cut(values.keySet().toString(), 200);
  }
}
