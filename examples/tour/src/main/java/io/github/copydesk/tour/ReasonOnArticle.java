package io.github.copydesk.tour;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.json.NewsJson;

/** What follows from an article: a listing of the README, word for word. */
public final class ReasonOnArticle {
  private ReasonOnArticle() {}

  /** Prints how a toll developed. */
  public static void main(String[] args) {
    String document =
        """
        {"kind":"report","language":"en","headline":"Toll rises","casualtyReports":[
          {"scope":"incident","asOf":{"value":"2024-12-16"},"attribution":{"sources":[{"type":"country","name":"Peru"}]},
           "figures":[{"outcomes":["killed"],"count":{"low":36,"wording":"at least 36"}}]},
          {"scope":"incident","asOf":{"value":"2024-12-17"},"attribution":{"sources":[{"type":"country","name":"Peru"}]},
           "figures":[{"outcomes":["killed"],"count":{"low":41,"wording":"at least 41"}}]}]}
        """;
    Article article = NewsJson.create().read(document, Article.class);
    CasualtyTally tally = CasualtyTally.of(article.getCasualtyReports());
    System.out.println(tally.findings().updates().get(0));
  }
}
