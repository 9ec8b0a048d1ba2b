package app

import io.github.copydesk.actor.Actor
import io.github.copydesk.actor.Country
import io.github.copydesk.actor.Group
import io.github.copydesk.actor.Organization
import io.github.copydesk.actor.Person
import io.github.copydesk.actor.UnnamedSource
import io.github.copydesk.article.Article
import io.github.copydesk.article.ArticleKind
import io.github.copydesk.quote.Quote
import io.github.copydesk.quote.QuoteKind
import io.github.copydesk.source.Attribution

/** The kind of an actor. */
fun kindOf(actor: Actor): String =
    when (actor) {
      is Person -> "person"
      is Organization -> "organization"
      is Country -> "country"
      is Group -> "group"
      is UnnamedSource -> "unnamed source"
    }

/** An article with a quote. */
fun article(headline: String, words: String, speaker: Actor): Article {
  val quote: Quote =
      Quote.builder()
          .kind(QuoteKind.DIRECT)
          .text(words)
          .attribution(Attribution.to(speaker))
          .build()
  return Article.builder()
      .kind(ArticleKind.REPORT)
      .language("en")
      .headline(headline)
      .addQuote(quote)
      .build()
}

/** Who speaks in an article, by kind. */
fun speakers(article: Article): List<String> =
    article.quotes.flatMap { it.attribution.sources }.map { kindOf(it) + " " + it.displayName() }

/** A value of the extensions, which may be null. */
fun weight(article: Article): Any? = article.extensions.asMap()["desk:weight"]

/** The publisher's name, if there is one. */
fun publisher(article: Article): String? = article.publisher.orElse(null)?.name
