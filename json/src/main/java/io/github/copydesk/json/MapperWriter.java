package io.github.copydesk.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.WriteContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a type with its codec to a mapper's generator, independently of the mapper's settings. */
final class MapperWriter<T> extends ValueSerializer<T> {
  private final Class<T> type;
  private final Codec<T> codec;

  MapperWriter(Class<T> type, Codec<T> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      codec.write(new WriteContext(MapperNumbers.over(generator), Limits.DEFAULT), value);
    } catch (WriteContext.Rejected e) {
      throw MapperWriteException.of(generator, e);
    }
  }

  /** Ignores the typing: the table says the type of a value, never a class name. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
    serialize(value, generator, context);
  }

  /** Ignores the overrides: there is only one format. */
  @Override
  public ValueSerializer<?> withFormatOverrides(
      SerializationConfig config, JsonFormat.Value overrides) {
    return this;
  }

  @Override
  public Class<T> handledType() {
    return type;
  }
}
