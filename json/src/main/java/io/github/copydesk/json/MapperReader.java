package io.github.copydesk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads a type with its codec from a mapper's parser, independently of the mapper's settings. */
final class MapperReader<T> extends ValueDeserializer<T> {
  private final ValueReader<T> values;

  MapperReader(ValueReader<T> values) {
    this.values = values;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return values.read(parser);
    } catch (UnreadableValue e) {
      throw new MapperReadException(parser, values.type(), e);
    }
  }

  /** Ignores the typing: the table says the type of a value, never a class name. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
    return deserialize(parser, context);
  }

  /**
   * What null becomes: it is rejected as a document, but within one it may mean that a value is
   * absent.
   */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    JsonParser parser = context.getParser();
    boolean document =
        parser != null
            && parser.currentToken() == JsonToken.VALUE_NULL
            && parser.streamReadContext().inRoot();
    return document ? deserialize(parser, context) : null;
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
