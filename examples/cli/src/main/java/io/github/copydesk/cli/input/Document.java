package io.github.copydesk.cli.input;

import io.github.copydesk.json.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read: a value, or what is wrong with it.
 *
 * @param <T> the type of the value
 */
public final class Document<T> {
  private final String file;
  private final long line;
  private final @Nullable T value;
  private final List<Problem> problems;
  private final Text text;

  /** Where the text of a document can be had again, as long as it is at hand. */
  interface Text {
    byte @Nullable [] bytes();
  }

  Document(String file, long line, Optional<T> value, List<Problem> problems, Text text) {
    this.file = file;
    this.line = line;
    this.value = value.orElse(null);
    this.problems = problems;
    this.text = text;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The line that it is, if there is one document on each line. */
  public OptionalLong line() {
    return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /** The file and, if there is one document on each line, the line: {@code news.ndjson:12}. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }

  /** The value; empty if and only if there are problems. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** What is wrong with the document itself. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Where in the file the values are that some JSON Pointers name. Available until the next
   * document is read, and if the text is too large to be kept, not at all.
   */
  public Map<String, Position> positions(Collection<String> pointers) {
    byte[] bytes = pointers.isEmpty() ? null : text.bytes();
    return bytes == null ? Map.of() : Positions.of(bytes, line, pointers);
  }
}
