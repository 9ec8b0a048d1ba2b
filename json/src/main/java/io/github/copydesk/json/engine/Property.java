package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Coded;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A row of a table: one property of a type, how it is read into a builder and written from a value.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <V> what the setter of the builder takes
 */
sealed interface Property<T, B, V> {
  String name();

  /** The codec of the value, or of its elements. */
  Codec<?> codec();

  /** Whether an object without it is incomplete. */
  default boolean required() {
    return false;
  }

  /** Reads the value at the current token; null if it is absent or something is wrong with it. */
  @Nullable V value(ReadContext in);

  /** Gives the builder a value that was read. */
  BiConsumer<B, V> set();

  /** Writes name and value, or nothing where the value is absent. */
  void write(WriteContext out, T object);

  /** Reads the value into the builder. */
  default void read(ReadContext in, B builder) {
    V value = value(in);
    if (value != null) {
      set().accept(builder, value);
    }
  }

  private static boolean isNull(ReadContext in) {
    return in.parser().currentToken() == JsonToken.VALUE_NULL;
  }

  /** One that is always there; on reading it must be, unless it has a default. */
  record One<T, B, V>(
      String name,
      SerializableString label,
      boolean required,
      Codec<V> codec,
      Function<T, V> get,
      BiConsumer<B, V> set)
      implements Property<T, B, V> {
    @Override
    public @Nullable V value(ReadContext in) {
      return codec.read(in);
    }

    @Override
    public void write(WriteContext out, T object) {
      out.generator().writeName(label);
      codec.write(out, get.apply(object));
    }
  }

  /** One that may be absent; null means the same. */
  record Maybe<T, B, V>(
      String name,
      SerializableString label,
      Codec<V> codec,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set)
      implements Property<T, B, V> {
    @Override
    public @Nullable V value(ReadContext in) {
      return isNull(in) ? null : codec.read(in);
    }

    @Override
    public void write(WriteContext out, T object) {
      Optional<V> value = get.apply(object);
      if (value.isPresent()) {
        out.generator().writeName(label);
        codec.write(out, value.get());
      }
    }
  }

  /** A number that may be absent; null means the same. */
  record MaybeLong<T, B>(
      String name,
      SerializableString label,
      Codec<Long> codec,
      Function<T, OptionalLong> get,
      BiConsumer<B, Long> set)
      implements Property<T, B, Long> {
    @Override
    public @Nullable Long value(ReadContext in) {
      return isNull(in) ? null : codec.read(in);
    }

    @Override
    public void write(WriteContext out, T object) {
      OptionalLong value = get.apply(object);
      if (value.isPresent()) {
        out.generator().writeName(label);
        out.generator().writeNumber(value.getAsLong());
      }
    }
  }

  /** Several in an order; null and absent mean none. */
  record Many<T, B, V>(
      String name,
      SerializableString label,
      Codec<V> codec,
      boolean required,
      Function<T, List<V>> get,
      BiConsumer<B, List<V>> set)
      implements Property<T, B, List<V>> {
    @Override
    public @Nullable List<V> value(ReadContext in) {
      return isNull(in) && !required ? null : Lists.read(in, codec);
    }

    @Override
    public void write(WriteContext out, T object) {
      List<V> values = get.apply(object);
      if (!values.isEmpty()) {
        out.generator().writeName(label);
        out.startArray(values.size());
        for (V value : values) {
          codec.write(out, value);
        }
        out.generator().writeEndArray();
      }
    }
  }

  /** Constants of an enum, each at most once; null and absent mean none. */
  record Choice<T, B, E extends Enum<E> & Coded>(
      String name,
      SerializableString label,
      Class<E> type,
      Codec<E> codec,
      boolean required,
      Function<T, Set<E>> get,
      BiConsumer<B, Set<E>> set)
      implements Property<T, B, Set<E>> {
    @Override
    public @Nullable Set<E> value(ReadContext in) {
      if (isNull(in) && !required) {
        return null;
      }
      Distinct<E> constants = new Distinct<>(type, codec);
      return Lists.read(in, constants) == null ? null : constants.all();
    }

    @Override
    public void write(WriteContext out, T object) {
      Set<E> constants = get.apply(object);
      if (!constants.isEmpty()) {
        out.generator().writeName(label);
        out.startArray(constants.size());
        for (E constant : constants) {
          codec.write(out, constant);
        }
        out.generator().writeEndArray();
      }
    }
  }

  /** Reads constants each of which may be written once, and remembers them. */
  final class Distinct<E extends Enum<E> & Coded> implements Codec<E> {
    private final Codec<E> codec;
    private final Set<E> written;
    private @Nullable E other;

    Distinct(Class<E> type, Codec<E> codec) {
      this.codec = codec;
      this.written = EnumSet.noneOf(type);
    }

    @Override
    public @Nullable E read(ReadContext in) {
      E constant = codec.read(in);
      if (constant != null && in.isLenient() && !constant.code().equals(in.text())) {
        other = constant; // stands for codes that are not known, which may be several
      } else if (constant != null && !written.add(constant)) {
        in.fault("value.invariant", () -> Words.quoted(in.text()) + " stands here twice");
      }
      return constant;
    }

    Set<E> all() {
      if (other != null) {
        written.add(other);
      }
      return written;
    }

    @Override
    public void write(WriteContext out, E constant) {
      codec.write(out, constant);
    }
  }

  /**
   * Constants of an enum as names of properties.
   *
   * @param constants all of them
   * @param codes their names
   * @param matcher finds the index of a name
   */
  record Keys<K extends Enum<K> & Coded>(
      Class<K> type, List<K> constants, List<String> codes, PropertyNameMatcher matcher) {
    static <K extends Enum<K> & Coded> Keys<K> of(Class<K> type) {
      List<K> constants = List.of(type.getEnumConstants());
      List<String> codes = constants.stream().map(Coded::code).toList();
      return new Keys<>(type, constants, codes, Names.matcher(codes));
    }
  }

  /** Values by constants of an enum, an object in JSON; null and absent mean none. */
  record Keyed<T, B, K extends Enum<K> & Coded, V>(
      String name,
      SerializableString label,
      Keys<K> keys,
      Codec<V> codec,
      Function<T, Map<K, V>> get,
      BiConsumer<B, Map<K, V>> set)
      implements Property<T, B, Map<K, V>> {
    @Override
    public @Nullable Map<K, V> value(ReadContext in) {
      if (isNull(in)) {
        return null;
      }
      if (!in.openObject()) {
        return null;
      }
      TokenStreamContext here = in.here();
      Map<K, V> map = new EnumMap<>(keys.type());
      Members members = new Members(in, keys.matcher());
      for (int i; (i = members.next()) != Members.END; ) {
        if (i < 0) {
          String found = in.parser().currentName();
          Members.unknown(in, here, () -> Words.notOneOf(found, keys.codes()));
        } else {
          in.parser().nextToken();
          V value = codec.read(in);
          if (value != null) {
            map.put(keys.constants().get(i), value);
          }
        }
      }
      return map;
    }

    @Override
    public void write(WriteContext out, T object) {
      Map<K, V> map = get.apply(object);
      if (!map.isEmpty()) {
        out.generator().writeName(label);
        out.startObject();
        map.forEach(
            (key, value) -> {
              out.generator().writeName(key.code());
              codec.write(out, value);
            });
        out.generator().writeEndObject();
      }
    }
  }
}
