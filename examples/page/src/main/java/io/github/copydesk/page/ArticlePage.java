package io.github.copydesk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import io.github.copydesk.article.Article;
import java.io.UncheckedIOException;

/**
 * An article as one HTML file, which needs neither a network nor a script: its text with every
 * statement marked, the tolls and sanctions as charts, and what is wrong.
 *
 * <pre>{@code
 * Article article = NewsJson.create().read(Path.of("article.json"), Article.class);
 * Files.writeString(Path.of("article.html"), ArticlePage.of(article));
 * }</pre>
 *
 * <p>A page depends on the article alone: the same article gives the same page, at any time and on
 * any machine.
 */
public final class ArticlePage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, ArticlePage.class.getPackageName());

  private ArticlePage() {}

  /** The page of an article, as HTML. It is to be stored in UTF-8. */
  public static String of(Article article) {
    StringBuilder page = new StringBuilder();
    write(article, page);
    return page.toString();
  }

  /**
   * Writes the page of an article, as HTML. It is to be stored in UTF-8.
   *
   * @throws UncheckedIOException if {@code out} cannot be written to
   */
  public static void write(Article article, Appendable out) {
    try {
      TEMPLATES.render("page.jte", new PageView(article), new AppendableOutput(out));
    } catch (TemplateException e) {
      throw e.getCause() instanceof UncheckedIOException failure ? failure : e;
    }
  }
}
