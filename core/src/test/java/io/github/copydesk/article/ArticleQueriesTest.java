package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.Samples;
import io.github.copydesk.ValueWalk;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.TimeExpression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleQueriesTest {
  private static final Person ANN = Person.of("Ann");
  private static final Person BEN = Person.of("Ben");
  private static final String BODY = "Ann: “\uD83D\uDE00 no”, said Ann. Ben: “yes”.";

  private static Quote quote(Actor source, String text, TextAnchor... anchors) {
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text(text)
        .attribution(Attribution.to(source))
        .addAnchors(anchors)
        .build();
  }

  private static TextAnchor at(String words) {
    return TextAnchor.find(BODY, words).orElseThrow();
  }

  private static final Quote NO =
      quote(ANN, "\uD83D\uDE00 no", at("\uD83D\uDE00 no"), at("Ann:").in(TextPart.HEADLINE));
  private static final Quote YES = quote(BEN, "yes", at("yes"));
  private static final Article ARTICLE =
      Article.builder()
          .kind(ArticleKind.REPORT)
          .language("en")
          .headline("Ann: no")
          .body(BODY)
          .addQuotes(YES, NO)
          .build();

  @Test
  void statementsAreFoundWhereTheyStand() {
    assertThat(ARTICLE.statementsAt(TextPart.BODY, 5)).isEmpty();
    assertThat(ARTICLE.statementsAt(TextPart.BODY, 6)).containsExactly(NO);
    assertThat(ARTICLE.statementsAt(TextPart.BODY, 9)).containsExactly(NO);
    assertThat(ARTICLE.statementsAt(TextPart.BODY, 10)).isEmpty();
    assertThat(ARTICLE.statementsAt(TextPart.HEADLINE, 0)).containsExactly(NO);
    assertThat(ARTICLE.statementsAt(TextPart.STANDFIRST, 0)).isEmpty();
    assertThat(ARTICLE.statementsAt(TextPart.BODY, -1)).isEmpty();
    assertThat(ARTICLE.statementsAt(TextPart.BODY, Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void betweenTwoSpansStandsNothing() {
    Quote interrupted = quote(ANN, "a b", TextAnchor.of(TextSpan.of(0, "a"), TextSpan.of(4, "b")));
    Article article = ARTICLE.toBuilder().quotes(List.of(interrupted)).build();

    assertThat(article.statementsAt(TextPart.BODY, 0)).containsExactly(interrupted);
    assertThat(article.statementsAt(TextPart.BODY, 2)).isEmpty();
    assertThat(article.statementsAt(TextPart.BODY, 4)).containsExactly(interrupted);
  }

  @Test
  void quotesAreThoseOfTheirOriginWhoeverPassedThemOn() {
    Attribution viaBen = Attribution.to(ANN).toBuilder().via(Attribution.to(BEN)).build();
    Quote passedOn = NO.toBuilder().attribution(viaBen).build();
    Article article = ARTICLE.toBuilder().addQuote(passedOn).build();

    assertThat(article.quotesBy(ANN)).containsExactly(NO, passedOn);
    assertThat(article.quotesBy(BEN)).containsExactly(YES);
    assertThat(article.quotesBy(Person.of("Eve"))).isEmpty();
  }

  @Test
  void actorsComeInTheOrderOfTheText() {
    assertThat(ARTICLE.actors()).containsExactly(ANN, BEN);
    assertThat(ARTICLE.toBuilder().addQuote(quote(Person.of("Eve"), "x")).build().actors())
        .containsExactly(ANN, BEN, Person.of("Eve"));
    assertThat(Samples.minimal(Article.class).actors()).isEmpty();
  }

  @Test
  void everybodyWhoHasAPartInAStatementIsAnActor() {
    Organization cnn = Organization.of("CNN");
    Organization agency = Organization.of("agency");
    Group troops = Group.of("troops");
    Group officers = Group.of("officers");
    Person asker = Person.of("asker");
    Person filmed = Person.of("filmed");
    Person checked = Person.of("checked");
    Person rechecked = Person.of("rechecked");
    Organization state = Organization.of("state");
    Organization firm = Organization.of("firm");
    Group rebels = Group.of("rebels");
    Organization army = Organization.of("army");
    Organization court = Organization.of("court");
    Quote quote =
        quote(agency, "x").toBuilder()
            .attribution(Attribution.to(agency).toBuilder().via(Attribution.to(cnn)).build())
            .addAddressee(BEN)
            .inResponseTo(Question.builder().topic("t").asker(asker).build())
            .build();
    CasualtyReport report =
        CasualtyReport.builder()
            .scope(CasualtyScope.INCIDENT)
            .attribution(Attribution.to(agency))
            .addFigure(
                CasualtyFigure.of(Count.exactly(2), Outcome.KILLED).toBuilder()
                    .victims(troops)
                    .addIncluding(
                        CasualtyFigure.of(Count.exactly(1), Outcome.KILLED).toBuilder()
                            .victims(officers)
                            .build())
                    .build())
            .addEvidence(
                Evidence.builder()
                    .kind(EvidenceKind.VIDEO)
                    .description("a video")
                    .producer(filmed)
                    .verification(verifiedBy(checked))
                    .build())
            .addVerification(verifiedBy(rechecked))
            .addResponsible(rebels)
            .addParties(army, rebels)
            .build();
    Sanction sanction =
        Sanction.builder()
            .attribution(Attribution.to(state))
            .addAuthority(state)
            .addTarget(SanctionTarget.builder().kind(SanctionTargetKind.ACTOR).actor(firm).build())
            .addEvent(
                SanctionEvent.of(
                        SanctionChange.ANNULLED,
                        SanctionStage.ADOPTED,
                        TimeExpression.on("2024-12-16"))
                    .toBuilder()
                    .addBy(court)
                    .build())
            .build();
    Article article =
        Samples.minimal(Article.class).toBuilder()
            .addQuote(quote)
            .addCasualtyReport(report)
            .addSanction(sanction)
            .build();

    assertThat(article.actors())
        .containsExactly(
            agency, cnn, BEN, asker, troops, officers, rebels, army, filmed, checked, rechecked,
            state, firm, court);
  }

  @Test
  void everyActorOfAStatementIsOneWhateverItsAttribute() {
    Article article = Samples.full(Article.class);
    Set<Actor> expected = new HashSet<>();
    ValueWalk.of(
        article,
        (path, value) -> {
          if (value instanceof Actor actor && path.contains(".")) {
            expected.add(actor);
          }
          return value instanceof Statement || (path.contains(".") && !(value instanceof Actor));
        });

    assertThat(article.actors())
        .hasSizeGreaterThan(5)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Verification verifiedBy(Actor verifier) {
    return Verification.builder().status(VerificationStatus.VERIFIED).verifier(verifier).build();
  }

  @Test
  void coverageIsWhatTheAnchorsIntoTheBodyCover() {
    assertThat(ARTICLE.coverage().spans())
        .containsExactly(TextSpan.of(6, "\uD83D\uDE00 no"), TextSpan.of(29, "yes"));
    assertThat(ARTICLE.coverage()).hasToString("7 of 34 code points in 2 passages");
    assertThat(Samples.minimal(Article.class).coverage().length()).isZero();
  }

  @Provide
  Arbitrary<Article> articles() {
    return Arbitraries.of(Article.class);
  }

  /** Whatever the article, right or wrong. */
  @Property(tries = 50)
  void queriesAgreeWithTheStatements(@ForAll("articles") Article article) {
    assertThat(article.actors()).doesNotHaveDuplicates();
    for (Quote quote : article.getQuotes()) {
      for (Actor source : quote.getAttribution().origin()) {
        assertThat(article.quotesBy(source)).contains(quote);
      }
      for (Attribution link : quote.getAttribution().chain()) {
        assertThat(article.actors()).containsAll(link.getSources());
      }
    }
    for (Statement statement : article.statements()) {
      for (TextAnchor anchor : statement.getAnchors()) {
        for (TextSpan span : anchor.getSpans()) {
          assertThat(article.statementsAt(anchor.getPart(), span.getStart())).contains(statement);
          assertThat(article.statementsAt(anchor.getPart(), span.getEnd() - 1)).contains(statement);
        }
      }
    }
    assertThat(article.coverage().covered()).isLessThanOrEqualTo(article.coverage().length());
  }
}
