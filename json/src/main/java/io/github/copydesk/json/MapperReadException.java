package io.github.copydesk.json;

import io.github.copydesk.json.engine.RawProblem;
import io.github.copydesk.json.engine.ReadContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by a mapper for a document with problems, which are in its {@link NewsJsonException}. */
final class MapperReadException extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  private MapperReadException(
      JsonParser parser, Class<?> type, TokenStreamLocation at, NewsJsonException problems) {
    super(parser, String.valueOf(problems.getMessage()), type);
    initCause(problems);
    _location = at;
  }

  /** For a value that was just read and has problems. */
  static MapperReadException of(ReadContext in, Class<?> type) {
    List<Problem> problems = Problem.of(in.problems(), MapperReadException::position);
    RawProblem first = in.problems().kept().get(0);
    MapperReadException e =
        new MapperReadException(
            in.parser(), type, location(in.parser(), first), new NewsJsonException(problems));
    e.lead(in.pointer(), first.pointer(), type);
    return e;
  }

  private static @Nullable LineColumn position(RawProblem problem) {
    return problem.line() < 1 ? null : new LineColumn(problem.line(), problem.octet());
  }

  private static TokenStreamLocation location(JsonParser parser, RawProblem problem) {
    TokenStreamLocation end = parser.currentLocation();
    return new TokenStreamLocation(
        end.contentReference(), -1, Math.max(-1, problem.line()), Math.max(-1, problem.octet()));
  }

  /**
   * Completes Jackson's path with its end, below the value; the containers of the value prepend its
   * start.
   */
  private void lead(String root, String pointer, Class<?> type) {
    if (!pointer.startsWith(root + "/")) {
      return;
    }
    List<String> names = List.of(pointer.substring(root.length() + 1).split("/", -1));
    for (int i = names.size() - 1; i >= 0; i--) {
      String name = names.get(i).replace("~1", "/").replace("~0", "~");
      if (name.matches("[0-9]{1,9}")) {
        prependPath(type, Integer.parseInt(name));
      } else {
        prependPath(type, name);
      }
    }
  }

  /** The problems only: Jackson would add class names. */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }

  @Override
  public String getLocalizedMessage() {
    return getOriginalMessage();
  }
}
