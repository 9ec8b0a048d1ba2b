package io.github.copydesk.tour;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsLine;
import io.github.copydesk.json.NewsLines;
import java.nio.charset.StandardCharsets;

/** Reads NDJSON with a bad line in it: a listing of the README, word for word. */
public final class ReadLines {
  private ReadLines() {}

  /** Prints the headlines, and the problems of a line. */
  public static void main(String[] args) {
    String source =
        """
        {"kind":"report","language":"en","headline":"Losses in Kursk"}
        {"kind":"report","language":"en","hedline":"Sanctions against Pyongyang"}
        """;
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8); // or a Path, .gz too
    try (NewsLines<Article> lines = NewsJson.create().lines(bytes, Article.class)) {
      for (NewsLine<Article> line : lines) {
        line.value().ifPresent(article -> System.out.println(article.getHeadline()));
        line.problems().forEach(System.out::println);
      }
    }
  }
}
