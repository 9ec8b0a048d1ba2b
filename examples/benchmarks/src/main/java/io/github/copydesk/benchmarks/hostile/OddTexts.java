package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Filler.list;
import static io.github.copydesk.benchmarks.hostile.Filler.lists;
import static io.github.copydesk.benchmarks.hostile.Filler.text;
import static io.github.copydesk.benchmarks.hostile.Json.END;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Documents that are odd but valid, or wrong in one place: bytes, escapes, the order of properties.
 */
final class OddTexts {
  private OddTexts() {}

  static List<Shape> all() {
    return List.of(
        read("type after everything else", actors("{'name':'A','aliases':['B'],'type':'person'}")),
        read("type missing", actors("{'name':'A','aliases':['B']}")),
        read("type unknown", actors("{'name':'A','type':'persn'}")),
        read("type last, of something else", actors("{'name':'A','positions':[],'type':'group'}")),
        read("types last, in each other", actors(nested(8))),
        read("types last, too deep", actors(nested(30))),
        read("escapes", body("\\u0041")),
        read("surrogate pairs as escapes", body("\\ud83d\\ude00")),
        read("control characters as escapes", body("\\u0007")),
        read("Hangul", body("한")),
        read("emoji", body("😀")),
        read("white space before it", text(n -> " ".repeat(n) + Json.KEYWORDS + END)),
        read("line feeds within it", list(Json.KEYWORDS, i -> "\n'a\\n'\r\n", END)),
        read("a text without end", text(n -> Json.ARTICLE + "'body':'" + "a".repeat(n))),
        read("lists without end", text("["::repeat)),
        read("something after its end", text(n -> Json.KEYWORDS + END + " ".repeat(n) + "{")),
        read("a comment after many lines", text(n -> "{" + "\n".repeat(n) + "// a")));
  }

  private static Shape read(String name, Filler filler) {
    return new Shape(Deed.READ, name, filler);
  }

  private static Filler actors(String actor) {
    return lists(
        1000, Json.QUOTES, Json.quote("partial", "a") + "'addressees':[", i -> actor, "]}", END);
  }

  private static Filler body(String character) {
    int bytes = character.getBytes(StandardCharsets.UTF_8).length;
    return text(n -> Json.ARTICLE + "'body':'" + character.repeat(n / bytes) + "'}");
  }

  private static String nested(int depth) {
    return "{'name':'A','positions':[{'organization':".repeat(depth)
        + "{'name':'A','type':'person'}"
        + "}],'type':'person'}".repeat(depth);
  }
}
