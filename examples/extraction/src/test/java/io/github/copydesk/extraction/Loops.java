package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.source.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Loops as the tests run them. */
final class Loops {
  static final Instant NOW = Instant.parse("2024-12-17T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private Loops() {}

  static <S extends Statement> ExtractionResult<S> run(
      Extractor extractor, int rounds, Article article, StatementKind<S> kind) {
    return new ExtractionLoop(extractor, "test 1", rounds, CLOCK)
        .extract(article, kind, Answers.schema(kind));
  }

  /** A loop with an extractor that answers always the same. */
  static <S extends Statement> ExtractionResult<S> once(
      String answer, Article article, StatementKind<S> kind) {
    return run((prompt, schema) -> answer, 1, article, kind);
  }

  static Article article(String language, String headline, String body) {
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language(language)
        .headline(headline)
        .body(body)
        .build();
  }

  /** The article without its statements. */
  static Article bare(Article article) {
    return article.toBuilder()
        .quotes(List.of())
        .casualtyReports(List.of())
        .sanctions(List.of())
        .build();
  }
}
