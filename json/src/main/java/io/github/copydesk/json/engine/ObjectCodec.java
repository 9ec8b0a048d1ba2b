package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Extensions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads and writes the objects of one type by the table of its properties.
 *
 * <p>Reading goes on after a fault; an object in which something is wrong is not built, so that no
 * half value ever exists.
 */
public final class ObjectCodec<T> implements Codec<T> {
  private final Class<T> type;
  private final Body<T, ?> body;
  private final @Nullable Codec<T> tagged;

  ObjectCodec(Class<T> type, Body<T, ?> body) {
    this.type = type;
    this.body = body;
    this.tagged = body.tag == null ? null : Union.of(List.of(this));
  }

  /** The type. */
  public Class<T> type() {
    return type;
  }

  /** The names of the properties, in the order in which they are written. */
  public List<String> names() {
    return body.names();
  }

  /** Whether objects of the type carry extensions. */
  public boolean extensible() {
    return body.extras != null;
  }

  /** What {@code "type"} says in objects of the type. */
  String tag() {
    if (body.tag == null) {
      throw new IllegalStateException(type + " has no tag");
    }
    return body.tag;
  }

  @Override
  public @Nullable T read(In in) {
    if (tagged != null) {
      return tagged.read(in);
    }
    if (in.parser().currentToken() != JsonToken.START_OBJECT) {
      in.refuse("an object");
      return null;
    }
    return in.open() ? body.read(in) : null;
  }

  @Override
  public void write(Out out, T value) {
    out.startObject();
    body.write(out, value);
    out.generator().writeEndObject();
  }

  Body<T, ?> body() {
    return body;
  }

  static String duplicate(String name) {
    return In.quoted(name) + " stands in this object twice";
  }

  static PropertyNameMatcher matcher(List<String> names) {
    return new JsonFactory()
        .constructNameMatcher(names.stream().<Named>map(Named::fromString).toList(), false);
  }

  /** How extensions are had from a value and given to its builder. */
  record Extended<T, B>(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {}

  /** The properties between the braces. */
  static final class Body<T, B> {
    final @Nullable Extended<T, B> extras;
    final @Nullable String tag;
    private final List<Property<T, B, ?>> rows;
    private final Property<T, B, ?>[] row;
    private final PropertyNameMatcher matcher;
    private final Supplier<B> create;
    private final Function<B, T> build;
    private final long required;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Body(
        List<Property<T, B, ?>> rows,
        Supplier<B> create,
        Function<B, T> build,
        @Nullable String tag,
        @Nullable Extended<T, B> extras) {
      if (rows.size() > Long.SIZE) {
        throw new IllegalArgumentException("a table has at most 64 rows");
      }
      this.rows = List.copyOf(rows);
      this.row = rows.toArray(new Property[0]);
      this.matcher = matcher(names());
      this.create = create;
      this.build = build;
      this.tag = tag;
      this.extras = extras;
      long bits = 0;
      for (int i = 0; i < row.length; i++) {
        bits |= row[i].required() ? 1L << i : 0;
      }
      this.required = bits;
    }

    List<String> names() {
      return rows.stream().<String>map(Property::name).toList();
    }

    List<Property<T, B, ?>> rows() {
      return rows;
    }

    /** Reads from the opening brace, or from after the properties a caller has read, to the end. */
    @Nullable T read(In in) {
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
          row[i].read(in, builder);
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
      in.fault("json.duplicate-key", duplicate(in.parser().currentName()));
      in.skipProperty();
    }

    private void missing(In in, TokenStreamContext here, long bits) {
      for (int i = 0; i < row.length; i++) {
        if ((bits & 1L << i) != 0) {
          missing(in, here, row[i].name());
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

    void write(Out out, T value) {
      if (tag != null) {
        out.generator().writeName(Union.TAG);
        out.generator().writeString(tag);
      }
      for (Property<T, B, ?> property : row) {
        property.write(out, value);
      }
      if (extras != null) {
        Extras.write(out, extras.get().apply(value));
      }
    }
  }
}
