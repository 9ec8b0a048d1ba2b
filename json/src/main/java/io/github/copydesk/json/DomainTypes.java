package io.github.copydesk.json;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Scalars;
import io.github.copydesk.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The types that a mapper reads and writes as this library does: documents, dates and constants.
 */
final class DomainTypes {
  private DomainTypes() {}

  /** The domain type that a hidden class implements; any other class is returned unchanged. */
  static Class<?> of(Class<?> type) {
    if (Codecs.of(type) == null) {
      for (Class<?> implemented : type.getInterfaces()) {
        if (Codecs.of(implemented) != null) {
          return implemented;
        }
      }
    }
    return type;
  }

  /** How a type is read and written; null if it is not a domain type. */
  @SuppressWarnings("unchecked") // each branch has checked the type
  static <T> @Nullable Codec<T> codec(Class<T> type) {
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
