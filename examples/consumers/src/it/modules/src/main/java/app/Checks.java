package app;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.validation.NewsValidator;

/** Prints what is wrong with an article. */
public final class Checks {
  private Checks() {}

  static Article article() {
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language("English")
        .headline(" ")
        .version(0)
        .build();
  }

  /** Prints the violations. */
  public static void main(String[] args) {
    NewsValidator.create().check(article(), Publishable.class).forEach(System.out::println);
  }
}
