package io.github.copydesk.validation;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.internal.Getters;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one group, compiled from the list of all {@link Rules}: each getter becomes a
 * function, each constraint a predicate or rule, each {@code valid} a call of another type's check.
 */
final class Plan {
  private final boolean publishable;
  private final Map<Class<?>, Check> byClass = new ConcurrentHashMap<>();
  private final Map<Class<?>, TypeCheck> byType = new ConcurrentHashMap<>();

  /** A plan of the group {@code Default} or {@code Publishable}. */
  Plan(boolean publishable) {
    this.publishable = publishable;
  }

  /**
   * The check of a value.
   *
   * @throws IllegalArgumentException if the value does not belong to the domain
   */
  Check of(Object value) {
    Check known = byClass.get(value.getClass());
    if (known == null) {
      known = find(value);
      byClass.put(value.getClass(), known);
    }
    return known;
  }

  private Check find(Object value) {
    Class<?>[] types = value.getClass().getInterfaces();
    if (types.length == 1 && Rules.has(types[0])) {
      return ofType(types[0]);
    }
    boolean scalar =
        value instanceof EdtfDate || value instanceof Extensions || value instanceof Coded;
    if (scalar) {
      return new Check.None(); // it cannot be wrong
    }
    throw new IllegalArgumentException("not a Copydesk domain type: " + value.getClass().getName());
  }

  private TypeCheck ofType(Class<?> type) {
    TypeCheck known = byType.get(type);
    if (known == null) {
      TypeCheck made = new TypeCheck(() -> compile(type));
      TypeCheck other = byType.putIfAbsent(type, made);
      known = other == null ? made : other;
    }
    return known;
  }

  private List<Check> compile(Class<?> type) {
    List<Check> checks = new ArrayList<>();
    for (String line : Rules.of(type)) {
      Deque<String> words = new ArrayDeque<>(Arrays.asList(line.split(" ", -1)));
      String attribute = words.remove();
      Check check = value(words, false);
      if (check != null) {
        checks.add(attribute.equals(Rules.ITSELF) ? check : of(type, attribute, check));
      }
    }
    return List.copyOf(checks);
  }

  private static Check of(Class<?> type, String attribute, Check check) {
    return new Check.Attribute(attribute, Getters.of(type, attribute), check);
  }

  /**
   * The check of a value by the words about the value itself and then about what it holds; null if
   * there is none.
   */
  private @Nullable Check value(Deque<String> words, boolean element) {
    @Nullable Check check = null;
    for (String word; (word = words.poll()) != null; ) {
      check = both(check, part(word, words, element));
    }
    return check;
  }

  private @Nullable Check part(String word, Deque<String> words, boolean element) {
    switch (word) {
      case Rules.OPTIONAL -> {
        Check held = value(words, false);
        return held == null ? null : new Check.Held(held);
      }
      case Rules.EACH -> {
        Check each = value(words, true);
        return each == null ? null : new Check.Elements(each);
      }
      case Rules.VALID -> {
        return cascade(Rules.type(words.remove()));
      }
      default -> {
        return constraint(word, element);
      }
    }
  }

  private static @Nullable Check both(@Nullable Check one, @Nullable Check other) {
    return one == null ? other : other == null ? one : new Check.Both(one, other);
  }

  private @Nullable Check constraint(String word, boolean element) {
    if (Rules.isForPrint(word) && !publishable) {
      return null;
    }
    Constrained constraint = Constrained.of(word);
    return element ? new Check.Element(constraint) : constraint;
  }

  /**
   * The check of a type; for a type with several implementations, the check is chosen by the class
   * of the value.
   */
  private Check cascade(Class<?> type) {
    Class<?>[] types = type.getPermittedSubclasses();
    if (Rules.has(type)) {
      return ofType(type);
    }
    Check check = cascade(types[types.length - 1]);
    for (int i = types.length - 2; i >= 0; i--) {
      check = new Check.OfClass(types[i].getPermittedSubclasses()[0], cascade(types[i]), check);
    }
    return check;
  }
}
