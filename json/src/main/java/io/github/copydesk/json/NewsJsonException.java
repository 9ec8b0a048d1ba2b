package io.github.copydesk.json;

import io.github.copydesk.json.engine.WriteContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for a document that cannot be read, or for a value that cannot be written because its JSON
 * could not be read back. It carries all problems, not only the first, and is serialized with them.
 */
public final class NewsJsonException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 3;

  @SuppressWarnings("serial") // the lists of the JDK are serializable
  private final List<Problem> problems;

  NewsJsonException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** For a value that cannot be written. */
  NewsJsonException(WriteContext.Rejected e) {
    this(List.of(Problem.of(e)));
  }

  private static String message(List<Problem> problems) {
    String first =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("; "));
    return problems.size() <= SHOWN
        ? first
        : first + "; and " + (problems.size() - SHOWN) + " more";
  }

  /** The problems; at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /** The problems as a {@linkplain Problem#forModel numbered list} for a language model. */
  public String forModel() {
    return Problem.forModel(problems);
  }
}
