package io.github.copydesk.validation;

import io.github.copydesk.internal.Getters;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of the checks of a value: a rule, or a step to the rules of a value inside it. */
interface Check {
  /** Whether the value keeps every rule; null always does. */
  boolean passes(@Nullable Object value);

  /** Reports every violation in a value that {@link #passes} does not let through. */
  void report(@Nullable Object value, ValuePath path, Report report);

  /** Two checks of the same value. */
  record Both(Check one, Check other) implements Check {
    @Override
    public boolean passes(@Nullable Object value) {
      return one.passes(value) && other.passes(value);
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      one.report(value, path, report);
      other.report(value, path, report);
    }
  }

  /** No check, for a value that cannot be wrong. */
  record None() implements Check {
    @Override
    public boolean passes(@Nullable Object value) {
      return true;
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {}
  }

  /** A check of the value that a getter returns. */
  record Attribute(String name, MethodHandle getter, Check check) implements Check {
    @Override
    public boolean passes(@Nullable Object value) {
      return value == null || check.passes(Getters.get(getter, value));
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      if (value != null) {
        check.report(Getters.get(getter, value), path.attribute(name), report);
      }
    }
  }

  /** A check of the values of one class, and another check for all other values. */
  record OfClass(Class<?> type, Check check, Check others) implements Check {
    @Override
    public boolean passes(@Nullable Object value) {
      return value == null
          || (value.getClass() == type ? check.passes(value) : others.passes(value));
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      if (value != null) {
        (value.getClass() == type ? check : others).report(value, path, report);
      }
    }
  }

  /** A check of the value that an {@link Optional} holds. */
  record Held(Check check) implements Check {
    @Override
    public boolean passes(@Nullable Object value) {
      return !(value instanceof Optional<?> optional)
          || optional.isEmpty()
          || check.passes(optional.get());
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      if (value instanceof Optional<?> optional && optional.isPresent()) {
        check.report(optional.get(), path, report);
      }
    }
  }

  /** A check of every element of a list. */
  record Elements(Check check) implements Check {
    @Override
    public boolean passes(@Nullable Object value) {
      // most lists are the shared empty one; any other has to be asked for its size
      if (value != List.of() && value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (!check.passes(list.get(i))) {
            return false;
          }
        }
      }
      return true;
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          check.report(list.get(i), path.element(i), report);
        }
      }
    }
  }

  /** A check of an element itself, which Bean Validation gives a path node of its own. */
  record Element(Check check) implements Check {
    private static final String NAME = "<list element>";

    @Override
    public boolean passes(@Nullable Object value) {
      return check.passes(value);
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      check.report(value, path.attribute(NAME), report);
    }
  }
}
