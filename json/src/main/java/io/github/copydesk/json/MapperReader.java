package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.ReadContext;
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
  private final DocumentReader<T> documents;

  MapperReader(Class<T> type, Codec<T> codec) {
    this.documents = new DocumentReader<>(codec, type, Limits.DEFAULT, false);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    ReadContext in = documents.context(parser);
    T value = read(in);
    if (value == null || in.problems().count() > 0) {
      throw MapperReadException.of(in, documents.type());
    }
    return value;
  }

  private @Nullable T read(ReadContext in) {
    try {
      return documents.codec().read(in);
    } catch (NumberFormatException e) {
      // a mapper can be set to accept NaN and 1. as numbers
      String found = Texts.excerpt(in.parser().getString());
      in.report("type.mismatch", () -> "expected a JSON number, but found " + found);
      return null;
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
    return documents.type();
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
