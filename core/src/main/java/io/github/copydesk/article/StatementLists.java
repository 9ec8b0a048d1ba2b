package io.github.copydesk.article;

import io.github.copydesk.source.Statement;
import java.util.List;

/** The three lists of statements of an {@link Article}, for rules about all of them. */
final class StatementLists {
  private StatementLists() {}

  /** What to do with a statement, given the attribute that holds it and its place there. */
  interface Visitor {
    void visit(String attribute, int index, Statement statement);
  }

  static void visit(Article article, Visitor visitor) {
    visit("quotes", article.getQuotes(), visitor);
    visit("casualtyReports", article.getCasualtyReports(), visitor);
    visit("sanctions", article.getSanctions(), visitor);
  }

  private static void visit(String attribute, List<? extends Statement> list, Visitor visitor) {
    for (int i = 0; i < list.size(); i++) {
      visitor.visit(attribute, i, list.get(i));
    }
  }
}
