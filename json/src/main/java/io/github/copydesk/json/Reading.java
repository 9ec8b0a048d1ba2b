package io.github.copydesk.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: a value, or what is wrong with it.
 *
 * <pre>{@code
 * Reading<Article> reading = json.tryRead(bytes, Article.class);
 * reading.problems().forEach(System.err::println);
 * reading.value().ifPresent(archive::add);
 * }</pre>
 */
public final class Reading<T> {
  private final @Nullable T value;
  private final List<Problem> problems;

  Reading(@Nullable T value, List<Problem> problems) {
    this.value = value;
    this.problems = List.copyOf(problems);
  }

  /** The value; empty if and only if there are problems. Never a half value. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** What is wrong; empty if there is a value. At most 100, and one that says how many more. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * The value.
   *
   * @throws NewsJsonException if there are problems
   */
  public T orElseThrow() {
    if (value == null) {
      throw new NewsJsonException(problems);
    }
    return value;
  }

  /** The value or the problems, a line each. */
  @Override
  public String toString() {
    return value != null
        ? value.toString()
        : String.join("\n", problems.stream().map(Problem::toString).toList());
  }
}
