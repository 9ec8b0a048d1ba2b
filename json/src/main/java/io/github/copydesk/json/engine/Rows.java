package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Extensions;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The rows of a table, and the loops that read and write the properties of an object.
 *
 * <p>A record, because the JVM trusts the components of a constant record to be constants too.
 *
 * @param all the properties
 * @param matcher finds the index of a row by its name
 * @param create makes a builder
 * @param build makes a value from it
 * @param required a bit for each row that an object must have
 * @param tag the value of {@code "type"}, if objects of the type have it
 * @param extensions where unknown properties go, if the type keeps them
 * @param getters the getters of the rows, then that of the extensions
 */
record Rows<T, B>(
    List<Property<B, ?, ?>> all,
    PropertyNameMatcher matcher,
    Supplier<B> create,
    Function<B, T> build,
    long required,
    @Nullable String tag,
    @Nullable Extended<B> extensions,
    RowGetters getters) {
  /** The setter of the extensions. */
  record Extended<B>(BiConsumer<B, Extensions> set) {}

  static <T, B> Rows<T, B> of(
      Class<T> type,
      List<Property<B, ?, ?>> rows,
      Supplier<B> create,
      Function<B, T> build,
      @Nullable String tag,
      @Nullable Extended<B> extensions) {
    if (rows.size() > Long.SIZE) {
      throw new IllegalArgumentException("a table has at most 64 rows");
    }
    long required = 0;
    for (int i = 0; i < rows.size(); i++) {
      required |= rows.get(i).required() ? 1L << i : 0;
    }
    List<Property<B, ?, ?>> copy = List.copyOf(rows);
    PropertyNameMatcher matcher = Names.matcher(names(copy));
    List<String> attributes = new ArrayList<>(names(copy));
    if (extensions != null) {
      attributes.add("extensions");
    }
    RowGetters getters = new RowGetters(type, attributes);
    return new Rows<>(copy, matcher, create, build, required, tag, extensions, getters);
  }

  static List<String> names(List<? extends Property<?, ?, ?>> rows) {
    List<String> names = new ArrayList<>(rows.size());
    for (Property<?, ?, ?> row : rows) {
      names.add(row.name());
    }
    return names;
  }

  List<String> names() {
    return names(all);
  }

  /**
   * Reads from the opening brace, or from after the properties that a caller has read, to the end.
   *
   * @param row reads the value of the row with an index into a builder: {@code (int, ReadContext,
   *     Object)}. Null to call the row itself. It is constant for each bound handle, so the code
   *     compiled for that has no such test
   */
  @Nullable T read(@Nullable MethodHandle row, ReadContext in) throws Throwable {
    JsonParser parser = in.parser();
    TokenStreamContext here = in.here();
    int before = in.troubles();
    B builder = create.get();
    @Nullable Map<String, @Nullable Object> others = null;
    long seen = 0;
    int count = 0;
    // the loop of Members, inlined: only here would an object for it be noticeable
    for (int i; (i = parser.nextNameMatch(matcher)) != Members.END; ) {
      if (i < 0) {
        if (Members.isWithinLimit(in, count++, here)) {
          others = other(in, here, others);
        }
      } else if ((seen & 1L << i) != 0) {
        Members.repeated(in);
      } else {
        seen |= 1L << i;
        parser.nextToken();
        if (row == null) {
          all.get(i).read(in, builder);
        } else {
          row.invokeExact(i, in, (Object) builder);
        }
      }
    }
    if ((seen & required) != required) {
      missing(in, here, required & ~seen);
    }
    if (in.troubles() != before) {
      return null;
    }
    if (extensions != null && others != null) {
      extensions.set().accept(builder, Extensions.copyOf(others));
    }
    return build(in, here, builder);
  }

  /** Builds an object from values read before their type was known; null for an absent one. */
  @Nullable T build(
      ReadContext in,
      TokenStreamContext here,
      List<Property<?, ?, ?>> read,
      @Nullable Object[] values) {
    B builder = create.get();
    for (Property<B, ?, ?> property : all) {
      Object value = values[indexOf(read, property.name())];
      if (value != null) {
        set(property, builder, value);
      }
    }
    return build(in, here, builder);
  }

  private static int indexOf(List<Property<?, ?, ?>> rows, String name) {
    int i = 0;
    while (!rows.get(i).name().equals(name)) {
      i++;
    }
    return i;
  }

  @SuppressWarnings("unchecked") // the rows of a union that share a name share the codec
  private <V> void set(Property<B, V, ?> property, B builder, Object value) {
    property.set().accept(builder, (V) value);
  }

  private @Nullable T build(ReadContext in, TokenStreamContext here, B builder) {
    if (in.isHopeless()) {
      return null;
    }
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      in.rejected("value.invariant", here, e);
      return null;
    }
  }

  private void missing(ReadContext in, TokenStreamContext here, long bits) {
    for (int i = 0; i < all.size(); i++) {
      if ((bits & 1L << i) != 0) {
        missing(in, here, all.get(i).name());
      }
    }
  }

  static void missing(ReadContext in, TokenStreamContext object, String name) {
    in.report("value.missing", object, name, () -> Words.missing(name));
  }

  /** Reads or rejects the property at the current token, which has no row. */
  private @Nullable Map<String, @Nullable Object> other(
      ReadContext in, TokenStreamContext here, @Nullable Map<String, @Nullable Object> others) {
    String name = in.parser().currentName();
    if (tag != null && name.equals(Names.TAG)) {
      Members.repeated(in);
      return others;
    }
    if (Members.isSchema(in)) {
      return others;
    }
    if (extensions == null || !Extensions.isNamespaced(name)) {
      Members.unknown(in, here, () -> Words.noSuchProperty(name, names()));
      return others;
    }
    if (!Members.isNamed(in, here)) {
      in.skipProperty();
      return others;
    }
    Map<String, @Nullable Object> map = others != null ? others : new LinkedHashMap<>();
    if (map.containsKey(name)) {
      Members.repeated(in);
    } else {
      in.parser().nextToken();
      map.put(name, ExtensionValues.read(in));
    }
    return map;
  }

  /**
   * Writes the properties.
   *
   * @param each writes all rows of a value: {@code (WriteContext, Object)}; null to call the rows
   *     themselves, as on reading
   */
  void write(@Nullable MethodHandle each, WriteContext out, T value) throws Throwable {
    if (tag != null) {
      out.generator().writeName(Names.TAG);
      out.generator().writeString(tag);
    }
    if (each == null) {
      for (int i = 0; i < all.size(); i++) {
        write(all.get(i), out, getters.get(i, value));
      }
    } else {
      each.invokeExact(out, (Object) value);
    }
    if (extensions != null) {
      ExtensionValues.write(out, (Extensions) getters.get(all.size(), value));
    }
  }

  @SuppressWarnings("unchecked") // tests of the tables check that each getter fits its row
  private static <G> void write(Property<?, ?, G> row, WriteContext out, Object got) {
    row.write(out, (G) got);
  }
}
