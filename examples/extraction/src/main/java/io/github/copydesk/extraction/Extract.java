package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.Problem;
import io.github.copydesk.json.ValidationReport;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.tour.KurskReport;
import io.github.copydesk.validation.NewsValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Extracts quotes, casualty reports and sanctions from the text of the tour's report and prints
 * each round and the end. The answers come from scripts, with the mistakes that models make; one
 * script never learns, and shows the other end.
 */
public final class Extract {
  private static final NewsJson JSON = NewsJson.create();
  private static final int ROUNDS = 5;
  private static final int ROUNDS_OF_THE_DEAF = 2;
  private static final String TOOL = "scripted stand-in 1";

  private final PrintStream out;
  private final Clock clock;

  Extract(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Runs the example. */
  public static void main(String[] args) {
    new Extract(System.out, Clock.systemUTC()).run();
  }

  void run() {
    Article article = text(KurskReport.article());
    article = extract(article, StatementKind.QUOTES, "quotes.txt", ROUNDS);
    article = extract(article, StatementKind.CASUALTY_REPORTS, "casualtyReports.txt", ROUNDS);
    article = extract(article, StatementKind.SANCTIONS, "sanctions.txt", ROUNDS);
    out.println();
    out.println("The article: " + article.describe());
    ValidationReport report = JSON.validate(article, NewsValidator.create());
    out.println("Its rules: " + report);
    out.println();
    out.println("A model that does not listen");
    extract(text(KurskReport.article()), StatementKind.QUOTES, "deaf.txt", ROUNDS_OF_THE_DEAF);
  }

  /** The article as it is before anyone has read it: without statements. */
  private static Article text(Article article) {
    return article.toBuilder()
        .quotes(List.of())
        .casualtyReports(List.of())
        .sanctions(List.of())
        .build();
  }

  private <S extends Statement> Article extract(
      Article article, StatementKind<S> kind, String script, int rounds) {
    String schema = NewsSchemas.extraction(kind.type(), NewsSchemas.Flavour.ABSENT);
    Extractor extractor = ScriptedExtractor.of(resource("script/" + script));
    ExtractionResult<S> result =
        new ExtractionLoop(extractor, TOOL, rounds, clock).extract(article, kind, schema);

    out.println();
    out.println(kind.property());
    result.rounds().forEach(this::print);
    out.println("End: accepted " + result.statements().size() + ", " + missing(result));
    for (S statement : result.statements()) {
      out.println("  " + kind.described(statement));
      for (TextAnchor anchor : statement.getAnchors()) {
        out.println("    " + anchor.describe());
      }
    }
    return result.article();
  }

  private void print(Round round) {
    out.println(
        "Round "
            + round.number()
            + ": an answer of "
            + round.answer().length()
            + " characters; statements: "
            + round.given()
            + ", accepted: "
            + round.accepted());
    Problem.forModel(round.problems()).lines().forEach(line -> out.println("  " + line));
  }

  private static String missing(ExtractionResult<?> result) {
    return result.isComplete()
        ? "nothing is wrong"
        : "still wrong after the last round: " + result.problems().size();
  }

  private static String resource(String name) {
    try (InputStream in = Extract.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
