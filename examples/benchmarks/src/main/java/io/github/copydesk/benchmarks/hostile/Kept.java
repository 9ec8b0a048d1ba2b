package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Filler.list;
import static io.github.copydesk.benchmarks.hostile.Filler.lists;
import static io.github.copydesk.benchmarks.hostile.Json.END;
import static io.github.copydesk.benchmarks.hostile.Json.EXTENSION;
import static io.github.copydesk.benchmarks.hostile.Json.KEYWORDS;
import static io.github.copydesk.benchmarks.hostile.Json.PERSON;
import static io.github.copydesk.benchmarks.hostile.Json.QUOTES;
import static io.github.copydesk.benchmarks.hostile.Json.REPORTS;
import static io.github.copydesk.benchmarks.hostile.Json.SANCTION;
import static io.github.copydesk.benchmarks.hostile.Json.SANCTIONS;

import java.util.List;
import java.util.function.IntFunction;

/** Articles of small values, each of which takes more memory than its bytes in the document. */
final class Kept {
  private Kept() {}

  static List<Shape> all() {
    return List.of(
        extensions("empty objects", i -> "{}"),
        extensions("empty lists", i -> "[]"),
        extensions("lists of one", i -> "[1]"),
        extensions("objects of one", i -> "{'a':1}"),
        extensions("objects of five", i -> "{'a':1,'b':1,'c':1,'d':1,'e':1}"),
        extensions("objects of new names", i -> "{'" + i + "':1}"),
        extensions("lists in lists", i -> "[[[[[[]]]]]]"),
        extensions("short texts", i -> "'a'"),
        extensions("empty texts", i -> "''"),
        extensions("numbers", i -> Integer.toString(1000 + i % 9000)),
        extensions("decimals", i -> "1.1"),
        extensions("numbers with exponents", i -> "1E1"),
        extensions("true", i -> "true"),
        kept(
            "quotes with an extension",
            list(QUOTES, i -> Json.quote("partial", "a") + "'x:a':1}", END)),
        kept("short passages", verbatim("'a'")),
        kept("short passages in Hangul", verbatim("'한'")),
        kept("keywords", list(KEYWORDS, i -> "'" + "a".repeat(150) + "'", END)),
        kept(
            "quotes",
            list(QUOTES, i -> "{'kind':'direct','text':'a'," + Json.ATTRIBUTION + "}", END)),
        kept("addressees", quotes("'addressees':[", i -> PERSON, "]")),
        kept("groups", quotes("'addressees':[", i -> "{'type':'group','description':'a'}", "]")),
        kept(
            "positions",
            quotes("'addressees':[{'type':'person','name':'A','positions':[", i -> "{}", "]}]")),
        kept("spans", quotes("'anchors':[{'spans':[", i -> Json.span(i, i + 1, "a"), "]}]")),
        kept("anchors", quotes("'anchors':[", i -> Json.anchor(0, 1, "a"), "]")),
        kept(
            "identifiers",
            quotes(
                "'addressees':[{'type':'country','name':'A','identifiers':[", i -> "'a:b'", "]}]")),
        kept("figures", Checks.figures(i -> Json.figure("killed", "'low':1"))),
        kept(
            "evidence",
            lists(
                Json.MANY,
                REPORTS,
                "{'scope':'incident',"
                    + Json.ATTRIBUTION
                    + ",'figures':["
                    + Json.figure("killed", "'low':1")
                    + "],'evidence':[",
                i -> "{'kind':'video','description':'a'}",
                "]}",
                END)),
        kept("events", events(i -> Json.event("lifted", "2024"))),
        kept("events over intervals", events(i -> Json.event("lifted", "../.."))),
        kept(
            "events in words",
            events(i -> "{'change':'lifted','stage':'adopted','when':{'wording':'a'}}")),
        kept(
            "targets",
            lists(
                Json.MANY,
                SANCTIONS,
                "{'authorities':[" + PERSON + "]," + Json.ATTRIBUTION + ",'targets':[",
                i -> "{'kind':'actor'}",
                "]}",
                END)),
        kept("addresses", list(QUOTES, i -> addressed(), END)),
        kept("times", list(QUOTES, i -> extracted(), END)));
  }

  private static Shape kept(String name, Filler filler) {
    return new Shape(Deed.READ, name, filler);
  }

  private static Shape extensions(String name, IntFunction<String> element) {
    return kept(name + " in an extension", lists(Json.MANY, EXTENSION, "[", element, "]", END));
  }

  private static Filler verbatim(String passage) {
    return quotes("'verbatim':[", i -> passage, "]");
  }

  private static Filler quotes(String open, IntFunction<String> element, String close) {
    return lists(Json.MANY, QUOTES, Json.quote("partial", "a") + open, element, close + "}", END);
  }

  private static Filler events(IntFunction<String> event) {
    return lists(Json.MANY, SANCTIONS, SANCTION + "'events':[", event, "]}", END);
  }

  private static String addressed() {
    return "{'kind':'direct','text':'a','attribution':{'sources':[" + PERSON + "],'url':'a'}}";
  }

  private static String extracted() {
    String at = "'extraction':{'method':'human','at':'2024-12-17T09:30:00Z'}";
    return Json.quote("direct", "a") + at + "}";
  }
}
