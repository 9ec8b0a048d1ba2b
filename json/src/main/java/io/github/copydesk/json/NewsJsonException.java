package io.github.copydesk.json;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for a document that cannot be read, or for a value that cannot be written because its JSON
 * could not be read back. It carries all problems, not only the first.
 */
public final class NewsJsonException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 3;

  private final transient List<Problem> problems;

  NewsJsonException(List<Problem> problems) {
    super(message(problems));
    this.problems = problems;
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

  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(NewsJsonException.class.getName());
  }
}
