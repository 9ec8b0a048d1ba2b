package io.github.copydesk.benchmarks.hostile;

import static io.github.copydesk.benchmarks.hostile.Filler.list;
import static io.github.copydesk.benchmarks.hostile.Filler.lists;
import static io.github.copydesk.benchmarks.hostile.Json.END;
import static io.github.copydesk.benchmarks.hostile.Json.PERSON;
import static io.github.copydesk.benchmarks.hostile.Json.QUOTES;
import static io.github.copydesk.benchmarks.hostile.Json.REPORTS;
import static io.github.copydesk.benchmarks.hostile.Json.SANCTIONS;
import static io.github.copydesk.benchmarks.hostile.Json.person;

import io.github.copydesk.casualty.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Articles from which a great deal would follow, compared with the same amount in small portions.
 */
final class Reasoning {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private Reasoning() {}

  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    Filler events = events(8, i -> event(i, Checks.day(i)));
    timeline(shapes, "events", i -> event(i, Checks.day(i)), events);
    timeline(shapes, "events on one day", i -> event(i, "2024-12-16"), events);
    timeline(shapes, "events on days before", i -> event(i, Checks.day(-i)), events);
    timeline(shapes, "vague events", i -> event(i, i % 2 == 0 ? "2024" : Checks.day(i)), events);
    timeline(shapes, "events without a day", i -> event(i, "../" + Checks.day(i)), events);
    timeline(shapes, "uncertain events", i -> event(i, Checks.day(i) + "?"), events);

    actors(shapes, "sources", name -> Json.report(person(name), Json.figure("killed", "'low':1")));
    actors(
        shapes,
        "addressees",
        name -> Json.quote("partial", "a") + "'addressees':[" + person(name) + "]}");
    actors(
        shapes,
        "authorities",
        name ->
            "{'authorities':["
                + person(name)
                + "],'targets':[{'kind':'unspecified'}],"
                + Json.ATTRIBUTION
                + "}");
    shapes.add(
        new Shape(
            Deed.BY_SOURCE,
            "sources of one hash",
            list(REPORTS, i -> source(Collisions.text(i)), END),
            list(REPORTS, i -> source("somebody whose number is " + i), END)));

    tallies(shapes, "harmless claims", i -> claim("'low':1,'high':" + (1_000_000 + i)));
    tallies(shapes, "claims that contradict each other", i -> claim("'low':" + i + ",'high':" + i));
    tallies(
        shapes,
        "claims of every outcome",
        i -> claim(outcome(i), "'low':1,'high':" + (1_000_000 + i)));
    tallies(
        shapes,
        "claims over every set of outcomes",
        i -> claim(outcomes(1 + i % 4_095), "'low':1,'high':" + (1_000_000 + i)));
    tallies(
        shapes, "one claim that contradicts all", i -> claim(i == 0 ? "'high':0" : "'low':" + i));
    Filler ordinary = list(REPORTS, Reasoning::incident, END);
    for (Deed deed : List.of(Deed.CONFLICTS, Deed.BOUNDS, Deed.TALLY, Deed.SUM)) {
      shapes.add(
          new Shape(
              deed,
              "one report of many figures",
              list(
                  REPORTS + "{'scope':'incident'," + Json.ATTRIBUTION + ",'figures':[",
                  i -> Json.figure("killed", "'low':1,'high':" + (1_000_000 + i)),
                  "]}]}"),
              ordinary));
      shapes.add(
          new Shape(
              deed,
              "one figure of many parts",
              list(
                  REPORTS
                      + "{'scope':'incident',"
                      + Json.ATTRIBUTION
                      + ",'figures':[{'outcomes':['killed'],'count':{'high':9000000},'including':[",
                  i -> Json.figure("killed", "'low':1,'high':" + (1_000_000 + i)),
                  "]}]}]}"),
              ordinary));
    }
    return shapes;
  }

  private static void timeline(
      List<Shape> shapes, String name, IntFunction<String> event, Filler ordinary) {
    shapes.add(new Shape(Deed.TIMELINE, name, events(90_000, event), ordinary));
  }

  private static Filler events(int most, IntFunction<String> event) {
    return lists(most, SANCTIONS, Json.SANCTION + "'events':[", event, "]}", END);
  }

  private static String event(int i, String edtf) {
    return Json.event(i % 2 == 0 ? "suspended" : "resumed", edtf);
  }

  private interface Named {
    String apply(String name);
  }

  private static void actors(List<Shape> shapes, String who, Named statement) {
    String head =
        switch (who) {
          case "sources" -> REPORTS;
          case "addressees" -> QUOTES;
          default -> SANCTIONS;
        };
    shapes.add(
        new Shape(
            Deed.ACTORS,
            who + " of one hash",
            list(head, i -> statement.apply(Collisions.text(i)), END),
            list(head, i -> statement.apply("somebody whose number is " + i), END)));
  }

  private static String source(String name) {
    return Json.report(person(name), Json.figure("killed", "'low':1"));
  }

  private static void tallies(List<Shape> shapes, String name, IntFunction<String> report) {
    Filler hostile = list(REPORTS, report, END);
    Filler ordinary = list(REPORTS, Reasoning::incident, END);
    for (Deed deed : List.of(Deed.CONFLICTS, Deed.BOUNDS, Deed.TALLY)) {
      shapes.add(new Shape(deed, name, hostile, ordinary));
    }
  }

  private static String claim(String count) {
    return claim("killed", count);
  }

  private static String claim(String outcome, String count) {
    return Json.report(PERSON, Json.figure(outcome, count));
  }

  /** The outcomes whose bits are set. */
  private static String outcomes(int set) {
    return OUTCOMES.stream()
        .filter(outcome -> (set >> OUTCOMES.indexOf(outcome) & 1) != 0)
        .map(Outcome::code)
        .collect(Collectors.joining("','"));
  }

  private static String outcome(int i) {
    return switch (i % 4) {
      case 0 -> "killed";
      case 1 -> "killed','wounded";
      case 2 -> "wounded','missing";
      default -> "missing','captured','killed";
    };
  }

  /** A report; every four are about one incident. */
  private static String incident(int i) {
    String figure = i % 2 == 0 ? "killed" : "killed','wounded";
    return "{'scope':'incident','incident':'desk:"
        + i / 4
        + "',"
        + Json.ATTRIBUTION
        + ",'figures':["
        + Json.figure(figure, "'low':1,'high':" + (20 + i % 4))
        + "]}";
  }
}
