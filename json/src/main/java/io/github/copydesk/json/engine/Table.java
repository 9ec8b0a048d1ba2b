package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.internal.Handles;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Reads and writes the objects of one type. Each property is listed once, in the order of writing,
 * with its setter in the builder; the getter has the name of the property.
 *
 * <pre>{@code
 * static final Table<Question> QUESTION = Table.of(Question.class, QuoteCodecs::question);
 *
 * private static Table.Builder<Question, ?> question() {
 *   return Table.builder(Question.class, Question::builder, Question.Builder::build)
 *       .required("topic", TEXT, Question.Builder::topic)
 *       .optional("asker", ACTOR, Question.Builder::asker);
 * }
 * }</pre>
 *
 * <p>The rows are made when the first object of the type is read or written. So tables may refer to
 * each other in any order, and a program pays only for the types that it uses.
 *
 * <p>Reading continues after a problem; an object with a problem is not built, so that no partial
 * value ever exists.
 */
public final class Table<T> implements Codec<T> {
  private final Class<T> type;
  private final @Nullable String tag;
  private final Supplier<Builder<T, ?>> builder;
  private volatile @Nullable Rows<T, ?> rows;

  // Threads may race for these two. Each reads a handle once into a local variable. A handle is
  // immutable, so it is safely published by the race, and two handles for the same table are
  // interchangeable.
  private @Nullable MethodHandle reading;
  private @Nullable MethodHandle writing;

  private Table(Class<T> type, @Nullable String tag, Supplier<Builder<T, ?>> builder) {
    this.type = type;
    this.tag = tag;
    this.builder = builder;
  }

  /** A table for a type. */
  public static <T> Table<T> of(Class<T> type, Supplier<Builder<T, ?>> builder) {
    return new Table<>(type, null, builder);
  }

  /**
   * A table for a type whose objects name it in {@code "type"}. They are read by a {@link Union},
   * in which this is one option or the only one.
   */
  public static <T> Table<T> tagged(Class<T> type, String tag, Supplier<Builder<T, ?>> builder) {
    return new Table<>(type, tag, builder);
  }

  /** A builder for the properties of a type. */
  public static <T, B> Builder<T, B> builder(
      Class<T> type, Supplier<B> create, Function<B, T> build) {
    return new Builder<>(type, create, build);
  }

  /** The type. */
  public Class<T> type() {
    return type;
  }

  /** The names of the properties, in the order in which they are written. */
  public List<String> names() {
    return rows().names();
  }

  /** Whether objects of the type keep extensions. */
  public boolean isExtensible() {
    return rows().extensions() != null;
  }

  /** The value of {@code "type"} in objects of the type. */
  String tag() {
    return Objects.requireNonNull(tag, () -> type + " has no tag");
  }

  @Override
  public @Nullable T read(ReadContext in) {
    if (tag != null) {
      throw new IllegalStateException(type + " has a tag, which its union reads");
    }
    return in.openObject() ? properties(in) : null;
  }

  /**
   * Reads from the opening brace, or from after the properties that a caller has read, to the end.
   */
  @Nullable T properties(ReadContext in) {
    MethodHandle often = reading;
    if (often == null && Loops.isOften()) {
      often = reading = Loops.reading(rows());
    }
    try {
      if (often == null) {
        return rows().read(null, in);
      }
      Object value = (Object) often.invokeExact(in);
      @SuppressWarnings("unchecked") // the loop was bound to the rows of this table
      T whole = (T) value;
      return whole;
    } catch (Throwable e) {
      throw Handles.thrown(e);
    }
  }

  @Override
  public void write(WriteContext out, T value) {
    MethodHandle often = writing;
    if (often == null && Loops.isOften()) {
      often = writing = Loops.writing(rows());
    }
    out.startObject();
    try {
      if (often == null) {
        rows().write(null, out, value);
      } else {
        often.invokeExact(out, (Object) value);
      }
    } catch (Throwable e) {
      throw Handles.thrown(e);
    }
    out.generator().writeEndObject();
  }

  @Override
  public Shape shape() {
    return new Shape.Properties(type);
  }

  Rows<T, ?> rows() {
    Rows<T, ?> made = rows;
    return made != null ? made : make();
  }

  private synchronized Rows<T, ?> make() {
    Rows<T, ?> made = rows;
    if (made == null) {
      rows = made = builder.get().rows(tag);
    }
    return made;
  }

  /** Lists the properties of a type. */
  public static final class Builder<T, B> {
    private final Class<T> type;
    private final Supplier<B> create;
    private final Function<B, T> build;
    private final List<Property<B, ?, ?>> rows = new ArrayList<>();
    private Rows.@Nullable Extended<B> extensions;

    private Builder(Class<T> type, Supplier<B> create, Function<B, T> build) {
      this.type = type;
      this.create = create;
      this.build = build;
    }

    /** Adds a property that every object has. */
    public <V> Builder<T, B> required(String name, Codec<V> codec, BiConsumer<B, V> set) {
      return row(new Property.One<>(name, label(name), true, codec, set));
    }

    /** Adds a property that is always written; on reading it may be absent, but not null. */
    public <V> Builder<T, B> defaulted(String name, Codec<V> codec, BiConsumer<B, V> set) {
      return row(new Property.One<>(name, label(name), false, codec, set));
    }

    /** Adds a property that is false if absent, and is written only if true. */
    public Builder<T, B> flag(String name, BiConsumer<B, Boolean> set) {
      return row(new Property.Flag<>(name, label(name), Scalars.BOOLEAN, set));
    }

    /** Adds a property that may be absent. */
    public <V> Builder<T, B> optional(String name, Codec<V> codec, BiConsumer<B, V> set) {
      return row(new Property.Maybe<>(name, label(name), codec, set));
    }

    /** Adds an integer that every object has, with the least that it can be. */
    public Builder<T, B> requiredInt(String name, int least, ObjIntConsumer<B> set) {
      return row(new Property.Int<>(name, label(name), true, Scalars.WHOLE.from(least), set));
    }

    /** Adds an integer that is always written; on reading it may be absent, but not null. */
    public Builder<T, B> defaultedInt(String name, ObjIntConsumer<B> set) {
      return row(new Property.Int<>(name, label(name), false, Scalars.WHOLE, set));
    }

    /** Adds an integer that may be absent, with the least that it can be. */
    public Builder<T, B> optionalLong(String name, long least, BiConsumer<B, Long> set) {
      return row(new Property.MaybeLong<>(name, label(name), Scalars.LONG.from(least), set));
    }

    /** Adds a list that may be empty. */
    public <V> Builder<T, B> list(String name, Codec<V> element, BiConsumer<B, List<V>> set) {
      return row(new Property.Many<>(name, label(name), element, false, set));
    }

    /** Adds a list that every object has, with at least one element. */
    public <V> Builder<T, B> requiredList(
        String name, Codec<V> element, BiConsumer<B, List<V>> set) {
      return row(new Property.Many<>(name, label(name), element, true, set));
    }

    /** Adds a set of constants that may be empty, written in the order of the enum. */
    public <E extends Enum<E> & Coded> Builder<T, B> choice(
        String name, Class<E> constants, BiConsumer<B, List<E>> set) {
      return choice(name, constants, false, set);
    }

    /** Adds a set of constants that every object has, at least one of them. */
    public <E extends Enum<E> & Coded> Builder<T, B> requiredChoice(
        String name, Class<E> constants, BiConsumer<B, List<E>> set) {
      return choice(name, constants, true, set);
    }

    private <E extends Enum<E> & Coded> Builder<T, B> choice(
        String name, Class<E> constants, boolean required, BiConsumer<B, List<E>> set) {
      Codec<E> codec = Scalars.coded(constants);
      return row(new Property.Choice<>(name, label(name), codec, required, set));
    }

    /** Adds a map with enum constants as keys, written in the order of the enum. */
    public <K extends Enum<K> & Coded, V> Builder<T, B> keyed(
        String name, Class<K> constants, Codec<V> codec, BiConsumer<B, Map<K, V>> set) {
      Property.Keys<K> keys = Property.Keys.of(constants);
      return row(new Property.Keyed<>(name, label(name), keys, codec, set));
    }

    /** Keeps unknown properties with a namespace. */
    public Builder<T, B> extensions(BiConsumer<B, Extensions> set) {
      extensions = new Rows.Extended<>(set);
      return this;
    }

    private Rows<T, B> rows(@Nullable String tag) {
      return Rows.of(type, rows, create, build, tag, extensions);
    }

    private Builder<T, B> row(Property<B, ?, ?> row) {
      rows.add(row);
      return this;
    }

    private static SerializedString label(String name) {
      return new SerializedString(name);
    }
  }
}
