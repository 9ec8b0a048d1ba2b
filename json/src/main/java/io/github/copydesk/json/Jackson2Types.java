package io.github.copydesk.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.copydesk.json.engine.Codec;
import org.jspecify.annotations.Nullable;

/** As {@link MapperTypes}, for a mapper of Jackson 2, which can be serialized. */
final class Jackson2Types {
  private Jackson2Types() {}

  /** How the domain types are read. */
  static final class Readers extends SimpleDeserializers {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return reader(DomainTypes.of(type.getRawClass()));
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return reader(DomainTypes.of(type));
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return DomainTypes.codec(DomainTypes.of(type)) != null;
    }

    private static <T> @Nullable JsonDeserializer<T> reader(Class<T> type) {
      Codec<T> codec = DomainTypes.codec(type);
      return codec == null ? null : new Jackson2Reader<>(new ValueReader<>(type, codec));
    }
  }

  /** How the domain types, enums among them, are written. */
  static final class Writers extends SimpleSerializers {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return writer(DomainTypes.of(type.getRawClass()));
    }

    private static <T> @Nullable JsonSerializer<T> writer(Class<T> type) {
      Codec<T> codec = DomainTypes.codec(type);
      return codec == null ? null : new Jackson2Writer<>(type, codec);
    }
  }
}
