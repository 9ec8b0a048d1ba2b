package io.github.copydesk.article;

import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three lists of statements of an {@link Article}, for rules about all of them. */
final class StatementLists {
  private StatementLists() {}

  /** What to do with a statement, given the attribute that holds it and its place there. */
  interface Visitor {
    void visit(String attribute, int index, Statement statement);
  }

  /** What to do with an anchor, given the text it points into, if there is one, and its place. */
  interface AnchorVisitor {
    void visit(TextAnchor anchor, @Nullable CodePoints text, Place place);
  }

  /** Where an article has an anchor. */
  record Place(String attribute, int index, int anchor) {
    Object[] path() {
      return new Object[] {attribute, index, "anchors", anchor};
    }
  }

  /** Visits every anchor of every statement. */
  static void visitAnchors(Article article, AnchorVisitor visitor) {
    CodePoints headline = CodePoints.of(article.getHeadline());
    CodePoints standfirst = article.getStandfirst().map(CodePoints::of).orElse(null);
    CodePoints body = article.getBody().map(CodePoints::of).orElse(null);
    visit(
        article,
        (attribute, index, statement) -> {
          List<TextAnchor> anchors = statement.getAnchors();
          for (int i = 0; i < anchors.size(); i++) {
            TextAnchor anchor = anchors.get(i);
            CodePoints text =
                switch (anchor.getPart()) {
                  case HEADLINE -> headline;
                  case STANDFIRST -> standfirst;
                  case BODY -> body;
                };
            visitor.visit(anchor, text, new Place(attribute, index, i));
          }
        });
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
