package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import java.util.List;
import java.util.Optional;

/** What can be extracted: quotes, casualty reports or sanctions, each asked for on its own. */
public abstract sealed class StatementKind<S extends Statement> {
  /** Quotes, direct ones and paraphrases. */
  public static final StatementKind<Quote> QUOTES = new Quotes();

  /** Casualty reports. */
  public static final StatementKind<CasualtyReport> CASUALTY_REPORTS = new CasualtyReports();

  /** Sanctions. */
  public static final StatementKind<Sanction> SANCTIONS = new Sanctions();

  /** All kinds. */
  public static final List<StatementKind<?>> ALL = List.of(QUOTES, CASUALTY_REPORTS, SANCTIONS);

  private final String property;
  private final Class<S> type;

  private StatementKind(String property, Class<S> type) {
    this.property = property;
    this.type = type;
  }

  /** The only property of an answer, and the property of an article: {@code casualtyReports}. */
  public String property() {
    return property;
  }

  /** The type of the statements. */
  public Class<S> type() {
    return type;
  }

  /** The statements of this kind in an article. */
  public abstract List<S> in(Article article);

  /** The article with other statements of this kind. */
  abstract Article replaced(Article article, List<S> statements);

  /** The statement with its anchors and extraction. */
  abstract S marked(S statement, List<TextAnchor> anchors, Optional<Extraction> extraction);

  /** The statement in one line. */
  abstract String described(S statement);

  /** The statement as a model gives it, without what only its place in the text adds. */
  S bare(S statement) {
    return marked(statement, List.of(), Optional.empty());
  }

  @Override
  public String toString() {
    return property;
  }

  private static final class Quotes extends StatementKind<Quote> {
    Quotes() {
      super("quotes", Quote.class);
    }

    @Override
    public List<Quote> in(Article article) {
      return article.getQuotes();
    }

    @Override
    Article replaced(Article article, List<Quote> statements) {
      return article.toBuilder().quotes(statements).build();
    }

    @Override
    String described(Quote quote) {
      return quote.describe();
    }

    @Override
    Quote marked(Quote quote, List<TextAnchor> anchors, Optional<Extraction> extraction) {
      return quote.toBuilder().anchors(anchors).extraction(extraction).build();
    }
  }

  private static final class CasualtyReports extends StatementKind<CasualtyReport> {
    CasualtyReports() {
      super("casualtyReports", CasualtyReport.class);
    }

    @Override
    public List<CasualtyReport> in(Article article) {
      return article.getCasualtyReports();
    }

    @Override
    Article replaced(Article article, List<CasualtyReport> statements) {
      return article.toBuilder().casualtyReports(statements).build();
    }

    @Override
    String described(CasualtyReport report) {
      return report.describe();
    }

    @Override
    CasualtyReport marked(
        CasualtyReport report, List<TextAnchor> anchors, Optional<Extraction> extraction) {
      return report.toBuilder().anchors(anchors).extraction(extraction).build();
    }
  }

  private static final class Sanctions extends StatementKind<Sanction> {
    Sanctions() {
      super("sanctions", Sanction.class);
    }

    @Override
    public List<Sanction> in(Article article) {
      return article.getSanctions();
    }

    @Override
    Article replaced(Article article, List<Sanction> statements) {
      return article.toBuilder().sanctions(statements).build();
    }

    @Override
    String described(Sanction sanction) {
      return sanction.describe();
    }

    @Override
    Sanction marked(Sanction sanction, List<TextAnchor> anchors, Optional<Extraction> extraction) {
      return sanction.toBuilder().anchors(anchors).extraction(extraction).build();
    }
  }
}
