package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Checks.check;
import static io.github.copydesk.benchmarks.hostile.Filler.text;
import static io.github.copydesk.benchmarks.hostile.Json.ARTICLE;
import static io.github.copydesk.benchmarks.hostile.Json.END;
import static io.github.copydesk.benchmarks.hostile.Json.QUOTES;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles whose passages and anchors are hard to find, or hard to tell to be missing. */
final class TextChecks {
  private static final int ANCHOR = Json.anchor(100_000, 100_001, "a").length() + 1;

  private TextChecks() {}

  static List<Shape> all() {
    return Stream.of(
            check(
                "valid passage in a text of one letter",
                text(
                    n ->
                        verbatim("a".repeat(n / 2) + "b", times(1, i -> "a".repeat(n / 4) + "b")))),
            check(
                "passage not in a text of one letter",
                text(n -> verbatim("a".repeat(n / 2), times(1, i -> "a".repeat(n / 4) + "b")))),
            check(
                "passage not in a text of two letters",
                text(n -> verbatim("ab".repeat(n / 4), times(1, i -> "ab".repeat(n / 8) + "b")))),
            check(
                "passages not in a long text",
                text(n -> verbatim("a".repeat(n / 2), times(n / 24, i -> "z" + (1_000_000 + i))))),
            check(
                "passages of one letter not in a long text",
                text(n -> verbatim("a".repeat(n / 2), times(n / 208, i -> "a".repeat(99) + "b")))),
            check(
                "valid passages at the end of a long text",
                text(n -> verbatim("a".repeat(n / 2) + "bc", times(n / 10, i -> "bc")))),
            check(
                "valid passages all over a text",
                text(
                    n ->
                        verbatim(numbers(n / 2), times(n / 24, i -> "z" + (1_000_000 + i) + " ")))),
            check(
                "direct quote, anchors of other words",
                text(n -> direct("“a b ” ".repeat(n / 22), n / 2))),
            check(
                "direct quote of marks, anchors of other words",
                text(n -> direct("x" + "“".repeat(n / 6) + "x", n / 2))),
            check("direct quote, anchors of many spans", text(TextChecks::pieces)),
            check(
                "anchors over the whole text",
                text(n -> anchors("a", n, i -> Json.anchor(0, n / 2, "b")))),
            check(
                "anchors over the whole text of emoji",
                text(n -> anchors("😀", n, i -> Json.anchor(0, n / 8, "b")))),
            check("anchors of other words", text(n -> anchors("a", n, i -> anchor(i, "b")))),
            check(
                "anchors of other words in emoji",
                text(n -> anchors("😀", n, i -> anchor(i, "b")))),
            check(
                "anchors beyond the end",
                text(n -> anchors("a", n, i -> Json.anchor(n, n + 1, "b")))),
            check(
                "anchors to no part",
                Filler.lists(Json.MANY, QUOTES, quote(), i -> nowhere(), END, END)),
            check(
                "anchors within accents", text(n -> anchors("e\u0301", n, i -> odd(i, "\u0301")))),
            check(
                "anchors within long runs of accents",
                text(n -> anchors("e" + "\u0301".repeat(199), n, i -> within(i, "\u0301")))),
            check(
                "anchors within one run of accents",
                text(n -> anchors("\u0301", n, i -> anchor(i, "\u0301")))),
            check("anchors within flags", text(n -> anchors("🇰🇵", n, i -> odd(i, "🇵")))),
            check("anchors within families", text(n -> anchors("👩‍", n, i -> odd(i, "\u200d")))),
            check(
                "anchors within syllables of Hangul",
                text(n -> anchors("\u1100\u1161\u11a8", n, i -> middle(i, "\u1161")))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> times(int count, IntFunction<String> text) {
    return IntStream.range(0, Math.max(1, count)).mapToObj(text).toList();
  }

  private static String numbers(int size) {
    return IntStream.range(0, size / 9 + 1)
        .mapToObj(i -> "z" + (1_000_000 + i % (size / 12 + 1)))
        .collect(Collectors.joining(" ", "", " "));
  }

  /** One quote, with as many passages as a list can have. */
  private static String verbatim(String text, List<String> passages) {
    String list = passages.stream().limit(99_999).collect(Collectors.joining("','", "['", "']"));
    return QUOTES + Json.quote("partial", text) + "'verbatim':" + list + "}" + END;
  }

  private static String direct(String text, int size) {
    String anchors =
        IntStream.range(0, Math.min(99_999, size / ANCHOR + 1))
            .mapToObj(i -> anchor(i, "b"))
            .collect(Collectors.joining(","));
    return QUOTES + Json.quote("direct", text) + "'anchors':[" + anchors + "]}" + END;
  }

  private static String pieces(int size) {
    int spans = Math.min(99_999, size / ANCHOR + 1);
    String anchor =
        IntStream.range(0, spans)
            .mapToObj(i -> Json.span(2 * i, 2 * i + 1, "b"))
            .collect(Collectors.joining(",", "{'spans':[", "]}"));
    return QUOTES
        + Json.quote("direct", "a ".repeat(spans / 2) + "a")
        + "'anchors':["
        + anchor
        + "]}"
        + END;
  }

  private static String quote() {
    return Json.quote("partial", "a") + "'anchors':[";
  }

  /** A body that takes half of the size, and anchors that take the other half. */
  private static String anchors(String unit, int size, IntFunction<String> anchor) {
    int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
    StringBuilder json = new StringBuilder(ARTICLE + "'body':'");
    json.append(unit.repeat(size / 2 / bytes + 1)).append("','quotes':[");
    int count = size / 2 / ANCHOR + 1;
    for (int i = 0; i < count; i++) {
      json.append(i % Json.MANY > 0 ? "," : i == 0 ? quote() : "]}," + quote());
      json.append(anchor.apply(i));
    }
    return json.append("]}").append(END).toString();
  }

  /** An anchor of one code point, of which the body has one for each anchor. */
  private static String anchor(int i, String exact) {
    return Json.anchor(i, i + 1, exact);
  }

  /** The second code point of two. */
  private static String odd(int i, String exact) {
    return Json.anchor(2 * i + 1, 2 * i + 2, exact);
  }

  /** The second code point of three. */
  private static String middle(int i, String exact) {
    return Json.anchor(3 * i + 1, 3 * i + 2, exact);
  }

  /** Any but the first of 200 code points. */
  private static String within(int i, String exact) {
    return i % 200 == 0 ? anchor(i + 1, exact) : anchor(i, exact);
  }

  private static String nowhere() {
    return "{'part':'standfirst','spans':[" + Json.span(0, 1, "a") + "]}";
  }
}
