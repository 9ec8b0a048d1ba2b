package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Coded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A row of a table: one property of a type, how it is read into a builder, and how it is written
 * from the result of a getter.
 *
 * @param <B> the builder of the type
 * @param <V> what the setter of the builder takes
 * @param <G> what the getter returns
 */
sealed interface Property<B, V, G> {
  String name();

  /** The codec of the value, or of its elements. */
  Codec<?> codec();

  /** Whether every object must have the property. */
  default boolean required() {
    return false;
  }

  /** Whether null means the same as no property. */
  default boolean nullable() {
    return false;
  }

  /** What the JSON of a value looks like, if it is not null. */
  default Shape shape() {
    return codec().shape();
  }

  /** Reads the value at the current token; null if it is absent or has a problem. */
  @Nullable V value(ReadContext in);

  /** The setter of the builder. */
  BiConsumer<B, V> set();

  /** Writes the name and the value; nothing if the value is absent. */
  void write(WriteContext out, G got);

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

  /** A property that is always written; on reading it must be present unless it has a default. */
  record One<B, V>(
      String name, SerializableString label, boolean required, Codec<V> codec, BiConsumer<B, V> set)
      implements Property<B, V, V> {
    @Override
    public @Nullable V value(ReadContext in) {
      return codec.read(in);
    }

    @Override
    public void write(WriteContext out, V value) {
      out.generator().writeName(label);
      codec.write(out, value);
    }
  }

  /** An integer that is always written; it is read without boxing. */
  record Int<B>(
      String name,
      SerializableString label,
      boolean required,
      Scalars.Whole<Integer> codec,
      ObjIntConsumer<B> setInt)
      implements Property<B, Integer, Integer> {
    @Override
    public @Nullable Integer value(ReadContext in) {
      return codec.read(in);
    }

    @Override
    public BiConsumer<B, Integer> set() {
      return setInt::accept;
    }

    @Override
    public void read(ReadContext in, B builder) {
      if (codec.isNext(in)) {
        setInt.accept(builder, in.parser().getIntValue());
      }
    }

    @Override
    public void write(WriteContext out, Integer value) {
      out.generator().writeName(label);
      codec.write(out, value);
    }
  }

  /** A flag that is true for few objects; absent means false, and false is not written. */
  record Flag<B>(
      String name, SerializableString label, Codec<Boolean> codec, BiConsumer<B, Boolean> set)
      implements Property<B, Boolean, Boolean> {
    @Override
    public @Nullable Boolean value(ReadContext in) {
      return codec.read(in);
    }

    @Override
    public void write(WriteContext out, Boolean value) {
      if (value) {
        out.generator().writeName(label);
        codec.write(out, value);
      }
    }
  }

  /** A property that may be absent; null means the same. */
  record Maybe<B, V>(String name, SerializableString label, Codec<V> codec, BiConsumer<B, V> set)
      implements Property<B, V, Optional<V>> {
    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public @Nullable V value(ReadContext in) {
      return isNull(in) ? null : codec.read(in);
    }

    @Override
    public void write(WriteContext out, Optional<V> value) {
      if (value.isPresent()) {
        out.generator().writeName(label);
        codec.write(out, value.get());
      }
    }
  }

  /** An integer that may be absent; null means the same. */
  record MaybeLong<B>(
      String name, SerializableString label, Codec<Long> codec, BiConsumer<B, Long> set)
      implements Property<B, Long, OptionalLong> {
    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public @Nullable Long value(ReadContext in) {
      return isNull(in) ? null : codec.read(in);
    }

    @Override
    public void write(WriteContext out, OptionalLong value) {
      if (value.isPresent()) {
        out.generator().writeName(label);
        out.generator().writeNumber(value.getAsLong());
      }
    }
  }

  /** A list, in order; null and absent mean an empty one. */
  record Many<B, V>(
      String name,
      SerializableString label,
      Codec<V> codec,
      boolean required,
      BiConsumer<B, List<V>> set)
      implements Property<B, List<V>, List<V>> {
    @Override
    public boolean nullable() {
      return !required;
    }

    @Override
    public Shape shape() {
      return new Shape.Elements(codec.shape(), required ? 1 : 0, false);
    }

    @Override
    public @Nullable List<V> value(ReadContext in) {
      return isNull(in) && !required ? null : Lists.read(in, codec, required ? 1 : 0);
    }

    @Override
    public void write(WriteContext out, List<V> values) {
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

  /** A set of enum constants, each written at most once; null and absent mean an empty one. */
  record Choice<B, E extends Enum<E> & Coded>(
      String name,
      SerializableString label,
      Codec<E> codec,
      boolean required,
      BiConsumer<B, List<E>> set)
      implements Property<B, List<E>, Set<E>> {
    @Override
    public boolean nullable() {
      return !required;
    }

    @Override
    public Shape shape() {
      return new Shape.Elements(codec.shape(), required ? 1 : 0, true);
    }

    @Override
    public @Nullable List<E> value(ReadContext in) {
      return isNull(in) && !required
          ? null
          : Lists.read(in, new Distinct<>(codec), required ? 1 : 0);
    }

    @Override
    public void write(WriteContext out, Set<E> constants) {
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

  /** Reads constants and rejects duplicates. */
  final class Distinct<E extends Enum<E> & Coded> implements Codec<E> {
    private final Codec<E> codec;
    private long seen; // a bit for each constant

    Distinct(Codec<E> codec) {
      this.codec = codec;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // used only while one list is read
    public @Nullable E read(ReadContext in) {
      E constant = codec.read(in);
      if (constant == null || (in.isLenient() && !constant.code().equals(in.text()))) {
        return constant; // one for unknown codes, of which there may be several
      }
      long bit = 1L << constant.ordinal();
      if ((seen & bit) != 0) {
        in.report("value.invariant", () -> "duplicate value " + Words.quoted(in.text()));
      }
      seen |= bit;
      return constant;
    }

    @Override
    public void write(WriteContext out, E constant) {
      codec.write(out, constant);
    }

    @Override
    public Shape shape() {
      return codec.shape();
    }
  }

  /**
   * The constants of an enum as property names.
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

  /** A map with enum constants as keys, an object in JSON; null and absent mean an empty one. */
  record Keyed<B, K extends Enum<K> & Coded, V>(
      String name,
      SerializableString label,
      Keys<K> keys,
      Codec<V> codec,
      BiConsumer<B, Map<K, V>> set)
      implements Property<B, Map<K, V>, Map<K, V>> {
    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public Shape shape() {
      return new Shape.Keyed(new Shape.Codes(keys.type(), keys.codes()), codec.shape());
    }

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
    public void write(WriteContext out, Map<K, V> map) {
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
