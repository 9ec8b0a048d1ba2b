package io.github.copydesk.tour;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.json.NewsJson;

/** What follows from an article: a listing of the README, word for word. */
public final class ReasonOnArticle {
  private ReasonOnArticle() {}

  /** Prints how many people may have been wounded. */
  public static void main(String[] args) {
    String document =
        """
        {"kind":"report","language":"en","headline":"Losses in Kursk","casualtyReports":[
          {"scope":"period","attribution":{"sources":[{"type":"country","name":"Ukraine"}]},
           "figures":[{"outcomes":["killed","wounded"],"count":{"high":33,"wording":"up to 33"}}]},
          {"scope":"period","attribution":{"sources":[{"type":"organization","name":"Yonhap"}]},
           "figures":[{"outcomes":["killed"],"count":{"low":21,"wording":"more than 20"}}]}]}
        """;
    Article article = NewsJson.create().read(document, Article.class);
    CasualtyTally tally = CasualtyTally.of(article.getCasualtyReports());
    System.out.println("wounded: " + tally.bounds(Outcome.WOUNDED).orElseThrow());
  }
}
