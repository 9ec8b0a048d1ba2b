package io.github.copydesk.json;

import java.util.List;
import java.util.Optional;

/**
 * A line of an NDJSON file, read: its number and a value, or what is wrong with it, such as
 * <i>/quotes/0/kind at line 1207, column 15: expected one of direct, partial, indirect …</i>. What
 * is wrong with a line has nothing to do with any other.
 */
public final class NewsLine<T> {
  private final long number;
  private final Reading<T> reading;

  NewsLine(long number, Reading<T> reading) {
    this.number = number;
    this.reading = reading;
  }

  /** Which line of the file it is, from 1. Blank lines are left out, but counted. */
  public long number() {
    return number;
  }

  /** The value; empty if and only if there are problems. Never a half value. */
  public Optional<T> value() {
    return reading.value();
  }

  /**
   * What is wrong, in the order of the line; empty if there is a value. The position of a problem
   * is that in the file: {@link Problem#line()} is {@link #number()} (or the largest {@code int}
   * beyond that), and the column counts from the beginning of the line.
   */
  public List<Problem> problems() {
    return reading.problems();
  }

  /**
   * What a {@linkplain NewsJson.Builder#lenient() lenient} reader passed over in this line, each
   * with its place. Empty for a strict reader.
   */
  public List<Problem> warnings() {
    return reading.warnings();
  }

  /**
   * The value.
   *
   * @throws NewsJsonException if there are problems
   */
  public T orElseThrow() {
    return reading.orElseThrow();
  }

  /** The value or the problems, each of which says in which line it is. */
  @Override
  public String toString() {
    return reading.toString();
  }
}
