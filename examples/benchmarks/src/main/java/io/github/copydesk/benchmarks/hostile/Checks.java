package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Filler.list;
import static io.github.copydesk.benchmarks.hostile.Filler.lists;
import static io.github.copydesk.benchmarks.hostile.Filler.text;
import static io.github.copydesk.benchmarks.hostile.Json.ARTICLE;
import static io.github.copydesk.benchmarks.hostile.Json.END;
import static io.github.copydesk.benchmarks.hostile.Json.KEYWORDS;
import static io.github.copydesk.benchmarks.hostile.Json.MANY;
import static io.github.copydesk.benchmarks.hostile.Json.PERSON;
import static io.github.copydesk.benchmarks.hostile.Json.QUOTES;
import static io.github.copydesk.benchmarks.hostile.Json.REPORTS;
import static io.github.copydesk.benchmarks.hostile.Json.SANCTION;
import static io.github.copydesk.benchmarks.hostile.Json.SANCTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Articles that break a rule in as many places as there is room for. */
final class Checks {
  private Checks() {}

  static List<Shape> all() {
    return Stream.of(
            check("passage blank", verbatim("' '")),
            check("passage not in the text", verbatim("'b'")),
            check("keyword blank", list(KEYWORDS, i -> "'" + spaces(150) + "'", END)),
            check("keyword that shows nothing", list(KEYWORDS, i -> "'" + invisible() + "'", END)),
            check(
                "keyword with a control character",
                list(KEYWORDS, i -> "'\\u0007" + "a".repeat(150) + "'", END)),
            check(
                "one body that shows nothing", text(n -> ARTICLE + "'body':'" + spaces(n) + "'}")),
            check("name blank", addressees(i -> Json.person(" "))),
            check("no country", addressees(i -> "{'type':'country','name':'A','code':'zz'}")),
            check("no language", quotes("'language':'a_b'")),
            check("one long language", text(Checks::language)),
            check(
                "no address on the web",
                list(
                    QUOTES,
                    i ->
                        "{'kind':'indirect','text':'a',"
                            + "'attribution':{'sources':["
                            + PERSON
                            + "],'url':'ftp:a'}}",
                    END)),
            check("alias that is the name", aliases(i -> "'A'")),
            check("position of nothing", positions()),
            check("addressee that is the source", addressees(i -> PERSON)),
            check(
                "sources that pass on themselves",
                list(QUOTES, i -> "{'kind':'partial','text':'a'," + Json.via(7) + "}", END)),
            check("said after it was published", said()),
            check("words where there are none", list(QUOTES, i -> unmarked(), END)),
            check(
                "marks not closed",
                list(QUOTES, i -> Json.quote("direct", "a") + "'marks':'unclosed'}", END)),
            check("part of other outcomes", parts(Json.figure("wounded", "'low':1"))),
            check("part above the whole", parts(Json.figure("killed", "'low':9"))),
            check("parts of parts", list(REPORTS, i -> nested(7), END)),
            check("figure repeated", figures(i -> Json.figure("killed", "'low':1"))),
            check("victims of one hash", figures(Checks::victims)),
            check("evidence without verification", evidence()),
            check("no reason given", list(REPORTS, i -> unverified(), END)),
            check("event before the one before", events(i -> day(-i))),
            check("events before a vague one", events(i -> i % 2 == 0 ? "2024" : day(-i))),
            check("target of nothing", targets("{'kind':'vessel'}")),
            check("target without an actor", targets("{'kind':'actor'}")),
            check("correction before the one before", corrections()),
            check("half a coordinate", places("{'name':'A','latitude':91}")),
            check("nothing for publication", list(SANCTIONS, i -> SANCTION + "'events':[]}", END)),
            check("byline blank", list(ARTICLE + "'bylines':[", i -> blankByline(), END)))
        .flatMap(List::stream)
        .toList();
  }

  /** The same document for both groups. */
  static List<Shape> check(String name, Filler filler) {
    return List.of(
        new Shape(Deed.CHECK, name, filler), new Shape(Deed.CHECK_PUBLISHABLE, name, filler));
  }

  private static Filler quotes(String property) {
    return list(QUOTES, i -> Json.quote("partial", "a") + property + "}", END);
  }

  private static Filler verbatim(String passage) {
    String open = Json.quote("partial", "a") + "'verbatim':[";
    return lists(MANY, QUOTES, open, i -> passage, "]}", END);
  }

  private static Filler addressees(IntFunction<String> actor) {
    String open = Json.quote("partial", "a") + "'addressees':[";
    return lists(MANY, QUOTES, open, actor, "]}", END);
  }

  private static Filler aliases(IntFunction<String> alias) {
    String open =
        Json.quote("partial", "a") + "'addressees':[{'type':'person','name':'A','aliases':[";
    return lists(MANY, QUOTES, open, alias, "]}]}", END);
  }

  private static Filler positions() {
    String open =
        Json.quote("partial", "a") + "'addressees':[{'type':'person','name':'A','positions':[";
    return lists(MANY, QUOTES, open, i -> "{}", "]}]}", END);
  }

  private static Filler said() {
    String attribution = "'attribution':{'sources':[" + PERSON + "],'when':{'value':'2030-01-01'}}";
    return list(
        ARTICLE + "'published':'2024-12-17T09:30:00Z','quotes':[",
        i -> "{'kind':'indirect','text':'a'," + attribution + "}",
        END);
  }

  private static String unmarked() {
    return Json.quote("indirect", "a") + "'verbatim':['a']}";
  }

  private static Filler parts(String part) {
    return lists(
        MANY,
        REPORTS,
        "{'scope':'incident',"
            + Json.ATTRIBUTION
            + ",'figures':[{'outcomes':['killed'],'count':{'high':5},'including':[",
        i -> part,
        "]}]}",
        END);
  }

  private static String nested(int depth) {
    String figure = "{'outcomes':['killed'],'count':{'low':1,'high':1}";
    return Json.report(
        PERSON, figure + (",'including':[" + figure).repeat(depth) + "}]".repeat(depth) + "}");
  }

  static Filler figures(IntFunction<String> figure) {
    String open = "{'scope':'incident'," + Json.ATTRIBUTION + ",'figures':[";
    return lists(MANY, REPORTS, open, figure, "]}", END);
  }

  private static String victims(int i) {
    return "{'outcomes':['killed'],'count':{'low':1},'victims':{'type':'group','description':'"
        + Collisions.text(i)
        + "'}}";
  }

  private static Filler evidence() {
    String open =
        "{'scope':'cumulative',"
            + Json.ATTRIBUTION
            + ",'figures':["
            + Json.figure("killed", "'low':1")
            + "],'evidence':[";
    return lists(MANY, REPORTS, open, i -> "{'kind':'video','description':'a'}", "]}", END);
  }

  private static String unverified() {
    return "{'scope':'incident',"
        + Json.ATTRIBUTION
        + ",'figures':["
        + Json.figure("killed", "'low':1")
        + "],'verification':{'status':'refuted'}}";
  }

  private static Filler events(IntFunction<String> day) {
    String open = SANCTION + "'events':[";
    return lists(MANY, SANCTIONS, open, i -> Json.event("amended", day.apply(i)), "]}", END);
  }

  static String day(int i) {
    return LocalDate.of(2024, 1, 1).plusDays(i % 200_000).toString();
  }

  private static Filler targets(String target) {
    String open =
        "{'authorities':["
            + PERSON
            + "],'measures':['travel-ban'],"
            + Json.ATTRIBUTION
            + ",'targets':[";
    return lists(MANY, SANCTIONS, open, i -> target, "]}", END);
  }

  private static Filler corrections() {
    String text = "{'kind':'update','text':'" + "a".repeat(150) + "','published':'";
    return list(ARTICLE + "'corrections':[", i -> text + day(-i) + "T09:30:00Z'}", END);
  }

  private static Filler places(String place) {
    String open =
        "{'scope':'incident',"
            + Json.ATTRIBUTION
            + ",'figures':["
            + Json.figure("killed", "'low':1")
            + "],'where':{'relation':'between','places':[";
    return lists(MANY, REPORTS, open, i -> place, "]}}", END);
  }

  private static String language(int size) {
    return "{'kind':'report','headline':'H','language':'en" + "-aaaaaaaa".repeat(size / 9) + "'}";
  }

  private static String blankByline() {
    return "{'text':'" + spaces(150) + "'}";
  }

  private static String invisible() {
    return "\u200b".repeat(60);
  }

  private static String spaces(int size) {
    return " ".repeat(size);
  }
}
