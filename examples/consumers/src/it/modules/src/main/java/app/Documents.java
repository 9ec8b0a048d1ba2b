package app;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;

/** Prints an article that is read and written, its canonical form and its digest. */
public final class Documents {
  private static final NewsJson JSON = NewsJson.create();

  private Documents() {}

  /** Prints three lines. */
  public static void main(String[] args) {
    Article article =
        JSON.read(
            "{\"kind\":\"report\",\"language\":\"en\",\"headline\":\"Losses in Kursk\","
                + "\"desk:weight\":2e23}",
            Article.class);
    System.out.println(JSON.write(article));
    System.out.println(JSON.canonical(article));
    System.out.println(JSON.digest(article));
  }
}
