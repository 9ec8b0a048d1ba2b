package io.github.copydesk.benchmarks.floors;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.engine.Utf8;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the domain types with methods written for each of them: what a table can hope to come close
 * to.
 *
 * <p>It checks what Copydesk checks: UTF-8, unknown, duplicate and missing properties, types,
 * unpaired surrogates. It has it easier: it throws at the first problem, without a place, has no
 * limits, knows no extensions, and requires the type of an actor to come first.
 */
public final class Hand {
  private static final JsonFactory JSON = new JsonFactory();

  private Hand() {}

  /** Reads an article. */
  public static Article read(byte[] document) {
    if (Utf8.invalid(document, 0, document.length) >= 0) {
      throw new IllegalArgumentException("not UTF-8");
    }
    try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), document)) {
      p.nextToken();
      Article article = HandArticles.article(p);
      if (p.nextToken() != null) {
        throw new IllegalArgumentException("more than one document");
      }
      return article;
    }
  }
}
