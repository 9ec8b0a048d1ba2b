package io.github.copydesk.tour;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Correction;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.Verification;
import io.github.copydesk.time.TimeExpression;

/** What a fact-check found, and what was changed in it, as text. */
final class FactCheckListing {
  private final Printout printout;

  FactCheckListing(Printout printout) {
    this.printout = printout;
  }

  void print(Article article) {
    printout.section("A fact-check: " + article.getHeadline());
    for (Quote quote : article.getQuotes()) {
      printout.text(quote.getAttribution().describe() + ": “" + quote.getText() + "”");
      checks(quote);
    }
    for (CasualtyReport report : article.getCasualtyReports()) {
      printout.text(report.toString());
      checks(report);
    }
    article.getCorrections().forEach(this::correction);
  }

  private void checks(Statement statement) {
    for (Verification check : statement.getVerifications()) {
      printout.item(
          "",
          check.getVerifier().map(Actor::displayName).orElse("unnamed")
              + check.getDate().map(TimeExpression::describe).map(date -> " " + date).orElse("")
              + ": "
              + check.getRating().map(rating -> "“" + rating + "”, ").orElse("")
              + check.getStatus().words()
              + check.getReason().map(reason -> ": " + reason).orElse("")
              + check.getUrl().map(url -> " (" + url + ")").orElse(""));
    }
  }

  private void correction(Correction correction) {
    printout.text(
        correction.getKind().words()
            + correction.getPublished().map(date -> " of " + date).orElse("")
            + ": "
            + correction.getText());
    correction.getBefore().ifPresent(before -> printout.item("", "before: " + before));
    correction.getAfter().ifPresent(after -> printout.item("", "after: " + after));
  }
}
