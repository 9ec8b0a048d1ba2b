package io.github.copydesk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.WriteContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** As {@link MapperWriter}, for a mapper of Jackson 2. */
final class Jackson2Writer<T> extends JsonSerializer<T> {
  private final Class<T> type;
  private final Codec<T> codec;

  Jackson2Writer(Class<T> type, Codec<T> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    try {
      codec.write(new WriteContext(new Jackson2Generator(generator), Limits.DEFAULT), value);
    } catch (WriteContext.Rejected e) {
      throw Jackson2WriteException.of(generator, e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Ignores the typing: the table says the type of a value, never a class name. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
      throws IOException {
    serialize(value, generator, context);
  }

  @Override
  public Class<T> handledType() {
    return type;
  }
}
