package io.github.copydesk.page;

import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Statement;
import java.util.Locale;

/** What a marked passage is: one of the kinds of quotes, a casualty report or a sanction. */
enum StatementKind {
  DIRECT("direct quote"),
  PARTIAL("quoted fragment"),
  MIXED("paraphrase with quoted words"),
  INDIRECT("paraphrase"),
  FREE_INDIRECT("paraphrase without a cue"),
  TOLL("casualty report"),
  SANCTION("sanction");

  private final String words;

  StatementKind(String words) {
    this.words = words;
  }

  static StatementKind of(Statement statement) {
    if (statement instanceof Quote quote) {
      return switch (quote.getKind()) {
        case DIRECT -> DIRECT;
        case PARTIAL -> PARTIAL;
        case MIXED -> MIXED;
        case INDIRECT -> INDIRECT;
        case FREE_INDIRECT -> FREE_INDIRECT;
      };
    }
    return statement instanceof Sanction ? SANCTION : TOLL;
  }

  /** The kind in words: {@code direct quote}. */
  String words() {
    return words;
  }

  /** The class of its passages in the style sheet: {@code k-free-indirect}. */
  String css() {
    return "k-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
