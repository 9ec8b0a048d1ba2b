package io.github.copydesk.tour;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.Verification;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contents of an article, as text: who said what, who was hurt, who is sanctioned. */
final class ArticleListing {
  private final Printout printout;

  ArticleListing(Printout printout) {
    this.printout = printout;
  }

  void print(Article article) {
    head(article);
    printout.section("Quotes");
    for (int i = 0; i < article.getQuotes().size(); i++) {
      quote(number(i), article.getQuotes().get(i));
    }
    printout.section("Casualties");
    casualties(article.getCasualtyReports());
    printout.section("Sanctions");
    for (int i = 0; i < article.getSanctions().size(); i++) {
      sanction(number(i), article.getSanctions().get(i));
    }
  }

  private void head(Article article) {
    printout.text(article.getHeadline());
    printout.line("=".repeat(Math.min(article.getHeadline().length(), Printout.WIDTH)));
    printout.item(
        "Dateline    ", article.getDateline().map(ArticleListing::dateline).orElse("none"));
    printout.item("Published   ", published(article));
    printout.item(
        "Holds       ",
        "paragraphs: "
            + article.paragraphs().size()
            + ", quotes: "
            + article.getQuotes().size()
            + ", casualty reports: "
            + article.getCasualtyReports().size()
            + ", sanctions: "
            + article.getSanctions().size());
  }

  private static String dateline(Dateline dateline) {
    return dateline.getText()
        + dateline.getDate().flatMap(TimeExpression::getValue).map(date -> " = " + date).orElse("");
  }

  private static String published(Article article) {
    return Stream.of(
            article.getPublished().map(EdtfDate::toString).stream(),
            article.getPublisher().map(Organization::getName).stream(),
            article.getBylines().stream().flatMap(byline -> byline.getText().stream()))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  private void quote(String number, Quote quote) {
    boolean verbatim = quote.getKind() == QuoteKind.DIRECT || quote.getKind() == QuoteKind.PARTIAL;
    printout.item(
        number, quote.getKind().words() + ": " + quote.getAttribution().describe() + to(quote));
    printout.item("", verbatim ? "“" + quote.getText() + "”" : quote.getText());
    List<String> details = new ArrayList<>();
    details.add(cue(quote.getAttribution()));
    quote.getAttribution().getWhen().ifPresent(when -> details.add("when: " + time(when)));
    quote.getInResponseTo().ifPresent(question -> details.add("asked: " + question.getTopic()));
    if (quote.getAnchors().size() > 1) {
      details.add(
          "printed: "
              + quote.getAnchors().stream()
                  .map(anchor -> anchor.getPart().words())
                  .collect(Collectors.joining(", ")));
    }
    if (quote.getMarks() == QuoteMarks.UNOPENED || quote.getMarks() == QuoteMarks.UNCLOSED) {
      details.add("quotation marks: " + quote.getMarks().words());
    }
    printout.item("", String.join("; ", details));
  }

  private static String to(Quote quote) {
    return quote.getAddressees().isEmpty()
        ? ""
        : ", to "
            + quote.getAddressees().stream()
                .map(Actor::displayName)
                .collect(Collectors.joining(", "));
  }

  private static String cue(Attribution attribution) {
    return "cue: "
        + attribution.getCue().map(cue -> "“" + cue + "”").orElse("none")
        + " ("
        + attribution.getAct().words()
        + ")";
  }

  private void casualties(List<CasualtyReport> reports) {
    Table table =
        new Table(
            Table.numbers("#"),
            Table.words("outcomes", 11),
            Table.words("wording", 18),
            Table.numbers("low"),
            Table.numbers("best"),
            Table.numbers("high"),
            Table.words("who said it", 21),
            Table.words("how verified", 21));
    for (int i = 0; i < reports.size(); i++) {
      CasualtyReport report = reports.get(i);
      String number = String.valueOf(i + 1);
      for (CasualtyFigure figure : report.getFigures()) {
        Count count = figure.getCount();
        table.row(
            number,
            figure.outcomesInWords(),
            count.describe(),
            Table.number(count.getLow()),
            Table.number(count.getBest()),
            Table.number(count.getHigh()),
            report.getAttribution().describe(),
            report.getVerifications().stream()
                .map(ArticleListing::verification)
                .reduce((a, b) -> a + "; " + b)
                .orElse("not said"));
      }
    }
    table.print(printout);
    printout.line("");
    for (int i = 0; i < reports.size(); i++) {
      printout.item(number(i), circumstances(reports.get(i)));
    }
  }

  private static String circumstances(CasualtyReport report) {
    String victims =
        report.getFigures().stream()
            .flatMap(figure -> figure.getVictims().stream())
            .map(Actor::displayName)
            .distinct()
            .collect(Collectors.joining(", "));
    return Stream.of(
            Stream.of(victims.isEmpty() ? "victims: not said" : "victims: " + victims),
            report.getWhen().map(when -> "when: " + time(when)).stream(),
            report.getWhere().map(Location::describe).stream(),
            actors("responsible", report.getResponsible()),
            actors("who fought", report.getParties()),
            report.getMeans().map(means -> "means: " + means.words()).stream(),
            report.getCause().map(cause -> "cause: " + cause).stream(),
            report.getEvidence().stream().map(ArticleListing::evidence))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> actors(String role, List<Actor> actors) {
    return actors.isEmpty()
        ? Stream.of()
        : Stream.of(role + ": " + names(actors.stream().map(Actor::displayName)));
  }

  private static String evidence(Evidence evidence) {
    return evidence.getKind().words()
        + evidence.getProducer().map(producer -> " by " + producer.displayName()).orElse("")
        + evidence.getPublished().map(published -> ", " + time(published)).orElse("");
  }

  private static String verification(Verification verification) {
    String aspects =
        verification.getAspects().entrySet().stream()
            .map(aspect -> aspect.getKey().words() + " " + aspect.getValue().words())
            .collect(Collectors.joining(", "));
    return (aspects.isEmpty() ? verification.getStatus().words() : aspects)
        + verification.getVerifier().map(actor -> " by " + actor.displayName()).orElse("")
        + verification.getReason().map(reason -> ": " + reason).orElse("");
  }

  private void sanction(String number, Sanction sanction) {
    printout.item(
        number,
        names(sanction.getAuthorities().stream().map(Actor::displayName))
            + " against "
            + names(sanction.getTargets().stream().map(ArticleListing::target)));
    printout.item(
        "",
        (sanction.isAdditional() ? "additional; " : "")
            + "measures: "
            + (sanction.getMeasures().isEmpty()
                ? "none named"
                : names(sanction.getMeasures().stream().map(ArticleListing::measure)))
            + sanction.getPurpose().map(purpose -> "; purpose: " + purpose).orElse(""));
    printout.item(
        "",
        "said by " + sanction.getAttribution().describe() + "; " + cue(sanction.getAttribution()));
    for (SanctionEvent event : sanction.getEvents()) {
      printout.item("", event(event));
    }
  }

  private static String target(SanctionTarget target) {
    return target.getKind() == SanctionTargetKind.UNSPECIFIED
        ? "targets not named"
        : target.displayName() + " (" + target.getKind().words() + ")";
  }

  private static String measure(SanctionMeasure measure) {
    return measure.getKind().words()
        + measure.getWording().map(wording -> " (“" + wording + "”)").orElse("")
        + measure.getSince().map(since -> " since " + time(since)).orElse("");
  }

  private static String event(SanctionEvent event) {
    return event.getChange().words()
        + " ("
        + event.getStage().words()
        + event.getWording().map(wording -> ", “" + wording + "”").orElse("")
        + "): "
        + time(event.getWhen())
        + event.getUntil().map(until -> ", until " + time(until)).orElse("")
        + (event.getBy().isEmpty()
            ? ""
            : ", by " + names(event.getBy().stream().map(Actor::displayName)))
        + (event.getTargets().isEmpty()
            ? ""
            : ", only " + names(event.getTargets().stream().map(SanctionTarget::displayName)))
        + event.getNote().map(note -> ", " + note).orElse("");
  }

  /** As worded and, if it could be resolved, as a date. */
  private static String time(TimeExpression time) {
    Optional<String> date = time.getValue().map(EdtfDate::toString);
    return time.getWording()
        .map(wording -> "“" + wording + "”" + date.map(d -> " = " + d).orElse(", unresolved"))
        .or(() -> date)
        .orElseThrow();
  }

  private static String names(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  private static String number(int index) {
    return (index < 9 ? " " : "") + (index + 1) + ".";
  }
}
