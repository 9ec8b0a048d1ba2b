package io.github.copydesk.page;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.MediaKind;
import io.github.copydesk.article.Subject;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.net.URI;
import java.nio.file.Path;

/** Articles to look at: made up, except for the tour's report. */
final class Stories {
  private Stories() {}

  /** The report of the tour. */
  static Article kursk() {
    return tour("kursk.json");
  }

  /** The fact-check of the tour, which has a correction. */
  static Article flood() {
    return tour("flood.json");
  }

  private static Article tour(String name) {
    return NewsJson.create()
        .read(
            Path.of("../tour/src/main/resources/io/github/copydesk/tour").resolve(name),
            Article.class);
  }

  private static final String QUAKE =
      """
      VALLE ALTO – At least 58 people were killed when an earthquake struck the valley on Sunday, the civil defence agency said on Tuesday. On Sunday night it had spoken of at least 36 dead, on Monday of at least 41, four children among them.
      The mayor of Valle Alto, Ana Ruiz, told Example Radio on Monday that “there are ninety dead in my town alone”. On Tuesday Ruiz lowered her number to 70. The health ministry contradicted her the same day: no more than 60 people had died, it said.
      Some 30 people were missing, according to the civil defence agency. More than 200 were wounded, the ministry said; a register of disasters puts the dead at 40 to 80, most likely 55.
      “We heard it coming,” said a shepherd, “like a train, and then 🏔️ the mountain fell.” He was not hurt.
      The quake also reached the port of San Telmo, where two ships lie that are under sanctions. The European Union imposed them in March 2023 and suspended them last winter; the Blue Wave was taken off the list on 2 May 2024, the Sea Star was not.
      Nobody at the port would say when they will sail again.
      """;

  /** An earthquake whose toll rises and is disputed, and sanctions against two ships. */
  static Article quake() {
    Organization agency = Organization.of("civil defence agency");
    Organization ministry = Organization.of("health ministry");
    Person mayor = Person.of("Ana Ruiz");
    return Article.builder()
        .id(URI.create("https://news.example/valle-alto"))
        .kind(ArticleKind.REPORT)
        .language("en")
        .headline("At least 58 dead in Valle Alto as officials argue over the toll")
        .standfirst("The mayor speaks of “ninety dead”, the ministry of no more than 60")
        .body(QUAKE)
        .section("World")
        .addByline(Byline.of("By Example Desk"))
        .publisher(Organization.of("Example Wire"))
        .published(EdtfDate.parse("2026-03-03T18:00:00-05:00"))
        .modified(EdtfDate.parse("2026-03-03T21:30:00-05:00"))
        .addQuote(
            quote(QuoteKind.DIRECT, "there are ninety dead in my town alone", mayor)
                .addAnchor(anchor("“there are ninety dead in my town alone”"))
                .addVerification(Verification.of(VerificationStatus.DISPUTED))
                .build())
        .addQuote(
            quote(
                    QuoteKind.DIRECT,
                    "We heard it coming, like a train, and then 🏔️ the mountain fell.",
                    Group.of("a shepherd"))
                .addAnchor(
                    TextAnchor.find(
                            QUAKE,
                            "“We heard it coming,”",
                            "“like a train, and then 🏔️ the mountain fell.”")
                        .orElseThrow())
                .build())
        .addQuote(
            quote(QuoteKind.INDIRECT, "no more than 60 people had died", ministry)
                .addAnchor(anchor("no more than 60 people had died"))
                .build())
        .addCasualtyReport(
            toll(
                agency,
                "2026-03-01",
                Count.atLeast(36).withWording("at least 36"),
                "at least 36 dead"))
        .addCasualtyReport(
            report(agency, "2026-03-02")
                .addFigure(
                    CasualtyFigure.builder()
                        .addOutcome(Outcome.KILLED)
                        .count(Count.atLeast(41).withWording("at least 41"))
                        .addIncluding(
                            CasualtyFigure.of(
                                Count.exactly(4).withWording("four"),
                                Group.of("children"),
                                Outcome.KILLED))
                        .build())
                .addAnchor(anchor("at least 41, four children among them"))
                .build())
        .addCasualtyReport(
            toll(
                agency,
                "2026-03-03",
                Count.atLeast(58).withWording("At least 58"),
                "At least 58 people were killed"))
        .addCasualtyReport(
            report(mayor, "2026-03-02")
                .addFigure(
                    CasualtyFigure.of(Count.exactly(90).withWording("ninety"), Outcome.KILLED))
                .attribution(
                    Attribution.to(mayor).toBuilder()
                        .act(SpeechAct.CLAIMED)
                        .via(Attribution.to(Organization.of("Example Radio")))
                        .build())
                .addAnchor(anchor("ninety dead in my town alone"))
                .build())
        .addCasualtyReport(
            toll(
                ministry,
                "2026-03-03",
                Count.atMost(60).withWording("no more than 60"),
                "no more than 60 people had died"))
        .addCasualtyReport(toll(mayor, "2026-03-03", Count.exactly(70).withWording("70"), "70"))
        .addCasualtyReport(
            report(agency, "2026-03-03")
                .addFigure(
                    CasualtyFigure.of(Count.about(30).withWording("Some 30"), Outcome.MISSING))
                .addAnchor(anchor("Some 30 people were missing"))
                .build())
        .addCasualtyReport(
            report(ministry, "2026-03-03")
                .addFigure(
                    CasualtyFigure.of(
                        Count.moreThan(200).withWording("More than 200"), Outcome.WOUNDED))
                .addAnchor(anchor("More than 200 were wounded"))
                .build())
        .addCasualtyReport(
            toll(
                Organization.of("register of disasters"),
                "2026-03-03",
                Count.estimate(40, 55, 80),
                "40 to 80, most likely 55"))
        .addSanction(ships())
        .addMedia(
            MediaItem.builder()
                .kind(MediaKind.IMAGE)
                .url(URI.create("https://news.example/valle-alto.jpg"))
                .caption("The square of Valle Alto on Monday")
                .credit("Jane Doe/Example Wire")
                .alternativeText("People in front of a fallen church")
                .width(1600)
                .height(900)
                .build())
        .addSubject(
            Subject.of("earthquake").toBuilder()
                .addIdentifier(Identifier.parse("medtop:20000151"))
                .build())
        .addCorrection(
            Correction.builder()
                .kind(CorrectionKind.CORRECTION)
                .text("An earlier version gave the number of missing as 300.")
                .published(EdtfDate.parse("2026-03-03T21:30:00-05:00"))
                .before("Some 300 people were missing")
                .after("Some 30 people were missing")
                .build())
        .build();
  }

  private static Sanction ships() {
    SanctionTarget star = vessel("Sea Star");
    SanctionTarget wave = vessel("Blue Wave");
    return Sanction.builder()
        .addAuthority(Organization.of("European Union"))
        .addTarget(star)
        .addTarget(wave)
        .addEvent(
            event(SanctionChange.IMPOSED, SanctionStage.ANNOUNCED, TimeExpression.on("2023-01~")))
        .addEvent(
            event(
                SanctionChange.IMPOSED,
                SanctionStage.EFFECTIVE,
                TimeExpression.worded("in March 2023", "2023-03")))
        .addEvent(
            event(
                SanctionChange.SUSPENDED,
                SanctionStage.EFFECTIVE,
                TimeExpression.worded("last winter", "2023-12/2024-02")))
        .addEvent(
            event(SanctionChange.RESUMED, SanctionStage.EFFECTIVE, TimeExpression.on("2024-03-15")))
        .addEvent(
            SanctionEvent.of(
                    SanctionChange.DELISTED,
                    SanctionStage.EFFECTIVE,
                    TimeExpression.worded("on 2 May 2024", "2024-05-02"))
                .toBuilder()
                .addTarget(wave)
                .build())
        .addEvent(
            event(
                SanctionChange.AMENDED,
                SanctionStage.ANNOUNCED,
                TimeExpression.worded("some day soon")))
        .attribution(Attribution.to(Organization.of("European Union")))
        .addAnchor(
            anchor(
                "The European Union imposed them in March 2023 and suspended them last winter; the Blue Wave was taken off the list on 2 May 2024"))
        .build();
  }

  private static SanctionEvent event(
      SanctionChange change, SanctionStage stage, TimeExpression when) {
    return SanctionEvent.of(change, stage, when);
  }

  private static SanctionTarget vessel(String name) {
    return SanctionTarget.builder().kind(SanctionTargetKind.VESSEL).description(name).build();
  }

  private static CasualtyReport toll(Actor source, String asOf, Count count, String words) {
    return report(source, asOf)
        .addFigure(CasualtyFigure.of(count, Outcome.KILLED))
        .addAnchor(anchor(words))
        .build();
  }

  private static CasualtyReport.Builder report(Actor source, String asOf) {
    return CasualtyReport.builder()
        .scope(CasualtyScope.INCIDENT)
        .incident(Identifier.parse("example:valle-alto"))
        .when(TimeExpression.worded("on Sunday", "2026-03-01"))
        .asOf(TimeExpression.on(asOf))
        .attribution(Attribution.to(source));
  }

  private static Quote.Builder quote(QuoteKind kind, String text, Actor source) {
    return Quote.builder().kind(kind).text(text).attribution(Attribution.of(source, "said"));
  }

  private static TextAnchor anchor(String words) {
    return TextAnchor.find(QUAKE, words).orElseThrow();
  }

  private static final String RIVER =
      """
      قالت وزارة الصحة إن ثلاثة أشخاص قُتلوا في الفيضان، ونقلت ذلك عنها وكالة Example Wire يوم الاثنين.
      وقالت العمدة: «لم نرَ ماءً كهذا 🌊 من قبل»، ثم أضافت بالإنجليزية: “We will rebuild 2026.”
      ראש העיר השכנה אמר: „הגשר נפל בלילה”.
      """;

  /** A flood, in Arabic, with words in Hebrew and English. */
  static Article river() {
    Person mayor = Person.of("سلمى حداد");
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language("ar")
        .headline("ثلاثة قتلى في الفيضان: «لم نرَ ماءً كهذا»")
        .standfirst("העיר השכנה נותקה – والجسر انهار")
        .body(RIVER)
        .published(EdtfDate.parse("2026-04-06T09:00:00+03:00"))
        .addByline(Byline.of("ليلى منصور"))
        .addQuote(
            quote(QuoteKind.DIRECT, "لم نرَ ماءً كهذا 🌊 من قبل", mayor)
                .addAnchor(river("«لم نرَ ماءً كهذا 🌊 من قبل»"))
                .build())
        .addQuote(
            quote(QuoteKind.DIRECT, "We will rebuild 2026.", mayor)
                .language("en")
                .addAnchor(river("“We will rebuild 2026.”"))
                .build())
        .addQuote(
            quote(QuoteKind.DIRECT, "הגשר נפל בלילה", Group.of("ראש העיר השכנה"))
                .language("he")
                .addAnchor(river("„הגשר נפל בלילה”"))
                .build())
        .addCasualtyReport(
            CasualtyReport.builder()
                .scope(CasualtyScope.INCIDENT)
                .addFigure(CasualtyFigure.of(Count.exactly(3).withWording("ثلاثة"), Outcome.KILLED))
                .attribution(
                    Attribution.to(Organization.of("وزارة الصحة")).toBuilder()
                        .via(Attribution.to(Organization.of("Example Wire")))
                        .build())
                .addAnchor(river("ثلاثة أشخاص قُتلوا في الفيضان"))
                .build())
        .build();
  }

  private static TextAnchor river(String words) {
    return TextAnchor.find(RIVER, words).orElseThrow();
  }

  /** An article with this many quotes, each in a paragraph of its own. */
  static Article many(int quotes) {
    StringBuilder body = new StringBuilder();
    Article.Builder article =
        Article.builder()
            .kind(ArticleKind.LIVE)
            .language("en")
            .headline("What they said, hour by hour");
    QuoteKind[] kinds = QuoteKind.values();
    for (int i = 0; i < quotes; i++) {
      body.append("Speaker ").append(i).append(" told reporters: ");
      String words = "“I count myself number " + i + ", and I will say so.”";
      TextSpan span = TextSpan.of(body.length(), words);
      body.append(words).append(" Nobody objected.\n");
      article.addQuote(
          quote(kinds[i % kinds.length], "I count myself number " + i, Person.of("Speaker " + i))
              .addAnchor(TextAnchor.of(span))
              .build());
    }
    return article.body(body.toString()).build();
  }

  /** An article with this many statements, a hundred of them over each of its letters. */
  static Article overlapping(int quotes) {
    String body = "x".repeat(quotes + 100);
    Article.Builder article =
        Article.builder().kind(ArticleKind.OTHER).language("en").headline("Layers").body(body);
    for (int i = 0; i < quotes; i++) {
      article.addQuote(
          quote(QuoteKind.INDIRECT, "x", Country.of("Utopia"))
              .addAnchor(TextAnchor.of(TextSpan.of(i, "x".repeat(100))))
              .build());
    }
    return article.build();
  }
}
