package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.source.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A statement and what the page calls it: the third quote is <i>Q3</i>, the first casualty report
 * <i>T1</i> (for toll), the first sanction <i>S1</i>.
 *
 * @param pointer the JSON Pointer to it: {@code /quotes/2}
 */
record Numbered(Statement statement, StatementKind kind, String label, String pointer) {
  /** All statements of an article, in the order of {@link Article#statements()}. */
  static List<Numbered> all(Article article) {
    List<Numbered> all = new ArrayList<>();
    add(all, article.getQuotes(), "Q", "/quotes/");
    add(all, article.getCasualtyReports(), "T", "/casualtyReports/");
    add(all, article.getSanctions(), "S", "/sanctions/");
    return all;
  }

  private static void add(
      List<Numbered> all, List<? extends Statement> statements, String letter, String pointer) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      all.add(new Numbered(statement, StatementKind.of(statement), letter + (i + 1), pointer + i));
    }
  }

  /** The id of the element that tells all about it: {@code q3}. */
  String id() {
    return label.toLowerCase(Locale.ROOT);
  }
}
