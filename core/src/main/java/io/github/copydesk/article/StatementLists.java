package io.github.copydesk.article;

import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three lists of statements of an {@link Article}, for rules that apply to all of them. */
final class StatementLists {
  private StatementLists() {}

  /** Receives a statement, the attribute that holds it and its index there. */
  interface Visitor {
    void visit(String attribute, int index, Statement statement);
  }

  /** Receives an anchor, the text it points into, if there is one, and its place. */
  interface AnchorVisitor {
    void visit(TextAnchor anchor, @Nullable CodePoints text, Place place);
  }

  /** The place of an anchor in an article. */
  record Place(String attribute, int index, int anchor) {
    Object[] path() {
      return new Object[] {attribute, index, "anchors", anchor};
    }
  }

  /** Visits every anchor of every statement. */
  static void visitAnchors(Article article, AnchorVisitor visitor) {
    Map<TextPart, CodePoints> parts = new EnumMap<>(TextPart.class);
    for (TextPart part : TextPart.values()) {
      article.text(part).ifPresent(text -> parts.put(part, CodePoints.of(text)));
    }
    visit(
        article,
        (attribute, index, statement) -> {
          List<TextAnchor> anchors = statement.getAnchors();
          for (int i = 0; i < anchors.size(); i++) {
            TextAnchor anchor = anchors.get(i);
            visitor.visit(anchor, parts.get(anchor.getPart()), new Place(attribute, index, i));
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
