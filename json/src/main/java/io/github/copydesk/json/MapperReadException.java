package io.github.copydesk.json;

import java.util.Collections;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by a mapper for a document with problems, which are in its {@link NewsJsonException}. */
final class MapperReadException extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  MapperReadException(JsonParser parser, Class<?> type, UnreadableValue value) {
    super(parser, value.message(), type);
    initCause(value.problems());
    _location =
        new TokenStreamLocation(
            parser.currentLocation().contentReference(), -1, value.line(), value.column());
    List<Object> path = value.path(); // the containers of the value prepend its start
    Collections.reverse(path);
    for (Object segment : path) {
      if (segment instanceof Integer index) {
        prependPath(type, index);
      } else {
        prependPath(type, (String) segment);
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
