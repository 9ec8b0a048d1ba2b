package io.github.copydesk.article;

import io.github.copydesk.source.Statement;
import io.github.copydesk.text.Relocation;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextEdit;
import io.github.copydesk.text.TextPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Moves the anchors of an article along when its text changes. */
final class Reviser {
  private final Article before;
  private final Article after;

  /** Creates a reviser from an article to the same article with another text. */
  Reviser(Article before, Article after) {
    this.before = before;
    this.after = after;
  }

  ArticleRevision revise() {
    Map<TextPart, Iterator<Relocation>> byPart = new EnumMap<>(TextPart.class);
    for (TextPart part : TextPart.values()) {
      TextEdit edit = TextEdit.of(before.text(part).orElse(""), after.text(part).orElse(""));
      byPart.put(part, edit.relocate(anchors(part)).iterator());
    }
    List<AnchorRelocation> report = new ArrayList<>();
    StatementLists.visit(
        before,
        (attribute, index, statement) -> {
          for (int i = 0; i < statement.getAnchors().size(); i++) {
            TextPart part = statement.getAnchors().get(i).getPart();
            report.add(
                new AnchorRelocation(
                    attribute + "[" + index + "].anchors[" + i + "]",
                    statement,
                    Objects.requireNonNull(byPart.get(part)).next()));
          }
        });
    return new ArticleRevision(moved(report.iterator()), report);
  }

  private List<TextAnchor> anchors(TextPart part) {
    return before.statements().stream()
        .flatMap(statement -> statement.getAnchors().stream())
        .filter(anchor -> anchor.getPart() == part)
        .toList();
  }

  /** The new article; the report is consumed in the order of its statements. */
  private Article moved(Iterator<AnchorRelocation> report) {
    return after.toBuilder()
        .quotes(
            after.getQuotes().stream()
                .map(quote -> quote.toBuilder().anchors(moved(quote, report)).build())
                .toList())
        .casualtyReports(
            after.getCasualtyReports().stream()
                .map(
                    casualties -> casualties.toBuilder().anchors(moved(casualties, report)).build())
                .toList())
        .sanctions(
            after.getSanctions().stream()
                .map(sanction -> sanction.toBuilder().anchors(moved(sanction, report)).build())
                .toList())
        .build();
  }

  private static List<TextAnchor> moved(Statement statement, Iterator<AnchorRelocation> report) {
    return statement.getAnchors().stream()
        .map(anchor -> report.next().relocation().found().orElse(anchor))
        .toList();
  }
}
