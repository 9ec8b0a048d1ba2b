package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The ids of passages of the text: {@code body-120} begins at code point 120 of the body. */
final class Places {
  private final Map<TextPart, CodePoints> texts = new EnumMap<>(TextPart.class);

  Places(Article article) {
    for (TextPart part : TextPart.values()) {
      article.text(part).ifPresent(text -> texts.put(part, CodePoints.of(text)));
    }
  }

  static String id(TextPart part, int codePoint) {
    return part.code() + "-" + codePoint;
  }

  /** The text of a part; empty if the article has no such part. */
  Optional<CodePoints> text(TextPart part) {
    return Optional.ofNullable(texts.get(part));
  }

  /** Where a span of a part begins; empty if that is not within the text. */
  Optional<String> of(TextPart part, TextSpan span) {
    return text(part)
        .filter(text -> span.getStart() < text.length())
        .map(text -> id(part, span.getStart()));
  }

  /** Where an anchor begins; empty if it is not within the text. */
  Optional<String> of(TextAnchor anchor) {
    return of(anchor.getPart(), anchor.getSpans().get(0));
  }

  /** Where a statement begins: its first anchor within the text. */
  Optional<String> of(Statement statement) {
    return statement.getAnchors().stream().map(this::of).flatMap(Optional::stream).findFirst();
  }
}
