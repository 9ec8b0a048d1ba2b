package io.github.copydesk.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: a value or problems.
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
  private final List<Problem> warnings;

  private Reading(@Nullable T value, List<Problem> problems, List<Problem> warnings) {
    this.value = value;
    this.problems = List.copyOf(problems);
    this.warnings = List.copyOf(warnings);
  }

  static <T> Reading<T> of(T value, List<Problem> warnings) {
    return new Reading<>(value, List.of(), warnings);
  }

  static <T> Reading<T> rejected(List<Problem> problems, List<Problem> warnings) {
    return new Reading<>(null, problems, warnings);
  }

  /** The value; empty if and only if there are problems. Never a partial value. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The problems, in document order; empty if there is a value. At most 100, then one that says how
   * many more. That number is exact unless more than 1,000 values, such as malformed dates, were
   * rejected one by one: after that no values are built, and further ones are not counted.
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What a {@linkplain NewsJson.Builder#lenient() lenient} reader passed over, each with its place;
   * what was there is not in the value. At most 100, then one with the code {@code limit.problems}
   * that says how many more, without their places. Empty for a strict reader.
   */
  public List<Problem> warnings() {
    return warnings;
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

  /** The problems as a {@linkplain Problem#forModel numbered list} for a language model. */
  public String forModel() {
    return Problem.forModel(problems);
  }

  /** The value, or the problems, one per line. */
  @Override
  public String toString() {
    return value != null
        ? value.toString()
        : String.join("\n", problems.stream().map(Problem::toString).toList());
  }
}
