package io.github.copydesk.json.engine;

import static io.github.copydesk.json.engine.Projection.actor;
import static io.github.copydesk.json.engine.Projection.always;
import static io.github.copydesk.json.engine.Projection.by;
import static io.github.copydesk.json.engine.Projection.object;
import static io.github.copydesk.json.engine.Projection.option;
import static io.github.copydesk.json.engine.Projection.take;

import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Projection.Pick;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What language models are asked for: which properties of each statement, and in which words if
 * those of the Javadoc do not say what to do.
 *
 * <p>Words before numbers: a number, a date or a code comes with the words of the text for it,
 * which the schema requires. So an object is never empty, and whatever is extracted can be found in
 * the text. What the text cannot say is left out (identifiers, coordinates, web addresses), as is
 * what a model cannot know (positions in the text, the results of checks).
 *
 * @param type the type of statement
 * @param root the only property of the answer, an array of such statements
 * @param words what the array contains
 */
record ExtractionPlan(Class<?> type, String root, String words, Projection statement) {
  private static final String DATE = "[0-9]{4}(-[0-1][0-9](-[0-3][0-9])?)?";

  private static final Projection TIME =
      object(
          always("wording", "The words of the text for the time, as printed: “over the weekend”."),
          take("value")
              .as(
                  "The date the words mean, only as precise as they are: 2024, 2024-12, 2024-12-16,"
                      + " or two of these for a period: 2024-12-14/2024-12-15; absent if it cannot"
                      + " be determined.")
              .matching("^" + DATE + "(/" + DATE + ")?$"));

  private static final Projection NAME = object(take("name"));

  private static final List<String> NAMED = List.of("person", "organization", "country");

  private static final Projection BODIES =
      actor(option(List.of("organization", "country"), take("name")));

  private static final Projection ANYONE =
      actor(option(NAMED, take("name")), option("group", take("description")));

  private static final Pick VIA =
      take(
          "via",
          object(
              take("sources", actor(option(NAMED, take("name"))))
                  .as("Who passed it on, such as a news agency; several if jointly.")));

  private static final Pick TITLE = always("title", "The title as printed: “Pentagon spokesman”.");

  /** With as much about the speakers as the limits allow. */
  private static final Pick SAID =
      take(
          "attribution",
          object(
              take(
                  "sources",
                  actor(
                      option(
                          "person", take("name"), take("positions", object(TITLE, take("rank")))),
                      option(List.of("organization", "country"), take("name")),
                      option("group", take("description"), take("affiliation", BODIES)),
                      option(
                          "unnamed-source",
                          take("description"),
                          take("affiliation", BODIES),
                          take("reason")))),
              take("act"),
              take("cue"),
              take("medium"),
              take("occasion"),
              take("when", TIME),
              VIA));

  private static final Pick[] REPORTED = {
    take(
        "sources",
        actor(
            option("person", take("name"), take("positions", object(TITLE))),
            option(List.of("organization", "country"), take("name")),
            option(List.of("group", "unnamed-source"), take("description")))),
    take("act"),
    take("cue")
  };

  private static final Pick COUNT =
      take(
          "count",
          object(
              always(
                  "wording",
                  "The words of the text for the number, as printed: “three”, “some 30”, “more than"
                      + " 20”, “dozens”."),
              take("low")
                  .as(
                      "The smallest number the words allow: 3 for “three”, 21 for “more than 20”;"
                          + " absent if they set no lower bound, as in “some 30”."),
              take("best")
                  .as(
                      "The number the words name: 3 for “three”, 30 for “some 30”; absent if they"
                          + " name only a bound, as in “more than 20”, or no number, as in"
                          + " “dozens”."),
              take("high")
                  .as(
                      "The largest number the words allow: 3 for “three”, 20 for “up to 20”; absent"
                          + " if they set no upper bound, as in “some 30”.")));

  private static final Pick OUTCOME_WORDING =
      always(
          "outcomeWording",
          "The words of the text for the outcomes, as printed: “killed”, “casualties”, “feared"
              + " dead”.");

  private static final Pick PART =
      take(
          "including",
          object(
              take("outcomes"),
              OUTCOME_WORDING,
              COUNT,
              take("severity"),
              take("victims", actor(option("group", take("description"), take("age"))))));

  private static final Pick FIGURE =
      take(
          "figures",
          object(
              take("outcomes"),
              OUTCOME_WORDING,
              COUNT,
              PART,
              take("severity"),
              take(
                  "victims",
                  actor(
                      option("person", take("name")),
                      option(
                          "group",
                          take("description"),
                          take("status"),
                          take("sex"),
                          take("age"))))));

  private static final Projection TARGET =
      by(
          "kind",
          option("actor", take("actor", ANYONE).must(), take("reasons")),
          option(
              List.of("vessel", "aircraft", "sector", "conduct"),
              always("description", "The words of the text for the target, as printed.")),
          option("territory", take("place", NAME).must()),
          option("unspecified"));

  private static final Pick EVENT =
      take(
              "events",
              object(
                  take("change"),
                  take("stage"),
                  always(
                      "wording",
                      "The words of the text for change and stage, as printed: “imposes”, “voted to"
                          + " lift”."),
                  take("when", TIME),
                  take("by", BODIES),
                  take("until", TIME)))
          .as(
              "The events in its history for which the text gives a time, in any order; empty if"
                  + " there are none.");

  static final List<ExtractionPlan> ALL =
      List.of(
          new ExtractionPlan(
              Quote.class,
              "quotes",
              "What the text reports anyone to have said or written, in its order: direct quotes"
                  + " and paraphrases; empty if there is nothing.",
              object(
                  take("text")
                      .as(
                          "The words as printed, copied, not translated, without the outer"
                              + " quotation marks and without a cue that interrupts them: “We do"
                              + " assess,” he said, “that they have” becomes We do assess that they"
                              + " have."),
                  take("kind"),
                  take("marks"),
                  take("verbatim")
                      .as(
                          "The passages of a partial or mixed quote inside quotation marks, in order, copied"
                              + " without the marks; empty for a direct quote, which is verbatim as a"
                              + " whole, and for a paraphrase."),
                  SAID,
                  take("addressees", ANYONE),
                  take("inResponseTo", object(take("topic"))),
                  take("translatedFrom"))),
          new ExtractionPlan(
              CasualtyReport.class,
              "casualtyReports",
              "What the text reports about people killed, hurt or missing, one report for each"
                  + " source and event; empty if there is nothing.",
              object(
                  take("attribution", object(with(REPORTED, VIA))),
                  FIGURE,
                  take("scope"),
                  take("responsible", ANYONE),
                  take("parties", ANYONE),
                  take("evidence", object(take("kind"), take("description"))),
                  take("when", TIME),
                  take("where", object(take("relation"), take("places", NAME))),
                  take("asOf", TIME),
                  take("means"),
                  take("cause"))),
          new ExtractionPlan(
              Sanction.class,
              "sanctions",
              "The sanctions the text reports, in force or not; empty if there are none.",
              object(
                  take("authorities", BODIES),
                  take("targets", TARGET),
                  take(
                      "measures",
                      object(
                          take("kind"),
                          always(
                              "wording",
                              "The words of the text for the measure, as printed: “prohibition of"
                                  + " port entry”."),
                          take("since", TIME))),
                  take("programmes", NAME),
                  take("legalBases", object(take("title"), take("number"))),
                  take("additional"),
                  EVENT,
                  take("attribution", object(with(REPORTED, take("when", TIME), VIA))),
                  take("purpose"))));

  /** The shape of a statement. */
  Shape shape() {
    return Objects.requireNonNull(Codecs.of(type)).shape();
  }

  /** The name of the type in names of files: {@code casualty-report}. */
  String file() {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return root;
  }

  private static Pick[] with(Pick[] first, Pick... then) {
    return Stream.concat(Stream.of(first), Stream.of(then)).toArray(Pick[]::new);
  }
}
