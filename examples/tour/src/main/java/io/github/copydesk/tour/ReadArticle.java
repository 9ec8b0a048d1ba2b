package io.github.copydesk.tour;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.quote.Quote;

/** Reads a document, and then a bad one: the first listing of the README, word for word. */
public final class ReadArticle {
  private ReadArticle() {}

  /** Prints who said what in a document, and the problems of another one. */
  public static void main(String[] args) {
    String document =
        """
        {"kind":"report","language":"en","headline":"“Significant” losses in Kursk",
         "quotes":[{"kind":"partial","text":"significant","attribution":{
          "sources":[{"type":"person","name":"Pat Ryder"}],"act":"stated",
          "via":{"sources":[{"type":"organization","name":"CNN"}]}}}]}
        """;
    NewsJson json = NewsJson.create();
    Article article = json.read(document, Article.class);
    for (Quote quote : article.getQuotes()) {
      System.out.println(quote.getAttribution().describe() + ": “" + quote.getText() + "”");
    }
    String bad =
        """
        {"kind":"raport","language":"en",
         "casualtyReports":[{"scope":"period","figures":[
          {"outcomes":["killed"],"count":{"low":"20","hihg":30}}]}]}
        """;
    json.tryRead(bad, Article.class).problems().forEach(System.out::println); // read would throw
  }
}
