package io.github.copydesk;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.Sex;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Contributor;
import io.github.copydesk.article.ContributorRole;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.MediaKind;
import io.github.copydesk.article.Subject;
import io.github.copydesk.article.SubjectKind;
import io.github.copydesk.article.SubjectRelation;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Means;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.Severity;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.LegalBasis;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two valid instances of every value type: the minimal one has only what is needed to build it and
 * to be valid, the full one has every attribute set and is ready for publication.
 */
public final class Samples {
  /** The headline of the full article. */
  public static final String HEADLINE = "Pentagon: losses in Kursk are ‘significant’";

  /** The standfirst of the full article. */
  public static final String STANDFIRST = "A spokesman would not say how many were wounded.";

  /** The body of the full article; positions after the emoji differ in code points and UTF-16. */
  public static final String BODY =
      """
      “We assess that they have suffered losses”, Pat Ryder told reporters on Monday. \uD83D\uDCF9
      Some 30 North Korean troops were killed or wounded near Plekhovo over the weekend.
      Washington and the G7 announced additional sanctions a few days ago, for six months.\
      """;

  private static final Map<Class<?>, Object> MINIMAL = new LinkedHashMap<>();
  private static final Map<Class<?>, Object> FULL = new LinkedHashMap<>();

  private Samples() {}

  /** All value types and {@link Actor}, in the order of the packages. */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(FULL.keySet());
  }

  /** The smallest valid instance; what is required only for publication is absent. */
  public static <T> T minimal(Class<T> type) {
    return sample(MINIMAL, type);
  }

  /** A valid instance with every attribute set. */
  public static <T> T full(Class<T> type) {
    return sample(FULL, type);
  }

  /** Extensions with every kind of value that they may have. */
  public static Extensions extensions() {
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("z", new BigDecimal("1.10"));
    nested.put("a", null);
    nested.put("m", Map.of("deep", List.of(List.of())));
    return Extensions.of("x-desk:slug", "kursk \uD83D\uDE00")
        .with("https://desk.example/nested", Arrays.asList(1L, null, true, nested))
        .with("x-desk:none", null)
        .with("x-desk:big", new BigDecimal("12345678901234567890"));
  }

  /** An anchor into the body of the full article. */
  public static TextAnchor anchor(String words) {
    return anchor(words, BODY);
  }

  /** An anchor into another text, as if that were the body. */
  public static TextAnchor anchor(String words, String text) {
    return TextAnchor.find(text, words).orElseThrow();
  }

  private static <T> T sample(Map<Class<?>, Object> samples, Class<T> type) {
    if (!samples.containsKey(type)) {
      throw new IllegalArgumentException("no sample of " + type.getSimpleName());
    }
    return type.cast(samples.get(type));
  }

  private static <T> void add(Class<T> type, T minimal, T full) {
    MINIMAL.put(type, minimal);
    FULL.put(type, full);
  }

  static {
    basics();
    textAndTime();
    actors();
    sources();
    quotes();
    casualties();
    sanctions();
    article();
  }

  private static void basics() {
    add(Identifier.class, Identifier.of("uri", "x"), Identifier.of("wikidata", "Q30"));
    add(
        Count.class,
        Count.exactly(0),
        Count.builder().low(25).best(30).high(33).estimated(true).wording("some 30").build());
    add(
        Place.class,
        Place.of("Kursk"),
        Place.builder()
            .name("Plekhovo")
            .kind(PlaceKind.SETTLEMENT)
            .countryCode("RU")
            .within(Place.of("Kursk Oblast"))
            .latitude(new BigDecimal("51.10"))
            .longitude(new BigDecimal("35.327"))
            .addIdentifiers(Identifier.of("geonames", "538560"))
            .build());
    add(
        Location.class,
        Location.in(minimal(Place.class)),
        Location.builder()
            .relation(LocationRelation.BETWEEN)
            .addPlaces(full(Place.class), Place.of("Vorozhba"))
            .build());
  }

  private static void textAndTime() {
    add(TextSpan.class, TextSpan.of(0, "P"), TextSpan.of(80, "\uD83D\uDCF9"));
    add(
        TextAnchor.class,
        TextAnchor.of(minimal(TextSpan.class)),
        TextAnchor.builder()
            .part(TextPart.HEADLINE)
            .addSpans(TextSpan.of(0, "Pentagon"), TextSpan.of(20, "Kursk"))
            .prefix("… ")
            .suffix(" are")
            .build());
    add(
        TimeExpression.class,
        TimeExpression.worded("a few days ago"),
        TimeExpression.worded("over the weekend", "2024-12-14/2024-12-15"));
  }

  private static void actors() {
    add(
        Country.class,
        Country.builder().name("Utopia").build(),
        Country.of("the United States", "US").toBuilder()
            .addIdentifiers(full(Identifier.class))
            .build());
    add(
        Organization.class,
        Organization.of("the agency"),
        Organization.builder()
            .name("the Pentagon")
            .addAliases("DoD")
            .kind(OrganizationKind.MINISTRY)
            .country("US")
            .parent(Organization.of("the US government"))
            .addIdentifiers(Identifier.of("wikidata", "Q11209"))
            .build());
    add(
        Group.class,
        Group.of("reporters"),
        Group.builder()
            .description("North Korean troops")
            .affiliation(Country.of("North Korea", "KP"))
            .size(Count.about(11_000).withWording("some 11,000"))
            .status(GroupStatus.COMBATANT)
            .sex(Sex.MALE)
            .age(AgeGroup.ADULT)
            .build());
    add(
        UnnamedSource.class,
        UnnamedSource.of("a senior official"),
        UnnamedSource.builder()
            .description("a senior official")
            .affiliation(full(Organization.class))
            .reason("not authorised to speak publicly")
            .build());
    add(
        Position.class,
        Position.of("spokesman"),
        Position.builder()
            .title("Pentagon spokesman")
            .rank("Maj. Gen.")
            .organization(full(Organization.class))
            .during(TimeExpression.on("2022/2025"))
            .build());
    add(
        Person.class,
        Person.of("Jane Doe"),
        Person.builder()
            .name("Pat Ryder")
            .addAliases("Patrick Ryder")
            .addPositions(full(Position.class))
            .nationality("US")
            .born(EdtfDate.parse("1969~"))
            .addIdentifiers(Identifier.of("wikidata", "Q117080425"))
            .build());
    add(Actor.class, minimal(Country.class), full(Person.class));
  }

  private static void sources() {
    add(
        Verification.class,
        Verification.of(VerificationStatus.UNVERIFIED),
        Verification.builder()
            .status(VerificationStatus.NOT_VERIFIABLE)
            .putAspect(VerificationAspect.PLACE, VerificationStatus.VERIFIED)
            .putAspect(VerificationAspect.IDENTITY, VerificationStatus.NOT_VERIFIABLE)
            .verifier(Organization.of("The Example Times"))
            .reason("the picture is too poor")
            .rating("Missing context")
            .date(TimeExpression.on("2024-12-17"))
            .url(URI.create("https://check.example/kursk-video"))
            .title("What the drone video shows")
            .build());
    add(
        Evidence.class,
        Evidence.builder().kind(EvidenceKind.OTHER).description("a map").build(),
        Evidence.builder()
            .kind(EvidenceKind.VIDEO)
            .description("a drone video of bodies in the snow")
            .producer(Group.of("a frontline drone unit"))
            .published(TimeExpression.worded("over the weekend", "2024-12-15"))
            .url(URI.create("https://video.example/1"))
            .verification(full(Verification.class))
            .build());
    add(
        Extraction.class,
        Extraction.builder().method(ExtractionMethod.HUMAN).build(),
        Extraction.builder()
            .method(ExtractionMethod.MODEL)
            .tool("quote-tagger 2.1")
            .confidence(new BigDecimal("0.92"))
            .at(Instant.parse("2024-12-17T08:00:00.123456789Z"))
            .build());
    add(
        Attribution.class,
        Attribution.to(minimal(Actor.class)),
        Attribution.builder()
            .source(full(Actor.class))
            .source(Group.of("his deputies"))
            .act(SpeechAct.ASSESSED)
            .cue("told")
            .medium(Medium.PRESS_CONFERENCE)
            .occasion("a briefing at the Pentagon")
            .when(TimeExpression.worded("on Monday", "2024-12-16"))
            .url(URI.create("https://pentagon.example/briefing?id=1"))
            .via(
                Attribution.to(
                    Organization.builder().name("CNN").kind(OrganizationKind.MEDIA).build()))
            .build());
  }

  private static void quotes() {
    add(
        Question.class,
        Question.about("the losses"),
        Question.builder().topic("Kyiv's account of the losses").asker(full(Group.class)).build());
    add(
        Quote.class,
        Quote.builder()
            .kind(QuoteKind.PARTIAL)
            .text("significant")
            .attribution(minimal(Attribution.class))
            .build(),
        Quote.builder()
            .kind(QuoteKind.DIRECT)
            .text("We assess that they have suffered losses")
            .addVerbatim("We assess that they have suffered losses")
            .marks(QuoteMarks.BALANCED)
            .attribution(full(Attribution.class))
            .addAddressees(Group.of("reporters"))
            .inResponseTo(full(Question.class))
            .language("en")
            .translatedFrom("ko")
            .addAnchors(anchor("“We assess that they have suffered losses”"))
            .addVerifications(full(Verification.class))
            .extraction(full(Extraction.class))
            .extensions(extensions())
            .build());
  }

  private static void casualties() {
    add(
        CasualtyFigure.class,
        CasualtyFigure.of(Count.exactly(3), Outcome.MISSING),
        CasualtyFigure.builder()
            .addOutcomes(Outcome.KILLED, Outcome.WOUNDED)
            .outcomeWording("casualties")
            .severity(Severity.SERIOUS)
            .count(Count.builder().low(25).best(30).high(33).wording("some 30").build())
            .victims(full(Group.class))
            .where(full(Location.class))
            .addIncluding(CasualtyFigure.of(Count.exactly(4), Outcome.KILLED))
            .build());
    add(
        CasualtyReport.class,
        CasualtyReport.builder()
            .addFigures(minimal(CasualtyFigure.class))
            .scope(CasualtyScope.INCIDENT)
            .attribution(minimal(Attribution.class))
            .build(),
        CasualtyReport.builder()
            .addFigures(full(CasualtyFigure.class), minimal(CasualtyFigure.class))
            .when(full(TimeExpression.class))
            .where(full(Location.class))
            .asOf(TimeExpression.worded("on Monday", "2024-12-16"))
            .scope(CasualtyScope.CUMULATIVE)
            .addResponsible(Country.of("Ukraine", "UA"))
            .addParties(full(Group.class), Group.of("Ukrainian troops"))
            .means(Means.DRONE)
            .cause("drone strikes")
            .addEvidence(full(Evidence.class))
            .addVerifications(full(Verification.class))
            .incident(Identifier.of("x-desk", "kursk-1"))
            .attribution(full(Attribution.class))
            .addAnchors(anchor("Some 30 North Korean troops were killed or wounded"))
            .extraction(full(Extraction.class))
            .extensions(extensions())
            .build());
  }

  private static void sanctions() {
    add(
        SanctionTarget.class,
        SanctionTarget.unspecified(),
        SanctionTarget.builder()
            .kind(SanctionTargetKind.ACTOR)
            .description("a general")
            .actor(Person.of("John Doe"))
            .place(Place.of("Pyongyang"))
            .addListIds(Identifier.of("ofac-sdn", "12345"))
            .reasons("for sending troops to Kursk")
            .build());
    add(
        SanctionMeasure.class,
        SanctionMeasure.of(SanctionMeasureKind.OTHER),
        SanctionMeasure.builder()
            .kind(SanctionMeasureKind.ASSET_FREEZE)
            .wording("Assets freeze")
            .since(TimeExpression.on("2024-12-16"))
            .build());
    add(
        SanctionEvent.class,
        SanctionEvent.of(
            SanctionChange.IMPOSED, SanctionStage.THREATENED, minimal(TimeExpression.class)),
        SanctionEvent.builder()
            .change(SanctionChange.IMPOSED)
            .stage(SanctionStage.ANNOUNCED)
            .wording("announced")
            .when(TimeExpression.worded("a few days ago", "2024-12-13"))
            .until(TimeExpression.worded("for six months", "2025-06-13"))
            .addBy(Organization.of("the G7"))
            .addTargets(full(SanctionTarget.class))
            .note("in a joint statement")
            .build());
    add(
        Programme.class,
        Programme.of("DPRK"),
        Programme.builder()
            .name("DPRK3")
            .identifier(Identifier.of("ofac", "DPRK3"))
            .url(URI.create("https://ofac.example/dprk3"))
            .build());
    add(
        LegalBasis.class,
        LegalBasis.builder().title("a decree").build(),
        LegalBasis.builder()
            .title("Executive Order")
            .number("13810")
            .date(TimeExpression.on("2017-09-20"))
            .url(URI.create("https://law.example/13810"))
            .build());
    add(
        Sanction.class,
        Sanction.builder()
            .addAuthorities(minimal(Actor.class))
            .addTargets(minimal(SanctionTarget.class))
            .attribution(minimal(Attribution.class))
            .build(),
        Sanction.builder()
            .addAuthorities(full(Country.class), Organization.of("the G7"))
            .addTargets(full(SanctionTarget.class), SanctionTarget.conduct("military cooperation"))
            .addMeasures(
                SanctionMeasure.of(SanctionMeasureKind.TRAVEL_BAN), full(SanctionMeasure.class))
            .addProgrammes(full(Programme.class), minimal(Programme.class))
            .addLegalBases(full(LegalBasis.class))
            .purpose("to disrupt military cooperation")
            .additional(true)
            .addEvents(
                full(SanctionEvent.class),
                SanctionEvent.of(
                    SanctionChange.LIFTED, SanctionStage.EFFECTIVE, TimeExpression.on("2024-12")))
            .attribution(full(Attribution.class))
            .addAnchors(anchor("announced additional sanctions a few days ago"))
            .addVerifications(full(Verification.class))
            .extraction(full(Extraction.class))
            .extensions(extensions())
            .build());
  }

  private static void article() {
    add(
        Contributor.class,
        Contributor.of(minimal(Actor.class), ContributorRole.OTHER),
        Contributor.of(Person.of("Jane Doe"), ContributorRole.REPORTER));
    add(
        Byline.class,
        Byline.of("By the desk"),
        Byline.builder()
            .text("By Jane Doe in Seoul")
            .addContributors(full(Contributor.class))
            .build());
    add(
        Dateline.class,
        Dateline.of("WASHINGTON –"),
        Dateline.builder()
            .text("WASHINGTON, Dec. 17 (Example) –")
            .place(Place.of("Washington"))
            .date(TimeExpression.worded("Dec. 17", "2024-12-17"))
            .agency(Organization.of("Example"))
            .build());
    add(
        Correction.class,
        Correction.of(CorrectionKind.UPDATE, "More was added."),
        Correction.builder()
            .kind(CorrectionKind.CORRECTION)
            .text("An earlier version gave another number.")
            .published(OffsetDateTime.parse("2024-12-17T12:30:00+09:00"))
            .before("some 20")
            .after("some 30")
            .build());
    add(
        Subject.class,
        Subject.of("armed conflict"),
        Subject.builder()
            .name("Kursk Oblast")
            .kind(SubjectKind.PLACE)
            .addIdentifiers(Identifier.of("wikidata", "Q3908"))
            .relation(SubjectRelation.ABOUT)
            .relevance(new BigDecimal("0.80"))
            .extraction(full(Extraction.class))
            .build());
    add(
        MediaItem.class,
        MediaItem.of(MediaKind.DOCUMENT, URI.create("https://news.example/statement.pdf")),
        MediaItem.builder()
            .kind(MediaKind.IMAGE)
            .url(URI.create("https://news.example/kursk.jpg"))
            .caption("A road near Plekhovo in December.")
            .credit("Jane Doe/Example")
            .alternativeText("A road between fields covered in snow.")
            .rights("© 2024 Example")
            .width(1600)
            .height(900)
            .digitalSource(DigitalSource.DIGITAL_CAPTURE)
            .build());
    add(
        Article.class,
        Article.builder()
            .kind(ArticleKind.REPORT)
            .language("en")
            .headline("Losses in Kursk")
            .build(),
        Article.builder()
            .id(URI.create("urn:newsml:news.example:2024:kursk"))
            .version(2)
            .status(ArticleStatus.USABLE)
            .kind(ArticleKind.REPORT)
            .language("en")
            .headline(HEADLINE)
            .standfirst(STANDFIRST)
            .body(BODY)
            .addBylines(full(Byline.class))
            .dateline(full(Dateline.class))
            .publisher(Organization.of("The Example Times"))
            .published(EdtfDate.parse("2024-12-17T09:00:00.000+09:00"))
            .modified(OffsetDateTime.parse("2024-12-17T03:30:00.5Z"))
            .embargoedUntil(OffsetDateTime.parse("2024-12-16T19:00:00-05:00"))
            .url(URI.create("https://news.example/a/1#top"))
            .section("World")
            .addKeywords("Kursk", "North Korea")
            .addSubjects(full(Subject.class), minimal(Subject.class))
            .addMedia(full(MediaItem.class))
            .addQuotes(full(Quote.class))
            .addCasualtyReports(full(CasualtyReport.class))
            .addSanctions(full(Sanction.class))
            .addCorrections(full(Correction.class))
            .addIdentifiers(Identifier.of("uri", "https://agency.example/77"))
            .rights("© 2024 The Example Times")
            .digitalSource(DigitalSource.DIGITAL_CREATION)
            .extensions(extensions())
            .build());
  }
}
