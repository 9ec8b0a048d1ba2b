package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Filler.list;
import static io.github.copydesk.benchmarks.hostile.Filler.lists;
import static io.github.copydesk.benchmarks.hostile.Json.END;
import static io.github.copydesk.benchmarks.hostile.Json.EXTENSION;

import java.util.List;
import java.util.function.IntFunction;

/** Property names that collide or never recur, in documents that can be read. */
final class Names {
  private Names() {}

  static List<Shape> all() {
    return List.of(
        read("names of one hash in the parser’s table", objects(Collisions::symbol)),
        read("names of one hash there, of six words", objects(Collisions::reordered)),
        read("names of one hash in Java", objects(Collisions::text)),
        read("extensions of one hash in the parser’s table", quotes(Collisions::reordered)),
        read("extensions of one hash in Java", quotes(i -> "x:" + Collisions.text(i))),
        read("names that never come again", objects(i -> "n" + i)),
        read("long names that never come again", objects(i -> "n".repeat(240) + i)),
        read(
            "unknown names of one hash in the parser’s table",
            list("{", i -> "'" + Collisions.symbol(i) + "':0", "}")));
  }

  private static Shape read(String name, Filler filler) {
    return new Shape(Deed.READ, name, filler);
  }

  /** Within objects in an extension. */
  private static Filler objects(IntFunction<String> name) {
    return lists(Json.MANY, EXTENSION, "{", i -> "'" + name.apply(i) + "':0", "}", END);
  }

  /** As extensions of quotes. */
  private static Filler quotes(IntFunction<String> name) {
    return lists(
        Json.MANY,
        Json.QUOTES,
        Json.quote("partial", "a") + "'verbatim':[],",
        i -> "'" + name.apply(i) + "':0",
        "}",
        END);
  }
}
