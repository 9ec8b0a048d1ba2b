package io.github.copydesk.tour;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.Place;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.time.TimeExpression;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A fact-check of what a minister said about a flood, and of how many it killed: two checks of one
 * quote, each with its own rating, and a toll that was revised after publication. Names and events
 * are invented.
 */
public final class FloodFactCheck {
  private static final String BODY =
      """
      Asked about the flood in Lower Arden, Interior Minister Ada Novak told Example Radio on \
      Monday: “There was no warning at all.”
      That is false. The weather service sent three warnings on Saturday, the first of them \
      eleven hours before the river rose. Check Desk, a fact-checking group, came to the same \
      result.
      At least 12 people were killed in the flood, the fire service said on Tuesday.\
      """;

  private static final Organization EXAMPLE_WIRE = KurskSources.EXAMPLE_WIRE;

  private FloodFactCheck() {}

  /** The article. */
  public static Article article() {
    URI address = URI.create("https://news.example/2024/09/17/flood-warnings");
    return Article.builder()
        .id(address)
        .url(address)
        .version(2)
        .kind(ArticleKind.FACT_CHECK)
        .language("en")
        .headline("Flood in Lower Arden: the minister was warned three times")
        .body(BODY)
        .addByline(Byline.of("By John Doe"))
        .publisher(EXAMPLE_WIRE)
        .published(OffsetDateTime.parse("2024-09-17T16:00:00+02:00"))
        .modified(OffsetDateTime.parse("2024-09-18T08:15:00+02:00"))
        .addQuote(noWarning())
        .addCasualtyReport(toll())
        .addCorrection(
            Correction.builder()
                .kind(CorrectionKind.UPDATE)
                .text("The fire service has raised the number of deaths from nine to 12.")
                .published(OffsetDateTime.parse("2024-09-18T08:15:00+02:00"))
                .before("At least nine people were killed")
                .after("At least 12 people were killed")
                .build())
        .build();
  }

  private static Quote noWarning() {
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text("There was no warning at all.")
        .attribution(
            Attribution.builder()
                .source(minister())
                .act(SpeechAct.CLAIMED)
                .cue("told")
                .medium(Medium.INTERVIEW)
                .when(TimeExpression.worded("on Monday", "2024-09-16"))
                .build())
        .addAddressee(
            Organization.builder().name("Example Radio").kind(OrganizationKind.MEDIA).build())
        .addAnchor(at("“There was no warning at all.”"))
        .addVerifications(
            Verification.builder()
                .status(VerificationStatus.REFUTED)
                .verifier(EXAMPLE_WIRE)
                .rating("False")
                .reason("The weather service sent three warnings on Saturday")
                .date(TimeExpression.on("2024-09-17"))
                .build(),
            Verification.builder()
                .status(VerificationStatus.REFUTED)
                .verifier(Organization.builder().name("Check Desk").build())
                .rating("Mostly false")
                .reason("Two of the three warnings reached the ministry")
                .date(TimeExpression.on("2024-09-17T11:20:00+02:00"))
                .url(URI.create("https://check.example/no-warning"))
                .title("No warning before the flood? There were three")
                .build())
        .build();
  }

  private static Person minister() {
    return Person.builder().name("Ada Novak").addPosition(Position.of("Interior Minister")).build();
  }

  private static CasualtyReport toll() {
    return CasualtyReport.builder()
        .addFigure(CasualtyFigure.of(Count.atLeast(12).withWording("At least 12"), Outcome.KILLED))
        .scope(CasualtyScope.INCIDENT)
        .where(Location.in(Place.of("Lower Arden")))
        .cause("flood")
        .attribution(
            Attribution.builder()
                .source(Organization.of("the fire service"))
                .cue("said")
                .when(TimeExpression.worded("on Tuesday", "2024-09-17"))
                .build())
        .addAnchor(at("At least 12 people were killed in the flood"))
        .build();
  }

  private static TextAnchor at(String words) {
    return TextAnchor.find(BODY, words).orElseThrow();
  }
}
