package io.github.copydesk.json.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that a codec reads, as data: what a JSON Schema says of it. Reading and writing do not
 * use it.
 */
public sealed interface Shape {
  /**
   * A string.
   *
   * @param format the format of JSON Schema that comes nearest, such as {@code date-time}
   * @param pattern a regular expression that every such string matches as a whole, in the syntax
   *     that Java and ECMAScript share
   */
  record Text(@Nullable String format, @Nullable String pattern) implements Shape {}

  /** An integer, written without a fraction or an exponent, within these bounds. */
  record Whole(long min, long max) implements Shape {}

  /** A number. */
  record Decimal() implements Shape {}

  /** True or false. */
  record Bool() implements Shape {}

  /** One of the codes of an enum, in the order of its constants. */
  record Codes(Class<? extends Enum<?>> type, List<String> codes) implements Shape {}

  /** An object with the properties of a type. */
  record Properties(Class<?> type) implements Shape {}

  /** An object that {@code "type"} says is of one of these types. */
  record OneOf(List<Class<?>> types) implements Shape {}

  /**
   * An array.
   *
   * @param min the number of elements it has at least
   * @param distinct whether an element can appear only once
   */
  record Elements(Shape element, int min, boolean distinct) implements Shape {}

  /** An object with a value for each of some codes, in the order of the constants of their enum. */
  record Keyed(Codes keys, Shape value) implements Shape {}
}
