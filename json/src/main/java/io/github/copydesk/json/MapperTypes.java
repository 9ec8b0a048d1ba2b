package io.github.copydesk.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Scalars;
import io.github.copydesk.time.EdtfDate;
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
    return reader(domainType(type.getRawClass()));
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return reader(domainType(type.getRawClass()));
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return codec(domainType(type)) != null;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return writer(domainType(type.getRawClass()));
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return writer(domainType(type.getRawClass()));
  }

  private static <T> @Nullable ValueDeserializer<T> reader(Class<T> type) {
    Codec<T> codec = codec(type);
    return codec == null ? null : new MapperReader<>(type, codec);
  }

  private static <T> @Nullable ValueSerializer<T> writer(Class<T> type) {
    Codec<T> codec = codec(type);
    return codec == null ? null : new MapperWriter<>(type, codec);
  }

  /** The domain type that a hidden class implements; any other class is returned unchanged. */
  static Class<?> domainType(Class<?> type) {
    if (Codecs.of(type) == null) {
      for (Class<?> implemented : type.getInterfaces()) {
        if (Codecs.of(implemented) != null) {
          return implemented;
        }
      }
    }
    return type;
  }

  @SuppressWarnings("unchecked") // each branch has checked the type
  private static <T> @Nullable Codec<T> codec(Class<T> type) {
    if (type == EdtfDate.class) {
      return (Codec<T>) Scalars.EDTF;
    }
    return type.isEnum() && Coded.class.isAssignableFrom(type)
        ? (Codec<T>) coded(type)
        : Codecs.of(type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the caller knows that it is an enum with codes
  private static Codec<?> coded(Class<?> type) {
    return Scalars.coded((Class) type);
  }
}
