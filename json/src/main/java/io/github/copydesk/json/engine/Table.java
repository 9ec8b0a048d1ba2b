package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Lists the properties of a type, each once, in the order in which they are written.
 *
 * <pre>{@code
 * static final ObjectCodec<Question> QUESTION =
 *     ObjectCodec.of(Question.class, QuoteCodecs::question);
 *
 * private static Table<Question, ?> question() {
 *   return Table.of(Question.class, Question::builder, Question.Builder::build)
 *       .required("topic", TEXT, Question::getTopic, Question.Builder::topic)
 *       .optional("asker", ACTOR, Question::getAsker, Question.Builder::asker);
 * }
 * }</pre>
 *
 * <p>A table is made when an object of its type is first met. So tables may name each other in any
 * order, and a program pays only for the types that it reads or writes.
 */
public final class Table<T, B> {
  private final Supplier<B> create;
  private final Function<B, T> build;
  private final List<Property<T, B, ?>> rows = new ArrayList<>();
  private Body.@Nullable Extended<T, B> extras;

  private Table(Supplier<B> create, Function<B, T> build) {
    this.create = create;
    this.build = build;
  }

  /** An empty table of a type with a builder. */
  @SuppressWarnings("unused") // the type says what T is
  public static <T, B> Table<T, B> of(Class<T> type, Supplier<B> create, Function<B, T> build) {
    return new Table<>(create, build);
  }

  /** A property that every object has. */
  public <V> Table<T, B> required(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return row(new Property.One<>(name, label(name), true, codec, get, set));
  }

  /** A property that is always written, and on reading may be absent, but not null. */
  public <V> Table<T, B> defaulted(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return row(new Property.One<>(name, label(name), false, codec, get, set));
  }

  /** A property that may be absent. */
  public <V> Table<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return row(new Property.Maybe<>(name, label(name), codec, get, set));
  }

  /** A whole number that may be absent. */
  public Table<T, B> optionalLong(
      String name, Function<T, OptionalLong> get, BiConsumer<B, Long> set) {
    return row(new Property.MaybeLong<>(name, label(name), Scalars.LONG, get, set));
  }

  /** A list that may be empty. */
  public <V> Table<T, B> list(
      String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    return row(new Property.Many<>(name, label(name), element, false, get, set));
  }

  /** A list that every object has. */
  public <V> Table<T, B> requiredList(
      String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    return row(new Property.Many<>(name, label(name), element, true, get, set));
  }

  /** A set of constants that may be empty, written in the order of the enum. */
  public <E extends Enum<E> & Coded> Table<T, B> choice(
      String name, Class<E> constants, Function<T, Set<E>> get, BiConsumer<B, Set<E>> set) {
    return choice(name, constants, false, get, set);
  }

  /** A set of constants that every object has. */
  public <E extends Enum<E> & Coded> Table<T, B> requiredChoice(
      String name, Class<E> constants, Function<T, Set<E>> get, BiConsumer<B, Set<E>> set) {
    return choice(name, constants, true, get, set);
  }

  private <E extends Enum<E> & Coded> Table<T, B> choice(
      String name,
      Class<E> constants,
      boolean required,
      Function<T, Set<E>> get,
      BiConsumer<B, Set<E>> set) {
    Codec<E> codec = Scalars.coded(constants);
    return row(new Property.Choice<>(name, label(name), constants, codec, required, get, set));
  }

  /** Values by constants of an enum, written in its order. */
  public <K extends Enum<K> & Coded, V> Table<T, B> keyed(
      String name,
      Class<K> constants,
      Codec<V> codec,
      Function<T, Map<K, V>> get,
      BiConsumer<B, Map<K, V>> set) {
    Map<String, K> keys = new LinkedHashMap<>();
    for (K constant : constants.getEnumConstants()) {
      keys.put(constant.code(), constant);
    }
    return row(new Property.Keyed<>(name, label(name), constants, keys, codec, get, set));
  }

  /** Unknown properties with a namespace are kept. */
  public Table<T, B> extensions(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
    extras = new Body.Extended<>(get, set);
    return this;
  }

  /**
   * What is done with this table.
   *
   * @param tag what {@code "type"} says, where objects of the type have it
   */
  Body<T, B> body(@Nullable String tag) {
    return Body.of(rows, create, build, tag, extras);
  }

  private Table<T, B> row(Property<T, B, ?> row) {
    rows.add(row);
    return this;
  }

  private static SerializedString label(String name) {
    return new SerializedString(name);
  }
}
