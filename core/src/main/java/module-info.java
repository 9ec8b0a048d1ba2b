/**
 * Structured news: articles, attributed quotes, casualty reports and sanctions as immutable values,
 * and the rules that check them. Start with {@link io.github.copydesk.article.Article} and {@link
 * io.github.copydesk.validation.NewsValidator}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the internal package is exported to a module that is built later
module io.github.copydesk.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.encode;
  requires static org.immutables.value.annotations;

  exports io.github.copydesk.actor;
  exports io.github.copydesk.article;
  exports io.github.copydesk.basics;
  exports io.github.copydesk.casualty;
  exports io.github.copydesk.constraint;
  exports io.github.copydesk.quote;
  exports io.github.copydesk.sanction;
  exports io.github.copydesk.source;
  exports io.github.copydesk.text;
  exports io.github.copydesk.time;
  exports io.github.copydesk.validation;
  exports io.github.copydesk.internal to
      io.github.copydesk.json;
}
