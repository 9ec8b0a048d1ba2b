package io.github.copydesk.cli.input;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import java.util.Locale;

/** What a document may be. */
public enum RootType {
  /** A whole article. */
  ARTICLE(Article.class),
  /** A quote by itself. */
  QUOTE(Quote.class),
  /** A casualty report by itself. */
  CASUALTY_REPORT(CasualtyReport.class),
  /** A sanction by itself. */
  SANCTION(Sanction.class);

  private final Class<?> type;

  RootType(Class<?> type) {
    this.type = type;
  }

  /** The type of the values. */
  public Class<?> type() {
    return type;
  }

  /** The name on the command line: {@code casualty-report}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
