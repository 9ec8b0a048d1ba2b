package io.github.copydesk.tour;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.validation.NewsValidator;

/** Builds, writes and checks an article: a listing of the README, word for word. */
public final class BuildArticle {
  private BuildArticle() {}

  /** Prints a casualty report as JSON, and the problems of the article that contains it. */
  public static void main(String[] args) {
    String body = "CNN: Ukraine’s military intelligence put losses at some 30 killed or wounded.";
    CasualtyReport report =
        CasualtyReport.builder()
            .scope(CasualtyScope.PERIOD)
            .addFigure(
                CasualtyFigure.of(
                    Count.about(30).withWording("some 30"), Outcome.KILLED, Outcome.WOUNDED))
            .attribution(
                Attribution.to(Organization.of("Ukraine’s military intelligence")).toBuilder()
                    .via(Attribution.to(Organization.of("CNN")))
                    .build())
            .addAnchor(TextAnchor.of(TextSpan.of(51, "some 30 killed and wounded")))
            .build();
    Article article =
        Article.builder()
            .kind(ArticleKind.REPORT)
            .language("en")
            .headline("Some 30 casualties in Kursk, Kyiv says")
            .body(body)
            .addCasualtyReport(report)
            .build();

    NewsJson json = NewsJson.create();
    System.out.println(json.write(report));
    System.out.println(json.validate(article, NewsValidator.create()));
  }
}
