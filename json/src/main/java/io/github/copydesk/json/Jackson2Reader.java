package io.github.copydesk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** As {@link MapperReader}, for a mapper of Jackson 2. */
final class Jackson2Reader<T> extends JsonDeserializer<T> {
  private final ValueReader<T> values;

  Jackson2Reader(ValueReader<T> values) {
    this.values = values;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return values.read(new Jackson2Parser(parser));
    } catch (UnreadableValue e) {
      throw new Jackson2ReadException(parser, values.type(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Ignores the typing: the table says the type of a value, never a class name. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing)
      throws IOException {
    return deserialize(parser, context);
  }

  /**
   * What null becomes: it is rejected as a document, but within one it may mean that a value is
   * absent.
   */
  @Override
  public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
    JsonParser parser = context.getParser();
    boolean document =
        parser != null
            && parser.hasToken(JsonToken.VALUE_NULL)
            && parser.getParsingContext().inRoot();
    try {
      return document ? deserialize(parser, context) : null;
    } catch (IOException e) {
      throw e instanceof JsonMappingException ours
          ? ours
          : JsonMappingException.fromUnexpectedIOE(e);
    }
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public Class<T> handledType() {
    return values.type();
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }
}
