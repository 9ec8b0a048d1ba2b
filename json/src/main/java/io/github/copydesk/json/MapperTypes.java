package io.github.copydesk.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.copydesk.json.engine.Codec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Tells a mapper how to read and write the domain types. */
final class MapperTypes extends Deserializers.Base implements Serializers {
  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return reader(DomainTypes.of(type.getRawClass()));
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return reader(DomainTypes.of(type.getRawClass()));
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return DomainTypes.codec(DomainTypes.of(type)) != null;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return writer(DomainTypes.of(type.getRawClass()));
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return writer(DomainTypes.of(type.getRawClass()));
  }

  private static <T> @Nullable ValueDeserializer<T> reader(Class<T> type) {
    Codec<T> codec = DomainTypes.codec(type);
    return codec == null ? null : new MapperReader<>(new ValueReader<>(type, codec));
  }

  private static <T> @Nullable ValueSerializer<T> writer(Class<T> type) {
    Codec<T> codec = DomainTypes.codec(type);
    return codec == null ? null : new MapperWriter<>(type, codec);
  }
}
