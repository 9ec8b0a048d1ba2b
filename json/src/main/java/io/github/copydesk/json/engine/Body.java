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
 * The properties between the braces of an object: the table of a type, and what is done with it.
 *
 * <p>A record, because the virtual machine takes the components of one that it knows for constants.
 *
 * @param rows the properties
 * @param matcher finds the index of a row by a name
 * @param create makes a builder
 * @param build makes a value by it
 * @param required a bit for each row that an object must have
 * @param tag what {@code "type"} says, where objects of the type have it
 * @param extras where unknown properties go, if the type has a place for them
 */
record Body<T, B>(
    List<Property<T, B, ?>> rows,
    PropertyNameMatcher matcher,
    Supplier<B> create,
    Function<B, T> build,
    long required,
    @Nullable String tag,
    @Nullable Extended<T, B> extras) {
  /** How extensions are had from a value and given to its builder. */
  record Extended<T, B>(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {}

  static <T, B> Body<T, B> of(
      List<Property<T, B, ?>> rows,
      Supplier<B> create,
      Function<B, T> build,
      @Nullable String tag,
      @Nullable Extended<T, B> extras) {
    if (rows.size() > Long.SIZE) {
      throw new IllegalArgumentException("a table has at most 64 rows");
    }
    long required = 0;
    for (int i = 0; i < rows.size(); i++) {
      required |= rows.get(i).required() ? 1L << i : 0;
    }
    List<Property<T, B, ?>> copy = List.copyOf(rows);
    PropertyNameMatcher matcher = ObjectCodec.matcher(names(copy));
    return new Body<>(copy, matcher, create, build, required, tag, extras);
  }

  static List<String> names(List<? extends Property<?, ?, ?>> rows) {
    List<String> names = new ArrayList<>(rows.size());
    for (Property<?, ?, ?> row : rows) {
      names.add(row.name());
    }
    return names;
  }

  List<String> names() {
    return names(rows);
  }

  /**
   * Reads from the opening brace, or from after the properties a caller has read, to the end.
   *
   * @param row reads the value of the row with an index into a builder: {@code (int, In, Object)};
   *     null to call the row itself
   */
  @Nullable T read(@Nullable MethodHandle row, In in) throws Throwable {
    JsonParser parser = in.parser();
    TokenStreamContext here = in.here();
    int before = in.faults().count();
    int others = 0;
    B builder = create.get();
    @Nullable Map<String, @Nullable Object> extensions = null;
    long seen = 0;
    for (int i; (i = parser.nextNameMatch(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
      if (i < 0) {
        if (in.room(others++, here)) {
          extensions = unknown(in, here, extensions);
        } else {
          in.skipProperty();
        }
      } else if ((seen & 1L << i) != 0) {
        repeated(in);
      } else {
        seen |= 1L << i;
        parser.nextToken();
        if (row == null) {
          rows.get(i).read(in, builder);
        } else {
          row.invokeExact(i, in, (Object) builder);
        }
      }
    }
    if ((seen & required) != required) {
      missing(in, here, required & ~seen);
    }
    if (in.faults().count() != before) {
      return null;
    }
    if (extras != null && extensions != null) {
      extras.set().accept(builder, Extensions.copyOf(extensions));
    }
    return build(in, here, builder);
  }

  /** Builds from values read before their type was known; one that is null was absent. */
  @Nullable T build(
      In in, TokenStreamContext here, List<Property<?, ?, ?>> read, @Nullable Object[] values) {
    B builder = create.get();
    for (Property<T, B, ?> property : rows) {
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
  private <V> void set(Property<T, B, V> property, B builder, Object value) {
    property.set().accept(builder, (V) value);
  }

  private @Nullable T build(In in, TokenStreamContext here, B builder) {
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      in.fault("value.invariant", here, String.valueOf(e.getMessage()));
      return null;
    }
  }

  static void repeated(In in) {
    in.fault("json.duplicate-key", ObjectCodec.duplicate(in.parser().currentName()));
    in.skipProperty();
  }

  private void missing(In in, TokenStreamContext here, long bits) {
    for (int i = 0; i < rows.size(); i++) {
      if ((bits & 1L << i) != 0) {
        missing(in, here, rows.get(i).name());
      }
    }
  }

  static void missing(In in, TokenStreamContext object, String name) {
    in.fault("value.missing", object, name, name + " is missing");
  }

  private @Nullable Map<String, @Nullable Object> unknown(
      In in, TokenStreamContext here, @Nullable Map<String, @Nullable Object> extensions) {
    String name = in.parser().currentName();
    if (name.equals(tag == null ? null : Union.TAG)) {
      repeated(in);
      return extensions;
    }
    if (in.schema()) {
      return extensions;
    }
    if (extras == null || !Extensions.isNamespaced(name)) {
      unknown(in, here, name, names());
      return extensions;
    }
    if (!Extras.named(in, name, here)) {
      in.skipProperty();
      return extensions;
    }
    Map<String, @Nullable Object> map = extensions != null ? extensions : new LinkedHashMap<>();
    if (map.containsKey(name)) {
      repeated(in);
    } else {
      in.parser().nextToken();
      map.put(name, Extras.read(in));
    }
    return map;
  }

  /** Reports the property at the current token, and skips it. */
  static void unknown(In in, TokenStreamContext here, String name, List<String> names) {
    if (Extras.named(in, name, here)) {
      in.unknown("value.unknown-property", noSuch(name, names));
    }
    in.skipProperty();
  }

  static String noSuch(String name, List<String> names) {
    return "there is no property " + In.quotedCode(name) + In.didYouMean(name, names);
  }

  /**
   * Writes the properties.
   *
   * @param each writes all rows of a value: {@code (Out, Object)}; null to call the rows themselves
   */
  void write(@Nullable MethodHandle each, Out out, T value) throws Throwable {
    if (tag != null) {
      out.generator().writeName(Union.TAG);
      out.generator().writeString(tag);
    }
    if (each == null) {
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).write(out, value);
      }
    } else {
      each.invokeExact(out, (Object) value);
    }
    if (extras != null) {
      Extras.write(out, extras.get().apply(value));
    }
  }
}
