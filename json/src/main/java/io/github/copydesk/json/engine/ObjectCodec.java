package io.github.copydesk.json.engine;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads and writes the objects of one type by the table of its properties, which is made when the
 * first is met.
 *
 * <p>Reading goes on after a fault; an object in which something is wrong is not built, so that no
 * half value ever exists.
 */
public final class ObjectCodec<T> implements Codec<T> {
  private static final JsonFactory MATCHERS = new JsonFactory();

  private final Class<T> type;
  private final @Nullable String tag;
  private final Supplier<Table<T, ?>> table;
  private final @Nullable Codec<T> tagged;
  private volatile @Nullable Body<T, ?> body;
  private @Nullable MethodHandle reading; // only of types that are met often
  private @Nullable MethodHandle writing;
  private int read; // other threads may count past each other
  private int written;

  private ObjectCodec(Class<T> type, @Nullable String tag, Supplier<Table<T, ?>> table) {
    this.type = type;
    this.tag = tag;
    this.table = table;
    this.tagged = tag == null ? null : Union.of(List.of(this));
  }

  /** Of a type, by its table. */
  public static <T> ObjectCodec<T> of(Class<T> type, Supplier<Table<T, ?>> table) {
    return new ObjectCodec<>(type, null, table);
  }

  /**
   * Of a type whose objects say by {@code "type"} that they are of it, and which can be an option
   * of a {@link Union}.
   */
  public static <T> ObjectCodec<T> tagged(Class<T> type, String tag, Supplier<Table<T, ?>> table) {
    return new ObjectCodec<>(type, tag, table);
  }

  /** The type. */
  public Class<T> type() {
    return type;
  }

  /** The names of the properties, in the order in which they are written. */
  public List<String> names() {
    return body().names();
  }

  /** Whether objects of the type carry extensions. */
  public boolean extensible() {
    return body().extras() != null;
  }

  /** What {@code "type"} says in objects of the type. */
  String tag() {
    return Objects.requireNonNull(tag, () -> type + " has no tag");
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
    return in.open() ? properties(in) : null;
  }

  /** Reads from the opening brace, or from after the properties a caller has read, to the end. */
  @Nullable T properties(In in) {
    MethodHandle often = reading;
    if (often == null && ++read > Loops.OFTEN) {
      often = reading = Loops.reading(body());
    }
    try {
      if (often == null) {
        return body().read(null, in);
      }
      Object value = (Object) often.invokeExact(in);
      @SuppressWarnings("unchecked") // the loop is that of the body
      T whole = (T) value;
      return whole;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void write(Out out, T value) {
    MethodHandle often = writing;
    if (often == null && ++written > Loops.OFTEN) {
      often = writing = Loops.writing(body());
    }
    out.startObject();
    try {
      if (often == null) {
        body().write(null, out, value);
      } else {
        often.invokeExact(out, (Object) value);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    out.generator().writeEndObject();
  }

  Body<T, ?> body() {
    Body<T, ?> made = body;
    return made != null ? made : make();
  }

  private synchronized Body<T, ?> make() {
    Body<T, ?> made = body;
    if (made == null) {
      body = made = table.get().body(tag);
    }
    return made;
  }

  static String duplicate(String name) {
    return In.quoted(name) + " stands in this object twice";
  }

  static PropertyNameMatcher matcher(List<String> names) {
    List<Named> named = new ArrayList<>(names.size());
    for (String name : names) {
      named.add(Named.fromString(name));
    }
    return MATCHERS.constructNameMatcher(named, false);
  }
}
