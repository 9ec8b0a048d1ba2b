package io.github.copydesk.json;

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
    value.path(index -> prependPath(type, index), name -> prependPath(type, name));
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
