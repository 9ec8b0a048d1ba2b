package io.github.copydesk.json.engine;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema for extraction takes from a type: some of its kinds of object, such as persons and
 * groups of all actors, and some properties of each.
 *
 * @param tag the property that names the kind; null if there is only one
 * @param options the kinds, in the order of the schema
 */
record Projection(@Nullable String tag, List<Option> options) {
  /**
   * One kind of object.
   *
   * @param tags the values of the tag for which an object is of this kind
   */
  record Option(List<String> tags, List<Pick> picks) {
    private Stream<Option> singles() {
      return tags.isEmpty()
          ? Stream.of(this)
          : tags.stream().map(tag -> new Option(List.of(tag), picks));
    }
  }

  /**
   * A property.
   *
   * @param always whether the schema requires it though the wire format does not
   * @param words what it is, instead of the sentence in the Javadoc of its getter
   * @param pattern for a string, instead of its own pattern
   * @param inside what is taken from its value or its elements, if these are objects
   */
  record Pick(
      String name,
      boolean always,
      @Nullable String words,
      @Nullable String pattern,
      @Nullable Projection inside) {
    /** The same with other words. */
    Pick as(String words) {
      return new Pick(name, always, words, pattern, inside);
    }

    /** The same, required though it is optional on the wire. */
    Pick must() {
      return new Pick(name, true, words, pattern, inside);
    }

    /** The same with a pattern. */
    Pick matching(String pattern) {
      return new Pick(name, always, words, pattern, inside);
    }
  }

  /** Objects of one kind. */
  static Projection object(Pick... picks) {
    return new Projection(null, List.of(new Option(List.of(), List.of(picks))));
  }

  /** Some kinds of actor. */
  static Projection actor(Option... options) {
    return new Projection("type", List.of(options));
  }

  /** Kinds of object that differ by a property with a code. */
  static Projection by(String tag, Option... options) {
    return new Projection(tag, List.of(options));
  }

  /** One kind of object. */
  static Option option(String tag, Pick... picks) {
    return option(List.of(tag), picks);
  }

  /** Several kinds of object with the same properties. */
  static Option option(List<String> tags, Pick... picks) {
    return new Option(tags, List.of(picks));
  }

  /** A property without parts, required if the wire format requires it. */
  static Pick take(String name) {
    return new Pick(name, false, null, null, null);
  }

  /** A property whose value, or each element, is an object. */
  static Pick take(String name, Projection inside) {
    return new Pick(name, false, null, null, inside);
  }

  /** A property that is optional on the wire, but required here: a text has words for it. */
  static Pick always(String name, String words) {
    return take(name).must().as(words);
  }

  /** The options, those for several values of the tag once for each. */
  List<Option> singles() {
    return options.stream().flatMap(Option::singles).toList();
  }
}
