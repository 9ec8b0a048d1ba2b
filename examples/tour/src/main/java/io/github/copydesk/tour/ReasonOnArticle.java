package io.github.copydesk.tour;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionStatus;
import io.github.copydesk.sanction.SanctionTarget;
import java.time.LocalDate;

/** What follows from an article: a listing of the README, word for word. */
public final class ReasonOnArticle {
  private ReasonOnArticle() {}

  /** Prints how a toll developed, and for whom a sanction is in force. */
  public static void main(String[] args) {
    String document =
        """
        {"kind":"report","language":"en","headline":"Toll rises","casualtyReports":[
          {"scope":"incident","asOf":{"value":"2024-12-16"},"attribution":{"sources":[{"type":"country","name":"Peru"}]},
           "figures":[{"outcomes":["killed"],"count":{"low":36,"wording":"at least 36"}}]},
          {"scope":"incident","asOf":{"value":"2024-12-17"},"attribution":{"sources":[{"type":"country","name":"Peru"}]},
           "figures":[{"outcomes":["killed"],"count":{"low":41,"wording":"at least 41"}}]}],
         "sanctions":[{"authorities":[{"type":"organization","name":"EU"}],"attribution":{"sources":[{"type":"organization","name":"EU"}]},
           "targets":[{"kind":"vessel","description":"Sea Star"},{"kind":"vessel","description":"Blue Wave"}],"events":[
            {"change":"imposed","stage":"effective","when":{"value":"2023-03"}},
            {"change":"delisted","stage":"effective","when":{"value":"2024-05-02"},"targets":[{"kind":"vessel","description":"Blue Wave"}]}]}]}
        """;
    Article article = NewsJson.create().read(document, Article.class);
    CasualtyTally tally = CasualtyTally.of(article.getCasualtyReports());
    System.out.println(tally.findings().updates().get(0));
    Sanction sanction = article.getSanctions().get(0);
    for (SanctionTarget target : sanction.getTargets()) {
      SanctionStatus status = sanction.statusOn(LocalDate.parse("2024-06-01"), target);
      System.out.println(target.displayName() + ": " + status.code());
    }
  }
}
