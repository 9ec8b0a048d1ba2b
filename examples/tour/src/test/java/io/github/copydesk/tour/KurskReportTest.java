package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report contains every line of the proof case of the domain model. */
class KurskReportTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private final Article article = KurskReport.article();

  @Test
  void breaksNoRule() {
    assertThat(VALIDATOR.check(article)).isEmpty();
  }

  @Test
  void isNotFitToPrintForWhatItsTextLacks() {
    assertThat(VALIDATOR.check(article, Publishable.class))
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("quotes[10].marks", "marks-balanced"),
            tuple("quotes[16].attribution.sources[0].reason", "required"),
            tuple("sanctions[0].measures", "required"));
  }

  @Test
  void everyStatementIsAnchoredInTheText() {
    for (Statement statement : article.statements()) {
      assertThat(statement.getAnchors()).as(statement.toString()).isNotEmpty();
      for (TextAnchor anchor : statement.getAnchors()) {
        assertThat(anchor.matches(article.text(anchor.getPart()).orElseThrow())).isTrue();
      }
    }
  }

  @Test
  void hasSeventeenParagraphs() {
    assertThat(article.paragraphs())
        .hasSize(17)
        .allSatisfy(paragraph -> assertThat(paragraph).isEqualTo(paragraph.strip()).isNotEmpty());
  }

  @Test
  void hasTwentyOneQuotesOfAllKindsFiveCasualtyReportsAndTwoSanctions() {
    assertThat(article.getQuotes()).hasSize(21);
    assertThat(article.getQuotes()).extracting(Quote::getKind).contains(QuoteKind.values());
    assertThat(article.getCasualtyReports()).hasSize(5);
    assertThat(article.getSanctions()).hasSize(2);
  }

  @Test
  void quotesStandInTheOrderOfTheText() {
    List<Integer> starts =
        article.getQuotes().stream()
            .map(
                quote ->
                    quote.getAnchors().stream()
                        .filter(anchor -> anchor.getPart() == TextPart.BODY)
                        .mapToInt(anchor -> anchor.getSpans().get(0).getStart())
                        .min()
                        .orElseThrow())
            .toList();
    assertThat(starts).isSorted();
  }

  @Test
  void oneFragmentStandsInTheHeadlineAndTwiceInTheBody() {
    Quote quote = only(QuoteKind.PARTIAL);
    Attribution attribution = quote.getAttribution();

    assertThat(quote.getText()).isEqualTo("legitimate targets");
    assertThat(quote.getAnchors())
        .extracting(TextAnchor::getPart)
        .containsExactly(TextPart.HEADLINE, TextPart.BODY, TextPart.BODY);
    assertThat(quote.getAnchors())
        .extracting(anchor -> anchor.getSpans().get(0).getStart())
        .doesNotHaveDuplicates();
    assertThat(quote.getAddressees()).containsExactly(Group.of("reporters"));
    assertThat(attribution.getSources().get(0).displayName()).isEqualTo("Matthew Miller");
    assertThat(attribution.getMedium()).contains(Medium.PRESS_CONFERENCE);
    assertThat(attribution.getWhen())
        .contains(TimeExpression.worded("Monday (local time)", "2024-12-16"));
  }

  @Test
  void aDirectQuoteAnswersAQuestionAboutAnotherGovernmentsStatement() {
    Quote quote = article.getQuotes().get(1);

    assertThat(quote.getKind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(quote.getInResponseTo().map(Question::getTopic).orElseThrow())
        .contains("Ukraine’s statement");
    assertThat(quote.getAnchors().get(0).getSpans()).as("interrupted by “Miller said”").hasSize(2);
  }

  @Test
  void twoParagraphsOfFreeIndirectAndIndirectSpeechFollow() {
    List<Quote> following = article.getQuotes().subList(2, 5);

    assertThat(following)
        .extracting(Quote::getKind)
        .containsExactly(QuoteKind.FREE_INDIRECT, QuoteKind.FREE_INDIRECT, QuoteKind.INDIRECT);
    assertThat(following).extracting(this::paragraphOf).containsExactly(3, 3, 4);
    assertThat(following)
        .allSatisfy(
            quote ->
                assertThat(quote.getAttribution().getSources().get(0).displayName())
                    .isEqualTo("Matthew Miller"));
    assertThat(following.subList(0, 2))
        .allSatisfy(quote -> assertThat(quote.getAttribution().getCue()).isEmpty());
  }

  @Test
  void aMixedQuoteHasItsVerbatimPassage() {
    assertThat(article.getQuotes())
        .filteredOn(quote -> quote.getKind() == QuoteKind.MIXED)
        .extracting(Quote::getVerbatim)
        .contains(List.of("in an infantry role"));
  }

  @Test
  void oneQuoteIsClosedThatWasNeverOpened() {
    List<Quote> unopened =
        article.getQuotes().stream()
            .filter(quote -> quote.getMarks() == QuoteMarks.UNOPENED)
            .toList();

    assertThat(unopened).hasSize(1);
    assertThat(unopened.get(0).getKind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(unopened.get(0).getAnchors().get(0).words()).doesNotContain("“").endsWith("”");
    String body = article.getBody().orElseThrow();
    assertThat(body.chars().filter(c -> c == '”').count())
        .isEqualTo(body.chars().filter(c -> c == '“').count() + 1);
  }

  @Test
  void aStateIsASource() {
    List<Attribution> states =
        article.getQuotes().stream()
            .map(Quote::getAttribution)
            .filter(attribution -> attribution.getSources().get(0) instanceof Country)
            .toList();

    assertThat(states)
        .extracting(Attribution::describe)
        .containsExactly(
            "the United States",
            "the United States, the Group of Seven and the European Union, via Matthew Miller");
    assertThat(states.get(0).getCue()).contains("According to");
  }

  @Test
  void cuesKeepTheirForce() {
    assertThat(quote(SpeechAct.CLAIMED).getAttribution().getCue()).contains("claimed");
    assertThat(quote(SpeechAct.ASSESSED).getText()).startsWith("We do assess");
    assertThat(quote(SpeechAct.ANNOUNCED).getAttribution().getCue()).contains("announced");
    assertThat(quote(SpeechAct.PROMISED).getVerbatim())
        .containsExactly("will continue to take appropriate measures");
  }

  @Test
  void officialsHaveNoNames() {
    assertThat(article.getQuotes())
        .extracting(quote -> quote.getAttribution().getSources().get(0))
        .filteredOn(source -> source instanceof UnnamedSource)
        .extracting(Actor::displayName)
        .containsExactly("US officials");
  }

  @Test
  void significantCasualtiesAreAnnouncedByTheAdversary() {
    CasualtyReport report = report("significant casualties");

    assertThat(figure(report, Outcome.KILLED, Outcome.WOUNDED).getCount())
        .isEqualTo(Count.worded("significant casualties"));
    assertThat(report.getAttribution().getAct()).isEqualTo(SpeechAct.ANNOUNCED);
    assertThat(report.getAttribution().getSources().get(0))
        .isEqualTo(KurskSources.UKRAINES_MILITARY);
    assertThat(report.getFigures().get(0).getVictims()).contains(KurskSources.NORTH_KOREANS);
  }

  @Test
  void whoFoughtAndWhoIsHeldResponsibleAreNamedWhereTheTextDoes() {
    assertThat(report("significant casualties").getParties())
        .containsExactly(KurskSources.NORTH_KOREANS, KurskSources.RUSSIAN_UNITS);
    assertThat(report("eight").getResponsible()).containsExactly(KurskSources.NORTH_KOREANS);
  }

  @Test
  void some30KilledOrWoundedAndThreeMissingComeFromMilitaryIntelligenceViaCnn() {
    CasualtyReport report = report("some 30");

    assertThat(figure(report, Outcome.KILLED, Outcome.WOUNDED).getCount())
        .isEqualTo(Count.about(30).withWording("some 30"));
    assertThat(figure(report, Outcome.MISSING).getCount())
        .isEqualTo(Count.exactly(3).withWording("three"));
    assertThat(report.getWhere().orElseThrow().getRelation()).isEqualTo(LocationRelation.NEAR);
    assertThat(report.getWhere().orElseThrow().getPlaces())
        .extracting(Place::getName)
        .containsExactly("Plekhovo", "Vorozhba", "Martynovka");
    assertThat(report.getWhen())
        .contains(TimeExpression.worded("over the weekend", "2024-12-14/2024-12-15"));
    assertThat(report.getAttribution().describe())
        .isEqualTo("Ukraine’s military intelligence agency, via CNN");
  }

  @Test
  void eightWereKilledByFriendlyFireIfTheClaimIsTrue() {
    CasualtyReport report = report("eight");

    assertThat(figure(report, Outcome.KILLED).getCount())
        .isEqualTo(Count.exactly(8).withWording("eight"));
    assertThat(report.getCause()).contains("friendly fire");
    assertThat(report.getAttribution().getAct()).isEqualTo(SpeechAct.CLAIMED);
    assertThat(report.getVerifications().get(0).getStatus())
        .isEqualTo(VerificationStatus.UNVERIFIED);
  }

  @Test
  void thePentagonNamesNoNumbersAndDeclinesOne() {
    CasualtyReport report =
        article.getCasualtyReports().stream()
            .filter(r -> r.getAttribution().getSources().get(0) instanceof Person)
            .findFirst()
            .orElseThrow();

    assertThat(figure(report, Outcome.KILLED).getCount().getAbsentReason())
        .contains(AbsentReason.NOT_STATED);
    assertThat(figure(report, Outcome.WOUNDED).getCount().getAbsentReason())
        .contains(AbsentReason.ASKED_DECLINED);
    assertThat(report.getAttribution().describe()).isEqualTo("Pat Ryder, via CNN");
    assertThat(report.getWhen()).contains(TimeExpression.worded("a little more than a week ago"));
  }

  @Test
  void moreThan20BodiesAreSeenAndWhoTheyAreCannotBeTold() {
    CasualtyReport report = report("more than 20");
    Count count = figure(report, Outcome.BODIES_SEEN).getCount();

    assertThat(count).isEqualTo(Count.moreThan(20).withWording("more than 20"));
    assertThat(count.getHigh()).isEmpty();
    assertThat(report.getAttribution().getSources().get(0)).isInstanceOf(Group.class);
    assertThat(report.getAttribution().getWhen())
        .contains(TimeExpression.worded("On Sunday", "2024-12-15"));
    assertThat(report.getEvidence())
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.getKind()).isEqualTo(EvidenceKind.VIDEO);
              assertThat(evidence.getVerification()).contains(report.getVerifications().get(0));
            });
    assertThat(report.getVerifications().get(0).getAspects())
        .containsEntry(VerificationAspect.IDENTITY, VerificationStatus.NOT_VERIFIABLE);
    assertThat(report.getVerifications().get(0).getReason().orElseThrow()).contains("too poor");
  }

  @Test
  void theSanctionIsAFurtherOneAgainstAConductWithoutNamesOrMeasures() {
    Sanction sanction = article.getSanctions().get(0);

    assertThat(sanction.isAdditional()).isTrue();
    assertThat(sanction.getAuthorities()).containsExactly(KurskSources.UNITED_STATES);
    assertThat(sanction.getTargets())
        .extracting(SanctionTarget::getKind)
        .containsExactly(SanctionTargetKind.CONDUCT);
    assertThat(sanction.getMeasures()).isEmpty();
    assertThat(sanction.getEvents())
        .extracting(SanctionEvent::getChange, SanctionEvent::getStage, SanctionEvent::getWhen)
        .containsExactly(
            tuple(
                SanctionChange.IMPOSED,
                SanctionStage.ADOPTED,
                TimeExpression.worded("just today", "2024-12-16")));
    assertThat(sanction.getEvents().get(0).getWording()).contains("impose");
  }

  @Test
  void theSanctionThatWasHeldOutIsJointAndItsMeasureIsInTheWordsOfTheText() {
    Sanction sanction = article.getSanctions().get(1);

    assertThat(sanction.getAuthorities())
        .isEqualTo(sanction.getAttribution().getSources())
        .containsExactly(
            KurskSources.UNITED_STATES, KurskSources.GROUP_OF_SEVEN, KurskSources.EUROPEAN_UNION);
    assertThat(sanction.getMeasures())
        .containsExactly(SanctionMeasure.of(SanctionMeasureKind.OTHER, "economic sanctions"));
    assertThat(sanction.getEvents())
        .extracting(SanctionEvent::getChange, SanctionEvent::getStage, SanctionEvent::getWhen)
        .containsExactly(
            tuple(
                SanctionChange.IMPOSED,
                SanctionStage.THREATENED,
                TimeExpression.worded("a few days ago")));
  }

  @Test
  void whatCouldNotBeCheckedIsUnverifiedAsAQuoteAndAsAReport() {
    Quote quote = article.getQuotes().get(7);

    assertThat(quote.getText()).contains("friendly fire");
    assertThat(quote.getVerifications())
        .isEqualTo(article.getCasualtyReports().get(2).getVerifications())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.getStatus()).isEqualTo(VerificationStatus.UNVERIFIED);
              assertThat(check.getVerifier()).contains(KurskSources.EXAMPLE_WIRE);
            });
  }

  @Test
  void timeExpressionsAreResolvedOnlyWhereTheDateOfPublicationAllows() {
    assertThat(times())
        .contains(
            TimeExpression.worded("in November", "2024-11"),
            TimeExpression.worded("over the weekend", "2024-12-14/2024-12-15"),
            TimeExpression.worded("a little more than a week ago"),
            TimeExpression.worded("a few days ago"));
  }

  @Test
  void theWordsOfEveryTimeAndCountAndCueStandInTheText() {
    String text = article.getBody().orElseThrow();

    assertThat(times())
        .allSatisfy(time -> assertThat(text).contains(time.getWording().orElseThrow()));
    assertThat(article.getCasualtyReports())
        .flatExtracting(CasualtyReport::getFigures)
        .allSatisfy(
            figure ->
                figure
                    .getCount()
                    .getWording()
                    .ifPresent(words -> assertThat(text).contains(words)));
    assertThat(article.getQuotes())
        .allSatisfy(
            quote ->
                quote.getAttribution().getCue().ifPresent(cue -> assertThat(text).contains(cue)));
  }

  private Quote only(QuoteKind kind) {
    List<Quote> quotes =
        article.getQuotes().stream().filter(quote -> quote.getKind() == kind).toList();
    assertThat(quotes).hasSize(1);
    return quotes.get(0);
  }

  private Quote quote(SpeechAct act) {
    return article.getQuotes().stream()
        .filter(quote -> quote.getAttribution().getAct() == act)
        .findFirst()
        .orElseThrow();
  }

  private CasualtyReport report(String wording) {
    return article.getCasualtyReports().stream()
        .filter(
            report ->
                report.getFigures().get(0).getCount().getWording().equals(Optional.of(wording)))
        .findFirst()
        .orElseThrow();
  }

  private static CasualtyFigure figure(CasualtyReport report, Outcome... outcomes) {
    return report.getFigures().stream()
        .filter(figure -> List.copyOf(figure.getOutcomes()).equals(Arrays.asList(outcomes)))
        .findFirst()
        .orElseThrow();
  }

  private int paragraphOf(Quote quote) {
    String before =
        article
            .getBody()
            .orElseThrow()
            .substring(0, quote.getAnchors().get(0).getSpans().get(0).getStart());
    return (int) before.chars().filter(c -> c == '\n').count();
  }

  private List<TimeExpression> times() {
    List<TimeExpression> times = new ArrayList<>();
    for (Statement statement : article.statements()) {
      Optional<Attribution> link = Optional.of(statement.getAttribution());
      while (link.isPresent()) {
        link.get().getWhen().ifPresent(times::add);
        link = link.get().getVia();
      }
    }
    article.getCasualtyReports().forEach(report -> report.getWhen().ifPresent(times::add));
    article
        .getSanctions()
        .forEach(sanction -> sanction.getEvents().forEach(event -> times.add(event.getWhen())));
    return times;
  }
}
