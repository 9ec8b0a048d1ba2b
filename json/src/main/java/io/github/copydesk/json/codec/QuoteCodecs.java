package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.ActorCodecs.ACTOR;
import static io.github.copydesk.json.codec.SourceCodecs.ATTRIBUTION;
import static io.github.copydesk.json.codec.SourceCodecs.EXTRACTION;
import static io.github.copydesk.json.codec.SourceCodecs.VERIFICATION;
import static io.github.copydesk.json.codec.TextCodecs.ANCHOR;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.json.engine.Table;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;

final class QuoteCodecs {
  static final Table<Question> QUESTION = Table.of(Question.class, QuoteCodecs::question);

  static final Table<Quote> QUOTE = Table.of(Quote.class, QuoteCodecs::quote);

  private QuoteCodecs() {}

  private static Table.Builder<Question, ?> question() {
    return Table.builder(Question.class, Question::builder, Question.Builder::build)
        .required("topic", TEXT, Question.Builder::topic)
        .optional("asker", ACTOR, Question.Builder::asker);
  }

  private static Table.Builder<Quote, ?> quote() {
    return Table.builder(Quote.class, Quote::builder, Quote.Builder::build)
        .required("kind", coded(QuoteKind.class), Quote.Builder::kind)
        .required("text", TEXT, Quote.Builder::text)
        .list("verbatim", TEXT, Quote.Builder::verbatim)
        .defaulted("marks", coded(QuoteMarks.class), Quote.Builder::marks)
        .required("attribution", ATTRIBUTION, Quote.Builder::attribution)
        .list("addressees", ACTOR, Quote.Builder::addressees)
        .optional("inResponseTo", QUESTION, Quote.Builder::inResponseTo)
        .optional("language", TEXT, Quote.Builder::language)
        .optional("translatedFrom", TEXT, Quote.Builder::translatedFrom)
        .list("anchors", ANCHOR, Quote.Builder::anchors)
        .list("verifications", VERIFICATION, Quote.Builder::verifications)
        .optional("extraction", EXTRACTION, Quote.Builder::extraction)
        .extensions(Quote.Builder::extensions);
  }
}
