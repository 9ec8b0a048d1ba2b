package io.github.copydesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Visits all values in a value, each with its path as violations have it. */
public final class ValueWalk {
  private final BiPredicate<String, Object> visitor;

  private ValueWalk(BiPredicate<String, Object> visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits what the attributes of a value hold, in no particular order.
   *
   * @param visitor takes a path and a value of the domain, and says whether to look into that value
   */
  public static void of(Object value, BiPredicate<String, Object> visitor) {
    new ValueWalk(visitor).attributes("", value);
  }

  private void attributes(String path, Object value) {
    Samples.types().stream()
        .filter(type -> type.isInstance(value))
        .filter(Attribute::hasBuilder)
        .flatMap(type -> Attribute.of(type).stream())
        .forEach(
            attribute ->
                visit(
                    path.isEmpty() ? attribute.name() : path + "." + attribute.name(),
                    attribute.get(value)));
  }

  private void visit(String path, Object held) {
    if (held instanceof Optional<?> optional) {
      optional.ifPresent(value -> visit(path, value));
    } else if (held instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(path + "[" + i + "]", list.get(i));
      }
    } else if (!(held instanceof Map) && visitor.test(path, held)) {
      attributes(path, held);
    }
  }
}
