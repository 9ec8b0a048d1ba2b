package io.github.copydesk.internal;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The lists of the value types while their builders collect the elements. A list that has one
 * element, or was passed in as a whole, is unmodifiable; only one that grows is an {@code
 * ArrayList}, which nothing else refers to.
 */
public final class Lists {
  private static final Pattern ADD = Pattern.compile("^add(All)?(?=[A-Z])");
  private static final String OWN = Lists.class.getName();

  private Lists() {}

  /**
   * A list of arguments.
   *
   * @throws NullPointerException if the array or an element is null; the message names it
   */
  public static <T> List<T> of(T[] elements, String name) {
    Objects.requireNonNull(elements, () -> name + " is null");
    return copyOf(Arrays.asList(elements), () -> name);
  }

  /** A list with one more element; the given list must not be used afterwards. */
  public static <T> List<T> with(List<T> list, T element) {
    if (element == null) {
      throw isNull("");
    }
    if (list.isEmpty()) {
      return List.of(element);
    }
    List<T> growing = growing(list);
    growing.add(element);
    return growing;
  }

  /** A list with more elements; the given list must not be used afterwards. */
  public static <T> List<T> withAll(List<T> list, T[] more) {
    if (more == null) {
      throw isNull("");
    }
    return withAll(list, Arrays.asList(more));
  }

  /** A list with more elements; the given list must not be used afterwards. */
  public static <T> List<T> withAll(List<T> list, Iterable<? extends T> more) {
    if (more == null) {
      throw isNull("");
    }
    // a class, not Collection: looking for one interface after another in a class is slow
    if (list.isEmpty() && more instanceof AbstractCollection<? extends T> all) {
      return copyOf(all, Lists::attribute);
    }
    List<T> growing = growing(list);
    int given = 0;
    for (T element : more) {
      if (element == null) {
        throw isNull("[" + given + "]");
      }
      growing.add(element);
      given++;
    }
    return growing;
  }

  private static <T> List<T> copyOf(Collection<? extends T> all, Supplier<String> name) {
    try {
      return List.copyOf(all);
    } catch (NullPointerException e) {
      int index = new ArrayList<>(all).indexOf(null);
      throw index < 0 ? e : new NullPointerException(name.get() + "[" + index + "] is null");
    }
  }

  private static NullPointerException isNull(String place) {
    return new NullPointerException(attribute() + place + " is null");
  }

  /**
   * The attribute that is being built, from the name of the method that was called: {@code
   * keywords} for {@code addAllKeywords}. Immutables offers no other way to find out; used only for
   * errors.
   */
  private static String attribute() {
    String method =
        StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .dropWhile(Lists::isBelow)
                        .findFirst()
                        .map(StackWalker.StackFrame::getMethodName))
            .orElse("element");
    String name = ADD.matcher(method).replaceFirst("");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isBelow(StackWalker.StackFrame frame) {
    return frame.getClassName().equals(OWN) || frame.getClassName().startsWith("java.");
  }

  private static <T> List<T> growing(List<T> list) {
    return list instanceof ArrayList ? list : new ArrayList<>(list);
  }
}
