package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Filler.list;
import static io.github.copydesk.benchmarks.hostile.Filler.lists;
import static io.github.copydesk.benchmarks.hostile.Filler.text;
import static io.github.copydesk.benchmarks.hostile.Json.END;
import static io.github.copydesk.benchmarks.hostile.Json.EXTENSION;
import static io.github.copydesk.benchmarks.hostile.Json.KEYWORDS;
import static io.github.copydesk.benchmarks.hostile.Json.QUOTES;
import static io.github.copydesk.benchmarks.hostile.Json.REPORTS;

import java.util.List;
import java.util.function.IntFunction;

/** Documents that do not fit the format, each in as many places as there is room for. */
final class ReadingFaults {
  private static final String LONG_NAME = "x:" + "n".repeat(240);

  private ReadingFaults() {}

  static List<Shape> all() {
    return List.of(
        read("unknown properties", list("{", i -> "'unknown" + i + "':0", "}")),
        read(
            "unknown properties, nearly right",
            lists(1000, QUOTES, "{", i -> "'verbati" + (char) ('a' + i % 12) + "':0", "}", END)),
        read(
            "unknown properties of nothing but objects",
            list(QUOTES, i -> "{'a':{'b':{'c':{'d':[{},{},{}]}}}}", END)),
        read("101 unknown, then lists too deep below a long name", text(ReadingFaults::tooDeep)),
        read(
            "extensions with long names, too deep",
            list(
                Json.ARTICLE,
                i -> "'" + LONG_NAME + i + "':" + "[".repeat(65) + "]".repeat(65),
                "}")),
        read("lists too deep", list(EXTENSION, i -> "[".repeat(64) + "]".repeat(64), END)),
        read(
            "deep values of unknown properties",
            list("{", i -> "'u" + i + "':" + "[".repeat(900) + "]".repeat(900), "}")),
        read("property missing", list(QUOTES, i -> "{}", END)),
        read("property repeated", list("{", i -> "'kind':'report'", "}")),
        read("extension repeated", list("{", i -> "'x:a':0", "}")),
        read("name in an extension repeated", list(EXTENSION + "{", i -> "'a':0", "}]}")),
        read("schema repeated", list("{", i -> "'$schema':'a'", "}")),
        read("number for a text", list(KEYWORDS, i -> "0", END)),
        read("object for a text", list(KEYWORDS, i -> "{}", END)),
        read("text for an object", list(QUOTES, i -> "'a'", END)),
        read("null in a list", list(KEYWORDS, i -> "null", END)),
        read("long text for a number", list(QUOTES, i -> "'" + "a".repeat(2000) + "'", END)),
        read("bad code", list(QUOTES, i -> "{'kind':'drect'}", END)),
        read(
            "bad code in a set",
            lists(1000, REPORTS, "{'figures':[{'outcomes':[", i -> "'kileld'", "]}]}", END)),
        read(
            "bad key in a map",
            lists(
                1000,
                REPORTS,
                "{'verification':{'aspects':{",
                i -> "'plaec" + i + "':'verified'",
                "}}}",
                END)),
        read("half a surrogate pair", list(KEYWORDS, i -> "'\\ud800'", END)),
        read("half a surrogate pair in a name", list("{", i -> "'x:\\ud800" + i + "':0", "}")),
        read(
            "half a surrogate pair after a long text",
            list(KEYWORDS, i -> "'" + "a".repeat(5000) + "\\ud800'", END)),
        read(
            "number for a text in an object",
            list(Json.ARTICLE + "'bylines':[", i -> "{'text':2024}", END)),
        read("bad date in an event", events(i -> "{'when':{'value':'2024-13-99'}}")),
        read(
            "long bad date",
            events(i -> "{'when':{'value':'2024-12-16/" + "9".repeat(3000) + "'}}")),
        read("very long date", text(n -> event("Y" + "1".repeat(n)))),
        read("bad date and time", corrections(i -> "2024-13-17T09:30:00+09:00")),
        read("long fraction", corrections(i -> "2024-12-17T09:30:00." + "1".repeat(500) + "Z")),
        read("bad address", list(QUOTES, i -> "{'attribution':{'url':'http://[a'}}", END)),
        read(
            "long bad address",
            text(n -> Json.ARTICLE + "'url':'a:" + "%20".repeat(n / 3) + "%'}")),
        read("bad identifier", list(Json.ARTICLE + "'identifiers':[", i -> "'none'", END)),
        read("long bad identifier", list(Json.ARTICLE + "'identifiers':[", i -> longText(), END)),
        read("count that contradicts itself", figures("'low':5,'high':1")),
        read("count of nothing", figures("")),
        read("span that ends before it begins", anchors(Json.anchor(5, 1, "a"))),
        read("spans that overlap", anchors("{'spans':[" + span() + "," + span() + "]}")),
        read("sources through too many", list(QUOTES, i -> "{" + Json.via(60) + "}", END)),
        read("actors too deep", list(QUOTES, i -> "{'addressees':[" + parents(60) + "]}", END)),
        read("list too long", list(KEYWORDS, i -> "'a'", END)),
        read("object too large", list(Json.ARTICLE, i -> "'x:" + i + "':0", "}")),
        read("name too long", list("{", i -> "'" + "n".repeat(300) + i + "':0", "}")),
        read("one name too long", text(n -> "{'" + "n".repeat(n) + "':0}")),
        read("integer too long", text(n -> Json.ARTICLE + "'version':" + "1".repeat(n) + "}")),
        read("extension of one long number", text(n -> EXTENSION + "1".repeat(n) + END)),
        read("extension of long numbers", list(EXTENSION, i -> "1".repeat(500) + ".5", END)),
        read(
            "confidence of long numbers",
            list(QUOTES, i -> "{'extraction':{'confidence':0." + "1".repeat(500) + "}}", END)),
        read(
            "confidence with a large exponent",
            list(QUOTES, i -> "{'extraction':{'confidence':1E-99999999}}", END)),
        read("a hundred faults far apart", text(ReadingFaults::farApart)),
        lenient("unknown properties", list("{", i -> "'unknown" + i + "':0", "}")),
        lenient(
            "unknown codes",
            lists(1000, REPORTS, "{'figures':[{'outcomes':[", i -> "'kileld'", "]}]}", END)),
        lenient("unknown kinds", list(QUOTES, i -> "{'kind':'drect','text':'a'}", END)));
  }

  private static Shape read(String name, Filler filler) {
    return new Shape(Deed.READ, name, filler);
  }

  private static Shape lenient(String name, Filler filler) {
    return new Shape(Deed.READ_LENIENTLY, name, filler);
  }

  private static String tooDeep(int size) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 101; i++) {
      json.append("'u").append(i).append("':0,");
    }
    json.append("'x:").append("n".repeat(size / 2)).append("':").append("[".repeat(63));
    return json + "[]" + ",[]".repeat(size / 6) + "]".repeat(63) + "}";
  }

  private static String farApart(int size) {
    String text = "é".repeat(size / 200);
    return QUOTES + ("{'text':'" + text + "'},").repeat(99) + "{}" + END;
  }

  private static String longText() {
    return "'" + "a".repeat(2000) + "'";
  }

  private static Filler events(IntFunction<String> event) {
    return lists(1000, Json.SANCTIONS, "{'events':[", event, "]}", END);
  }

  private static String event(String value) {
    return Json.SANCTIONS + "{'events':[{'when':{'value':'" + value + "'}}]}" + END;
  }

  private static Filler corrections(IntFunction<String> published) {
    return list(
        Json.ARTICLE + "'corrections':[", i -> "{'published':'" + published.apply(i) + "'}", END);
  }

  private static Filler figures(String count) {
    return lists(1000, REPORTS, "{'figures':[", i -> Json.figure("killed", count), "]}", END);
  }

  private static Filler anchors(String anchor) {
    return lists(1000, QUOTES, "{'anchors':[", i -> anchor, "]}", END);
  }

  private static String span() {
    return Json.span(0, 1, "a");
  }

  private static String parents(int depth) {
    String organization = "{'type':'organization','name':'A'";
    return organization + (",'parent':" + organization).repeat(depth) + "}".repeat(depth + 1);
  }
}
