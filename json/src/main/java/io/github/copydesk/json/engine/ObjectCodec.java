package io.github.copydesk.json.engine;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
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
  private MethodHandle reading;
  private MethodHandle writing;
  private int read; // other threads may count past each other
  private int written;

  ObjectCodec(Class<T> type, Body<T, ?> body) {
    this.type = type;
    this.body = body;
    this.reading = Loops.reading(body);
    this.writing = Loops.writing(body);
    this.tagged = body.tag() == null ? null : Union.of(List.of(this));
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
    return body.extras() != null;
  }

  /** What {@code "type"} says in objects of the type. */
  String tag() {
    return Objects.requireNonNull(body.tag(), () -> type + " has no tag");
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
    if (read < Loops.OFTEN && ++read == Loops.OFTEN) {
      reading = Loops.readingOften(body);
    }
    try {
      Object value = (Object) reading.invokeExact(in);
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
    if (written < Loops.OFTEN && ++written == Loops.OFTEN) {
      writing = Loops.writingOften(body);
    }
    out.startObject();
    try {
      writing.invokeExact(out, (Object) value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
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
}
