package io.github.copydesk.json;

import io.github.copydesk.json.engine.WriteContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a mapper for a value that could not be read back; the cause is a {@link
 * NewsJsonException}.
 */
final class MapperWriteException extends DatabindException {
  private static final long serialVersionUID = 1;

  private MapperWriteException(JsonGenerator generator, NewsJsonException problem) {
    super(generator, String.valueOf(problem.getMessage()), problem);
  }

  static MapperWriteException of(JsonGenerator generator, WriteContext.Rejected e) {
    return new MapperWriteException(generator, new NewsJsonException(e));
  }

  /** The problem only: Jackson would add class names. */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }

  @Override
  public String getLocalizedMessage() {
    return getOriginalMessage();
  }
}
