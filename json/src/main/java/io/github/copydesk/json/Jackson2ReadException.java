package io.github.copydesk.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** As {@link MapperReadException}, for a mapper of Jackson 2. */
final class Jackson2ReadException extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  Jackson2ReadException(JsonParser parser, Class<?> type, UnreadableValue value) {
    super(parser, value.message(), type);
    initCause(value.problems());
    _location =
        new JsonLocation(
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
