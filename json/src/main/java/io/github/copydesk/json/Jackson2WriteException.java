package io.github.copydesk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.copydesk.json.engine.WriteContext;

/** As {@link MapperWriteException}, for a mapper of Jackson 2. */
final class Jackson2WriteException extends JsonMappingException {
  private static final long serialVersionUID = 1;

  private Jackson2WriteException(JsonGenerator generator, NewsJsonException problem) {
    super(generator, String.valueOf(problem.getMessage()), problem);
  }

  static Jackson2WriteException of(JsonGenerator generator, WriteContext.Rejected e) {
    return new Jackson2WriteException(generator, new NewsJsonException(e));
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
