package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads quotes, hand-written. */
final class HandQuotes {
  private static final PropertyNameMatcher QUESTION_NAMES = names("topic", "asker");

  private static final PropertyNameMatcher QUOTE_NAMES =
      names(
          "kind",
          "text",
          "verbatim",
          "marks",
          "attribution",
          "addressees",
          "inResponseTo",
          "language",
          "translatedFrom",
          "anchors",
          "extraction",
          "verifications");

  private static final Constants<QuoteKind> QUOTE_KIND = new Constants<>(QuoteKind.class);
  private static final Constants<QuoteMarks> QUOTE_MARKS = new Constants<>(QuoteMarks.class);

  private HandQuotes() {}

  static Question question(JsonParser p) {
    begin(p);
    Question.Builder b = Question.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(QUESTION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.topic(text(p));
        case 1 -> {
          if (present(p)) {
            b.asker(HandActors.actor(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static Quote quote(JsonParser p) {
    begin(p);
    Quote.Builder b = Quote.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(QUOTE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.kind(QUOTE_KIND.read(p));
        case 1 -> b.text(text(p));
        case 2 -> {
          if (present(p)) {
            b.verbatim(list(p, Tokens::text));
          }
        }
        case 3 -> b.marks(QUOTE_MARKS.read(p));
        case 4 -> b.attribution(HandSources.attribution(p));
        case 5 -> {
          if (present(p)) {
            b.addressees(list(p, HandActors::actor));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.inResponseTo(question(p));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.language(text(p));
          }
        }
        case 8 -> {
          if (present(p)) {
            b.translatedFrom(text(p));
          }
        }
        case 9 -> {
          if (present(p)) {
            b.anchors(list(p, HandBasics::textAnchor));
          }
        }
        case 10 -> {
          if (present(p)) {
            b.extraction(HandSources.extraction(p));
          }
        }
        case 11 -> {
          if (present(p)) {
            b.verifications(list(p, HandSources::verification));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1 | 1 << 4);
    return b.build();
  }
}
