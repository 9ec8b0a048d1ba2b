package io.github.copydesk.cli;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Prose;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionPeriod;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.Verification;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints an article: its text with marks, its statements, and what is wrong.
 *
 * @param out where it prints
 * @param width the number of columns
 */
record ArticlePrinter(Output out, int width) {
  /** Prints an article. */
  void print(Article article) {
    List<MarkedText.Mark> marks = marks(article);
    text(TextPart.HEADLINE, article, marks);
    line(
        Stream.of(
                article.getBylines().stream().map(ArticlePrinter::byline),
                article.getDateline().map(Dateline::getText).stream(),
                article.getPublisher().map(Organization::displayName).stream(),
                article.getPublished().map(EdtfDate::toString).stream())
            .flatMap(parts -> parts)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")));
    text(TextPart.STANDFIRST, article, marks);
    text(TextPart.BODY, article, marks);
    section("Quotes", marks, Quote.class);
    section("Casualties", marks, CasualtyReport.class);
    section("Sanctions", marks, Sanction.class);
    corrections(article.getCorrections());
    violations(NewsValidator.create().check(article));
  }

  private static List<MarkedText.Mark> marks(Article article) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    add(marks, "Q", Style.QUOTE, article.getQuotes());
    add(marks, "C", Style.FIGURE, article.getCasualtyReports());
    add(marks, "S", Style.SANCTION, article.getSanctions());
    return marks;
  }

  private static void add(
      List<MarkedText.Mark> marks, String letter, Style style, List<? extends Statement> all) {
    for (int i = 0; i < all.size(); i++) {
      marks.add(new MarkedText.Mark(letter + (i + 1), style, all.get(i)));
    }
  }

  private static String byline(Byline byline) {
    return byline
        .getText()
        .orElseGet(
            () ->
                names(
                    byline.getContributors(), contributor -> contributor.getActor().displayName()));
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      new Prose().add(Style.FAINT, text).print(out, width, "");
    }
  }

  private void text(TextPart part, Article article, List<MarkedText.Mark> marks) {
    article
        .text(part)
        .ifPresent(
            words -> {
              if (part != TextPart.HEADLINE) {
                out.line();
              }
              List<Prose> paragraphs = new MarkedText(part, words, marks).paragraphs();
              for (int i = 0; i < paragraphs.size(); i++) {
                if (i > 0) {
                  out.line();
                }
                paragraphs.get(i).print(out, width, "");
              }
            });
  }

  private void section(String title, List<MarkedText.Mark> marks, Class<?> type) {
    List<MarkedText.Mark> some =
        marks.stream().filter(mark -> type.isInstance(mark.statement())).toList();
    if (!some.isEmpty()) {
      heading(title);
      some.forEach(this::print);
    }
  }

  private void heading(String title) {
    out.line();
    out.print(Style.HEADING, title);
    out.line();
  }

  private void print(MarkedText.Mark mark) {
    String margin = mark.name() + " ".repeat(Math.max(1, 5 - mark.name().length()));
    String indent = " ".repeat(margin.length());
    Statement statement = mark.statement();
    if (statement instanceof Quote quote) {
      new Prose().add(mark.style(), quote.getText()).print(out, width, margin);
      line(quote.getKind().words() + "; " + said(statement), indent);
    } else if (statement instanceof CasualtyReport report) {
      String figures =
          report.getFigures().stream()
              .map(CasualtyFigure::describe)
              .collect(Collectors.joining("; "));
      new Prose().add(mark.style(), figures).print(out, width, margin);
      line(said(statement), indent);
    } else if (statement instanceof Sanction sanction) {
      new Prose().add(mark.style(), sanction(sanction)).print(out, width, margin);
      line(said(statement), indent);
      for (SanctionTarget target : sanction.getTargets()) {
        String course = names(sanction.timeline(target), SanctionPeriod::toString);
        line(target.displayName() + ": " + course, indent);
      }
    }
  }

  private static String sanction(Sanction sanction) {
    String measures = names(sanction.getMeasures(), SanctionMeasure::displayName);
    return names(sanction.getAuthorities(), Actor::displayName)
        + " against "
        + names(sanction.getTargets(), SanctionTarget::displayName)
        + (measures.isEmpty() ? "" : ": " + measures);
  }

  private static <T> String names(List<T> values, Function<T, String> name) {
    return values.stream().map(name).collect(Collectors.joining(", "));
  }

  private void line(String text, String margin) {
    new Prose().add(text).print(out, width, margin);
  }

  /** Who said it, how, and how it was verified: {@code Pat Ryder, via CNN (stated)}. */
  private static String said(Statement statement) {
    Attribution attribution = statement.getAttribution();
    String verified = names(statement.getVerifications(), ArticlePrinter::verification);
    return attribution.describe()
        + " ("
        + attribution.getAct().words()
        + ")"
        + (verified.isEmpty() ? "" : "; " + verified)
        + (statement.getAnchors().isEmpty() ? "; not marked in the text" : "");
  }

  private static String verification(Verification verification) {
    return verification.getStatus().words()
        + verification.getVerifier().map(by -> " by " + by.displayName()).orElse("");
  }

  private void corrections(List<Correction> corrections) {
    if (!corrections.isEmpty()) {
      heading("Corrections");
      for (Correction correction : corrections) {
        line(
            correction.getPublished().map(date -> date + ": ").orElse("") + correction.getText(),
            "     ");
      }
    }
  }

  private void violations(List<Violation> violations) {
    if (!violations.isEmpty()) {
      heading("What is wrong");
      for (Violation violation : violations) {
        new Prose()
            .add(violation.pointer().isEmpty() ? "" : violation.pointer() + ": ")
            .add(Style.BAD, violation.message())
            .add(" (" + violation.code() + ")")
            .print(out, width, "     ");
      }
    }
  }
}
