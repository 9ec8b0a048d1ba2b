package io.github.copydesk.tour;

import static io.github.copydesk.tour.KurskText.at;

import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Contributor;
import io.github.copydesk.article.ContributorRole;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.MediaKind;
import io.github.copydesk.article.Subject;
import io.github.copydesk.article.SubjectKind;
import io.github.copydesk.article.SubjectRelation;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.time.TimeExpression;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A report on North Korean losses in Kursk, as <i>Example Wire</i> might have sent it on 17
 * December 2024: seventeen paragraphs, twenty-one quotes, five casualty reports and two sanctions.
 *
 * <p>The remarks in quotation marks, the names and the figures are what was reported in those days;
 * the sentences were written for this tour. The misprint in the tenth paragraph is deliberate.
 */
public final class KurskReport {
  private KurskReport() {}

  /** The article. */
  public static Article article() {
    URI address = URI.create("https://news.example/2024/12/17/kursk");
    return Article.builder()
        .id(address)
        .url(address)
        .kind(ArticleKind.REPORT)
        .language("en")
        .headline(KurskText.HEADLINE)
        .standfirst(KurskText.STANDFIRST)
        .body(KurskText.BODY)
        .addByline(byline())
        .dateline(dateline())
        .publisher(KurskSources.EXAMPLE_WIRE)
        .published(OffsetDateTime.parse("2024-12-17T09:30:00+09:00"))
        .section("World")
        .addKeywords("Kursk", "North Korea", "Ukraine", "sanctions")
        .addSubjects(
            about("Kursk Oblast", SubjectKind.PLACE, Identifier.of("wikidata", "Q3908")),
            about("Russo-Ukrainian war", SubjectKind.EVENT),
            Subject.of("sanctions", SubjectKind.TOPIC))
        .addMedia(map())
        .digitalSource(DigitalSource.DIGITAL_CREATION)
        .quotes(KurskQuotes.all())
        .casualtyReports(KurskCasualties.all())
        .addSanctions(additionalSanctions(), heldOutSanctions())
        .extensions(Extensions.of("x-desk:slug", "kursk-losses"))
        .build();
  }

  private static Subject about(String name, SubjectKind kind, Identifier... identifiers) {
    return Subject.of(name, kind, identifiers).toBuilder().relation(SubjectRelation.ABOUT).build();
  }

  /** Drawn by a program, from the places that the report names. */
  private static MediaItem map() {
    return MediaItem.builder()
        .kind(MediaKind.GRAPHIC)
        .url(URI.create("https://news.example/2024/12/17/kursk-map.svg"))
        .caption("The villages of Plekhovo, Vorozhba and Martynovka in Kursk Oblast.")
        .credit("Example Wire Graphics")
        .alternativeText("A map of three villages near the border of Russia and Ukraine.")
        .width(1200)
        .height(800)
        .digitalSource(DigitalSource.DATA_DRIVEN_MEDIA)
        .build();
  }

  private static Byline byline() {
    return Byline.builder()
        .text("By Jane Doe")
        .addContributor(Contributor.of(Person.of("Jane Doe"), ContributorRole.REPORTER))
        .build();
  }

  private static Dateline dateline() {
    return Dateline.builder()
        .text("WASHINGTON, Dec. 17 (Example Wire)")
        .place(Place.builder().name("Washington").kind(PlaceKind.CITY).countryCode("US").build())
        .date(TimeExpression.worded("Dec. 17", "2024-12-17"))
        .agency(KurskSources.EXAMPLE_WIRE)
        .build();
  }

  /** Reported before the list was published: no target has a name, and no measure is known. */
  private static Sanction additionalSanctions() {
    return Sanction.builder()
        .addAuthority(KurskSources.UNITED_STATES)
        .addTarget(SanctionTarget.conduct("military cooperation between the DPRK and Russia"))
        .purpose("to disrupt military cooperation between the DPRK and Russia")
        .additional(true)
        .addEvent(
            SanctionEvent.builder()
                .change(SanctionChange.IMPOSED)
                .stage(SanctionStage.ADOPTED)
                .wording("impose")
                .when(TimeExpression.worded("just today", "2024-12-16"))
                .build())
        .attribution(KurskSources.miller().act(SpeechAct.ANNOUNCED).cue("announced").build())
        .addAnchor(
            at("additional sanctions to disrupt military cooperation between the DPRK and Russia"))
        .build();
  }

  /** Held out together, against nobody in particular, and not yet decided. */
  private static Sanction heldOutSanctions() {
    return Sanction.builder()
        .addAuthorities(
            KurskSources.UNITED_STATES, KurskSources.GROUP_OF_SEVEN, KurskSources.EUROPEAN_UNION)
        .addTarget(SanctionTarget.unspecified())
        .addMeasure(SanctionMeasure.of(SanctionMeasureKind.OTHER, "economic sanctions"))
        .addEvent(
            SanctionEvent.builder()
                .change(SanctionChange.IMPOSED)
                .stage(SanctionStage.THREATENED)
                .wording("had held out")
                .when(TimeExpression.worded("a few days ago"))
                .build())
        .attribution(KurskSources.jointStatement())
        .addAnchor(
            at(
                "A joint statement with the Group of Seven and the European Union had held out"
                    + " economic sanctions a few days ago"))
        .build();
  }
}
