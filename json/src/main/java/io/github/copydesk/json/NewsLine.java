package io.github.copydesk.json;

import java.util.List;
import java.util.Optional;

/**
 * A line of an NDJSON file that has been read: its number, and a value or problems, such as
 * <i>/quotes/0/kind at line 1207, column 15: expected one of direct, partial, indirect …</i>. The
 * problems of one line do not affect any other.
 */
public final class NewsLine<T> {
  private final long number;
  private final Reading<T> reading;

  NewsLine(long number, Reading<T> reading) {
    this.number = number;
    this.reading = reading;
  }

  /** The number of the line in the file, from 1. Blank lines are skipped, but counted. */
  public long number() {
    return number;
  }

  /** The value; empty if and only if there are problems. Never a partial value. */
  public Optional<T> value() {
    return reading.value();
  }

  /**
   * The problems, in the order of the line; empty if there is a value. Their positions are those in
   * the file: {@link Problem#line()} is {@link #number()} (or the largest {@code int} if that is
   * smaller), and columns count from the start of the line.
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

  /** The value, or the problems with their line numbers. */
  @Override
  public String toString() {
    return reading.toString();
  }
}
