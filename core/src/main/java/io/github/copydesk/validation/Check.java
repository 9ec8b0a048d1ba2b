package io.github.copydesk.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of a value, and of all values in it, whether it is valid for certain. */
interface Check {
  /** Passes every value. */
  Check NONE = value -> true;

  /** Never sure; whatever the value, it has to be looked at again. */
  Check UNSURE = value -> false;

  /** Whether the value keeps every rule; null does. */
  boolean passes(@Nullable Object value);

  /** Both of two checks. */
  static Check both(Check one, Check other) {
    return one == NONE
        ? other
        : other == NONE ? one : value -> one.passes(value) && other.passes(value);
  }

  /** A check of what a getter returns. */
  static Check of(Function<Object, Object> getter, Check check) {
    return bean -> bean == null || check.passes(getter.apply(bean));
  }

  /** A check of the values of one class, and another of all others. */
  static Check ofClass(Class<?> type, Check check, Check others) {
    return value ->
        value == null || (value.getClass() == type ? check.passes(value) : others.passes(value));
  }

  /** A check of what an {@link Optional} holds. */
  static Check optional(Check check) {
    return value ->
        !(value instanceof Optional<?> optional)
            || optional.isEmpty()
            || check.passes(optional.get());
  }

  /** A check of every element of a list or set. */
  static Check elements(Check check) {
    return value -> {
      if (value == List.of()) {
        return true; // as most lists are; any other has to be asked for its size
      }
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (!check.passes(list.get(i))) {
            return false;
          }
        }
      } else if (value instanceof Iterable<?> elements) {
        for (Object element : elements) {
          if (!check.passes(element)) {
            return false;
          }
        }
      }
      return true;
    };
  }

  /** A check of every key of a map and one of every value. */
  static Check entries(Check keys, Check values) {
    return value -> {
      if (value instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          if (!keys.passes(entry.getKey()) || !values.passes(entry.getValue())) {
            return false;
          }
        }
      }
      return true;
    };
  }
}
