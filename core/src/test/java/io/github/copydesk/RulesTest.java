package io.github.copydesk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.Subject;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.Place;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Constraint;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule, an object that breaks only that rule, and a similar one that breaks none. */
public class RulesTest {
  static final NewsValidator VALIDATOR = NewsValidator.create();

  private static final String LATITUDE = "latitude must be between -90 and 90 degrees";
  private static final String LONGITUDE = "longitude must be between -180 and 180 degrees";
  private static final String CONFIDENCE = "confidence must be between 0 and 1";

  /** A value that breaks one rule, one that does not, and the message. */
  public record Case(
      Class<?> group, String code, Object valid, Object broken, String path, String message) {
    /** The name of the type that breaks the rule. */
    public String type() {
      return broken.getClass().getInterfaces()[0].getSimpleName();
    }

    /** The value that breaks the rule, if its path is an attribute with a single value. */
    public Optional<?> content() {
      return Attribute.of(broken.getClass().getInterfaces()[0]).stream()
          .filter(attribute -> attribute.name().equals(path) && !attribute.isCollection())
          .map(attribute -> attribute.get(broken))
          .findAny()
          .flatMap(value -> value instanceof Optional<?> held ? held : Optional.of(value));
    }

    @Override
    public String toString() {
      return code + " at " + type() + "." + path;
    }
  }

  private final List<Case> cases = new ArrayList<>();

  private void error(String code, Object valid, Object broken, String path, String message) {
    cases.add(new Case(Default.class, code, valid, broken, path, message));
  }

  private void unprintable(String code, Object valid, Object broken, String path, String message) {
    cases.add(new Case(Publishable.class, code, valid, broken, path, message));
  }

  /** All cases. */
  public static Stream<Case> cases() {
    RulesTest table = new RulesTest();
    table.notations();
    table.placesAndSpans();
    table.actorsAndSources();
    table.quotes();
    table.casualties();
    table.sanctions();
    table.articles();
    table.words();
    table.dates();
    table.subjectsAndMedia();
    table.anchors();
    return table.cases.stream();
  }

  private void notations() {
    Place place = Samples.full(Place.class);
    error(
        "has-text",
        place,
        place.toBuilder().name("\u00a0").build(),
        "name",
        "must contain visible text");
    error(
        "well-formed-text",
        place,
        place.toBuilder().name("Kursk\r").build(),
        "name",
        "must not contain unpaired surrogates, or control characters other than tab and line feed");
    error(
        "country-code",
        place,
        place.toBuilder().countryCode("ru").build(),
        "countryCode",
        "must be an ISO 3166-1 alpha-2 country code in capitals, such as UA");
    Article article = Samples.full(Article.class);
    error(
        "language-tag",
        article,
        article.toBuilder().language("en_US").build(),
        "language",
        "must be a BCP 47 language tag, such as en or pt-BR");
    error(
        "absolute-uri",
        article,
        article.toBuilder().id(URI.create("a/1")).build(),
        "id",
        "must be an absolute URI, such as https://news.example/a/1");
    Programme programme = Samples.full(Programme.class);
    error(
        "web-url",
        programme,
        programme.toBuilder().url(URI.create("ftp://ofac.example/")).build(),
        "url",
        "must start with http:// or https:// and have a host");
    UnnamedSource source = Samples.full(UnnamedSource.class);
    unprintable(
        "required",
        source,
        source.toBuilder().reason(Optional.empty()).build(),
        "reason",
        "is required for publication");
  }

  private void placesAndSpans() {
    Place place = Samples.full(Place.class);
    error("min", place, latitude("-90.1"), "latitude", LATITUDE);
    error("max", place, latitude("90.000001"), "latitude", LATITUDE);
    error("min", place, longitude("-180.1"), "longitude", LONGITUDE);
    error("max", place, longitude("181"), "longitude", LONGITUDE);
    error(
        "both-coordinates",
        place,
        place.toBuilder().longitude(Optional.empty()).build(),
        "longitude",
        "a place must have both latitude and longitude, or neither");
    error(
        "both-coordinates",
        place,
        place.toBuilder().latitude(Optional.empty()).build(),
        "latitude",
        "a place must have both latitude and longitude, or neither");
    Location between = Samples.full(Location.class);
    error(
        "between-places",
        between,
        between.toBuilder().places(List.of(place)).build(),
        "places",
        "“between” needs at least two places");
    TextSpan span = TextSpan.of(10, "\uD83D\uDCF9x");
    error(
        "span-length",
        span,
        span.toBuilder().end(13).build(),
        "exact",
        "the span is 3 code points long, but its exact text has 2");
  }

  private static Place latitude(String degrees) {
    return Samples.full(Place.class).toBuilder().latitude(new BigDecimal(degrees)).build();
  }

  private static Place longitude(String degrees) {
    return Samples.full(Place.class).toBuilder().longitude(new BigDecimal(degrees)).build();
  }

  private void actorsAndSources() {
    Person person = Samples.full(Person.class);
    error(
        "alias-differs-from-name",
        person,
        person.toBuilder().addAliases("Pat Ryder").build(),
        "aliases[1]",
        "the alias “Pat Ryder” is the same as the name");
    error(
        "title-or-rank",
        Position.builder().rank("Maj. Gen.").build(),
        Position.builder().build(),
        "title",
        "a position needs a title or a rank");
    Attribution attribution = Samples.full(Attribution.class);
    error(
        "distinct-sources",
        attribution,
        attribution.toBuilder().via(Attribution.to(attribution.getSources().get(0))).build(),
        "via.sources[0]",
        "“Pat Ryder” is the source, and cannot have passed on its own statement");
    error(
        "distinct-sources",
        attribution,
        attribution.toBuilder().source(attribution.getSources().get(0)).build(),
        "sources[2]",
        "“Pat Ryder” is named twice as a source");
    for (VerificationStatus status :
        List.of(VerificationStatus.NOT_VERIFIABLE, VerificationStatus.REFUTED)) {
      Verification none = Verification.of(status);
      List<Verification> published = // as the words “PolitiFact rated it False” or a ClaimReview
          List.of(
              none.toBuilder().reason("the picture is too poor").build(),
              none.toBuilder().rating("False").build(),
              none.toBuilder().title("No, the video does not show Kursk").build(),
              none.toBuilder().url(URI.create("https://check.example/1")).build());
      for (Verification given : published) {
        error(
            "reason-given",
            given,
            none,
            "reason",
            "“not verifiable” and “refuted” need a reason, or the rating, title or web address of"
                + " the check");
      }
    }
    Extraction extraction = Samples.full(Extraction.class);
    unprintable(
        "tool-named",
        extraction,
        extraction.toBuilder().tool(Optional.empty()).build(),
        "tool",
        "a statement extracted by a model must name the model");
    error("min", extraction, confidence("-0.01"), "confidence", CONFIDENCE);
    error("max", extraction, confidence("1.0001"), "confidence", CONFIDENCE);
  }

  private static Extraction confidence(String decimal) {
    return Samples.full(Extraction.class).toBuilder().confidence(new BigDecimal(decimal)).build();
  }

  private void quotes() {
    Quote direct = Samples.full(Quote.class);
    String altered = "We assess that they had suffered losses";
    error(
        "direct-matches-anchors",
        direct,
        direct.toBuilder().text(altered).verbatim(List.of(altered)).build(),
        "anchors[0]",
        "the quote differs from the article at code points 0–42: the quote has “…ess that they had suffered losses”, the article “…ess that they have suffered losses”");
    String inserted = "We assess that [the troops] have suffered losses";
    unprintable(
        "insertions-as-printed",
        direct,
        direct.toBuilder().text(inserted).verbatim(List.of(inserted)).build(),
        "anchors[0]",
        "the quote differs from the article in square brackets at code points 0–42: the quote has “We assess that [the troops] have suffered losses”, the article “We assess that they have suffered losses”");
    Quote fragment =
        Samples.minimal(Quote.class).toBuilder()
            .text("they have suffered losses")
            .anchors(direct.getAnchors())
            .build();
    unprintable(
        "insertions-as-printed",
        fragment,
        fragment.toBuilder().text("[troops] have suffered losses").build(),
        "text",
        "the passage differs from the article in square brackets: “[troops] have suffered losses”");
    error(
        "verbatim-matches-anchors",
        fragment,
        fragment.toBuilder().text("they had suffered losses").build(),
        "text",
        "the passage does not occur where the quote is anchored: “they had suffered losses”");
    Quote mixed = fragment.toBuilder().kind(QuoteKind.MIXED).text("Ryder spoke of losses").build();
    error(
        "verbatim-matches-anchors",
        mixed.toBuilder().addVerbatim("losses").build(),
        mixed.toBuilder().addVerbatim("losses", "spoke").build(),
        "verbatim[1]",
        "the passage does not occur where the quote is anchored: “spoke”");
    error(
        "without-outer-marks",
        Samples.minimal(Quote.class),
        Samples.minimal(Quote.class).toBuilder().text("“significant”").build(),
        "text",
        "the text must not include the quotation marks around it: “significant”");
    Quote loaded = Samples.minimal(Quote.class).toBuilder().text("a “significant” loss").build();
    error(
        "without-outer-marks",
        loaded.toBuilder().addVerbatim("significant").build(),
        loaded.toBuilder().addVerbatim("“significant”").build(),
        "verbatim[0]",
        "the text must not include the quotation marks around it: “significant”");
    Quote partial = Samples.minimal(Quote.class).toBuilder().addVerbatim("significant").build();
    for (QuoteKind kind : List.of(QuoteKind.INDIRECT, QuoteKind.FREE_INDIRECT)) {
      error(
          "indirect-without-verbatim",
          partial,
          partial.toBuilder().kind(kind).build(),
          "verbatim",
          "an indirect quote must not have verbatim passages; with one, it is mixed");
    }
    error(
        "mixed-with-verbatim",
        partial.toBuilder().kind(QuoteKind.MIXED).build(),
        partial.toBuilder().kind(QuoteKind.MIXED).verbatim(List.of()).build(),
        "verbatim",
        "a mixed quote must have a verbatim passage; without one, it is indirect");
    error(
        "verbatim-in-text",
        partial.toBuilder().addVerbatim("sign").build(),
        partial.toBuilder().addVerbatim("Sign").build(),
        "verbatim[1]",
        "the passage does not occur in the text of the quote: “Sign”");
    error(
        "verbatim-in-text",
        direct,
        direct.toBuilder().verbatim(List.of("losses")).build(),
        "verbatim[0]",
        "a direct quote is verbatim as a whole, so the passage must be its whole text: “losses”");
    error(
        "direct-has-marks",
        direct.toBuilder().marks(QuoteMarks.SET_OFF).build(),
        direct.toBuilder().marks(QuoteMarks.NONE).build(),
        "marks",
        "a direct quote must have quotation marks or be set off by the layout; otherwise it is indirect");
    error(
        "addressees-without-source",
        direct,
        direct.toBuilder().addAddressees(Samples.full(Actor.class)).build(),
        "addressees[1]",
        "the speaker is also listed as an addressee: “Pat Ryder”");
    unprintable(
        "marks-balanced",
        direct,
        direct.toBuilder().marks(QuoteMarks.UNOPENED).build(),
        "marks",
        "the quotation marks are unopened");
    unprintable(
        "marks-balanced",
        direct,
        direct.toBuilder().marks(QuoteMarks.UNCLOSED).build(),
        "marks",
        "the quotation marks are unclosed");
  }

  private void casualties() {
    CasualtyFigure figure = Samples.full(CasualtyFigure.class);
    error(
        "parts-within-whole",
        figure,
        including(figure, CasualtyFigure.of(Count.exactly(2), Outcome.KILLED, Outcome.MISSING)),
        "including[0].outcomes",
        "the part counts killed or missing, but none of those killed or wounded can be that");
    error(
        "part-not-above-whole",
        including(figure, CasualtyFigure.of(Count.atLeast(33), Outcome.KILLED)),
        including(figure, CasualtyFigure.of(Count.atLeast(34), Outcome.KILLED)),
        "including[0].count",
        "the part is at least 34, but the whole is at most 33");
    CasualtyReport report = Samples.full(CasualtyReport.class);
    error(
        "distinct-figures",
        report,
        report.toBuilder()
            .addFigures(figure.toBuilder().count(Count.about(1)).including(List.of()).build())
            .build(),
        "figures[2]",
        "another figure already counts the same victims as killed or wounded");
    CasualtyReport totals =
        report.toBuilder()
            .figures(
                List.of(
                    CasualtyFigure.of(Count.exactly(1_232), Outcome.KILLED),
                    CasualtyFigure.of(Count.exactly(1_935), Outcome.WOUNDED)))
            .build();
    error(
        "figures-consistent",
        totals.toBuilder().addFigures(inAll(3_167)).build(),
        totals.toBuilder().addFigures(inAll(3_176)).build(),
        "figures[2]",
        "killed or wounded: 3176 cannot be true, because the figures before it leave 3167");
    error(
        "figures-consistent",
        crossing(report, 1),
        crossing(report, 0),
        "figures[3]",
        "wounded: 0 cannot be true together with the figures before it");
    CasualtyFigure killed = CasualtyFigure.of(Count.exactly(6), Outcome.KILLED);
    error(
        "figures-consistent",
        report.toBuilder().figures(List.of(including(inAll(9), killed))).build(),
        report.toBuilder()
            .figures(
                List.of(
                    including(inAll(8), killed).toBuilder()
                        .addIncluding(CasualtyFigure.of(Count.exactly(3), Outcome.WOUNDED))
                        .build()))
            .build(),
        "figures[0]",
        "killed or wounded: 8 cannot be true together with the figures that it includes");
    error(
        "severity-of-wounded",
        figure,
        figure.toBuilder().outcomes(Set.of(Outcome.KILLED)).build(),
        "severity",
        "only a figure of wounded or hospitalized people has a severity, but this one counts killed");
    CasualtyFigure victim = CasualtyFigure.of(Person.of("Jane Doe"), Outcome.KILLED);
    error(
        "person-counts-one",
        victim,
        victim.toBuilder().count(Count.exactly(2)).build(),
        "count",
        "the victim is one person, but the count is 2");
    CasualtyFigure other = CasualtyFigure.of(Count.exactly(2), Outcome.OTHER);
    unprintable(
        "other-outcome-worded",
        other.toBuilder().outcomeWording("feared dead").build(),
        other,
        "outcomeWording",
        "the outcome “other” needs the words of the text");
    error(
        "as-of-not-before-when",
        report.toBuilder().asOf(TimeExpression.on("2024-12-14")).build(),
        report.toBuilder().asOf(TimeExpression.on("2024-12-13")).build(),
        "asOf",
        "the count is as of 2024-12-13, before the event (2024-12-14/2024-12-15)");
    unprintable(
        "cumulative-as-of",
        report,
        report.toBuilder().asOf(Optional.empty()).build(),
        "asOf",
        "a cumulative report must say as of when it counts");
    unprintable(
        "visual-evidence-verified",
        report,
        report.toBuilder().verifications(List.of()).build(),
        "verifications",
        "a report based on a video or photo must say whether it was verified");
  }

  private static CasualtyFigure inAll(int number) {
    return CasualtyFigure.of(Count.exactly(number), Outcome.KILLED, Outcome.WOUNDED);
  }

  /** Each number can be, and so can any two and three of them. */
  private static CasualtyReport crossing(CasualtyReport report, int wounded) {
    return report.toBuilder()
        .figures(
            List.of(
                inAll(10),
                CasualtyFigure.of(Count.exactly(10), Outcome.WOUNDED, Outcome.CAPTURED),
                CasualtyFigure.of(Count.exactly(18), Outcome.KILLED, Outcome.CAPTURED),
                CasualtyFigure.of(Count.exactly(wounded), Outcome.WOUNDED)))
        .build();
  }

  private static CasualtyFigure including(CasualtyFigure whole, CasualtyFigure part) {
    return whole.toBuilder().including(List.of(part)).build();
  }

  private void sanctions() {
    SanctionEvent event = Samples.full(SanctionEvent.class);
    error(
        "until-not-before-when",
        event.toBuilder().until(TimeExpression.on("2024-12-13")).build(),
        event.toBuilder().until(TimeExpression.on("2024-12-12")).build(),
        "until",
        "ends 2024-12-12, before the event of 2024-12-13");
    SanctionTarget target = Samples.full(SanctionTarget.class);
    error(
        "target-fits-kind",
        target,
        target.toBuilder().actor(Optional.empty()).build(),
        "actor",
        "missing actor: a target of kind actor needs one");
    SanctionTarget territory = target.toBuilder().kind(SanctionTargetKind.TERRITORY).build();
    error(
        "target-fits-kind",
        territory,
        territory.toBuilder().place(Optional.empty()).build(),
        "place",
        "missing place: a target of kind territory needs one");
    for (SanctionTargetKind kind :
        List.of(
            SanctionTargetKind.VESSEL,
            SanctionTargetKind.AIRCRAFT,
            SanctionTargetKind.SECTOR,
            SanctionTargetKind.CONDUCT)) {
      SanctionTarget described = target.toBuilder().kind(kind).build();
      error(
          "target-fits-kind",
          described,
          described.toBuilder().description(Optional.empty()).build(),
          "description",
          "missing description: a target of kind " + kind.code() + " needs one");
    }
    Sanction sanction = Samples.full(Sanction.class);
    error(
        "event-targets-listed",
        sanction,
        sanction.toBuilder()
            .targets(List.of(target, SanctionTarget.conduct("cooperation")))
            .addEvents(
                Samples.minimal(SanctionEvent.class).toBuilder()
                    .addTargets(target, target.toBuilder().description("a colonel").build())
                    .build())
            .build(),
        "events[2].targets[1]",
        "the event is about “a colonel”, which is not a target of the sanction");
  }

  private void articles() {
    error(
        "text-or-contributors",
        Samples.minimal(Byline.class),
        Byline.builder().build(),
        "text",
        "a byline needs a text or a contributor");
    Article article = Samples.full(Article.class);
    error(
        "min",
        article.toBuilder().version(1).build(),
        article.toBuilder().version(0).build(),
        "version",
        "version must be at least 1");
    error(
        "modified-not-before-published",
        article.toBuilder().modified(OffsetDateTime.parse("2024-12-17T00:00:00Z")).build(),
        article.toBuilder().modified(OffsetDateTime.parse("2024-12-16T23:59:59Z")).build(),
        "modified",
        "modified 2024-12-16T23:59:59Z, before it was published 2024-12-17T09:00:00.000+09:00");
    Correction earlier =
        Samples.full(Correction.class).toBuilder()
            .published(OffsetDateTime.parse("2024-12-17T03:29:59Z"))
            .build();
    Correction undated = Samples.minimal(Correction.class);
    error(
        "corrections-ascending",
        article.toBuilder().addCorrections(undated, Samples.full(Correction.class)).build(),
        article.toBuilder().addCorrections(undated, earlier).build(),
        "corrections[2].published",
        "the correction is older than the one before it");
    Article canceled = article.toBuilder().status(ArticleStatus.CANCELED).build();
    unprintable(
        "canceled-with-retraction",
        canceled.toBuilder()
            .addCorrections(Correction.of(CorrectionKind.RETRACTION, "It was wrong."))
            .build(),
        canceled,
        "corrections",
        "a canceled article needs a retraction that says why");
    unprintable(
        "said-before-published",
        article,
        article.toBuilder().quotes(List.of(saidOn("2024-12-18"))).build(),
        "quotes[0].attribution.when",
        "said on 2024-12-18, after the article was last published (2024-12-17T03:30:00.5Z)");
    Attribution late =
        Attribution.to(Person.of("Jane Doe")).toBuilder().when(TimeExpression.on("2025")).build();
    Attribution chain = Attribution.to(Person.of("B")).toBuilder().via(late).build();
    unprintable(
        "said-before-published",
        article,
        article.toBuilder()
            .sanctions(
                List.of(
                    Samples.full(Sanction.class),
                    Samples.full(Sanction.class).toBuilder()
                        .attribution(Samples.full(Attribution.class).toBuilder().via(chain).build())
                        .build()))
            .build(),
        "sanctions[1].attribution.via.via.when",
        "said on 2025-01-01, after the article was last published (2024-12-17T03:30:00.5Z)");
    unprintable(
        "said-before-published",
        article,
        article.toBuilder()
            .casualtyReports(
                List.of(
                    Samples.full(CasualtyReport.class).toBuilder()
                        .attribution(saidOn("2024-12-18").getAttribution())
                        .build()))
            .build(),
        "casualtyReports[0].attribution.when",
        "said on 2024-12-18, after the article was last published (2024-12-17T03:30:00.5Z)");
  }

  private void words() {
    Quote marked =
        direct(
            "We assess that they have suffered losses", "We assess that they have suffered losses");
    Quote unmarked =
        direct(
            "Some 30 North Korean troops were killed", "Some 30 North Korean troops were killed");
    error(
        "direct-printed-with-marks",
        withQuotes(marked, unmarked.toBuilder().marks(QuoteMarks.SET_OFF).build()),
        withQuotes(marked, unmarked),
        "quotes[1].anchors[0]",
        "a direct quote must be printed with quotation marks unless the layout sets it off, but the body has none at code points 82–121");
    Attribution told = Attribution.to(Person.of("Jane Doe")).toBuilder().cue("told").build();
    for (boolean via : List.of(false, true)) {
      Attribution tells = told.toBuilder().cue("tells").build();
      Attribution wrong =
          via
              ? told.toBuilder()
                  .via(tells.toBuilder().sources(List.of(Person.of("Jim"))).build())
                  .build()
              : tells;
      unprintable(
          "wording-in-text",
          withQuotes(marked.toBuilder().attribution(told).build()),
          withQuotes(marked.toBuilder().attribution(wrong).build()),
          "quotes[0].attribution" + (via ? ".via" : "") + ".cue",
          "the words do not occur in the article: “tells”");
    }
    Article article = Samples.full(Article.class);
    CasualtyReport report = Samples.full(CasualtyReport.class);
    CasualtyFigure figure = CasualtyFigure.of(Count.about(3).withWording("some 3"), Outcome.KILLED);
    unprintable(
        "wording-in-text",
        article,
        article.toBuilder()
            .casualtyReports(List.of(report.toBuilder().figures(List.of(figure)).build()))
            .build(),
        "casualtyReports[0].figures[0].count.wording",
        "the words do not occur in the article: “some 3”");
  }

  private static Quote direct(String text, String printed) {
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text(text)
        .attribution(Attribution.to(Person.of("Pat Ryder")))
        .addAnchors(Samples.anchor(printed))
        .build();
  }

  private static Article withQuotes(Quote... quotes) {
    return Samples.full(Article.class).toBuilder().quotes(List.of(quotes)).build();
  }

  private void dates() {
    Article article = Samples.full(Article.class);
    for (String date : List.of("2024-12-17", "2024-12-17T09:00:00", "2024-12")) {
      unprintable(
          "moment-given",
          article,
          article.toBuilder().published(EdtfDate.parse(date)).build(),
          "published",
          "must be a time with its offset for publication, such as 2024-12-17T09:30:00+09:00");
    }
    String after = ", after the article was last published (2024-12-17T03:30:00.5Z)";
    error(
        "dates-plausible",
        article.toBuilder().dateline(datelineOn("2024-12-17")).build(),
        article.toBuilder().dateline(datelineOn("2034-12-17")).build(),
        "dateline.date",
        "dated 2034-12-17" + after);
    CasualtyReport report =
        Samples.full(CasualtyReport.class).toBuilder()
            .asOf(Optional.empty())
            .attribution(Attribution.to(Person.of("Jane Doe")))
            .build();
    error(
        "dates-plausible",
        articleOf(report.toBuilder().when(TimeExpression.on("2024-12-17")).build()),
        articleOf(report.toBuilder().when(TimeExpression.on("2024-12-18")).build()),
        "casualtyReports[0].when",
        "dated 2024-12-18" + after);
    error(
        "dates-plausible",
        articleOf(report.toBuilder().asOf(TimeExpression.on("2024")).build()),
        articleOf(report.toBuilder().asOf(TimeExpression.on("2025")).build()),
        "casualtyReports[0].asOf",
        "dated 2025" + after);
    error(
        "dates-plausible",
        articleOf(report.toBuilder().evidence(publishedOn("2024-12-17T03:30:00Z")).build()),
        articleOf(report.toBuilder().evidence(publishedOn("2024-12-17T03:30:01Z")).build()),
        "casualtyReports[0].evidence[1].published",
        "dated 2024-12-17T03:30:01Z" + after);
    String published = " the article was published (2024-12-17T09:00:00.000+09:00)";
    Correction correction = Samples.full(Correction.class);
    error(
        "dates-plausible",
        article.toBuilder()
            .corrections(
                List.of(correction.toBuilder().published(EdtfDate.parse("2024-12-17")).build()))
            .build(),
        article.toBuilder()
            .corrections(
                List.of(correction.toBuilder().published(EdtfDate.parse("2023-12-17")).build()))
            .build(),
        "corrections[0].published",
        "the correction is dated 2023-12-17, before" + published);
    error(
        "dates-plausible",
        article.toBuilder().embargoedUntil(LocalDate.of(2024, 12, 16)).build(),
        article.toBuilder().embargoedUntil(LocalDate.of(2023, 12, 16)).build(),
        "embargoedUntil",
        "the embargo ended 2023-12-16, long before" + published);
  }

  private static Dateline datelineOn(String date) {
    return Samples.full(Dateline.class).toBuilder().date(TimeExpression.on(date)).build();
  }

  private static Article articleOf(CasualtyReport report) {
    return Samples.full(Article.class).toBuilder().casualtyReports(List.of(report)).build();
  }

  private static List<Evidence> publishedOn(String date) {
    Evidence evidence = Samples.full(Evidence.class);
    return List.of(evidence, evidence.toBuilder().published(TimeExpression.on(date)).build());
  }

  private void subjectsAndMedia() {
    Subject subject = Samples.full(Subject.class);
    String relevance = "relevance must be between 0 and 1";
    error("min", subject, relevance("-0.01"), "relevance", relevance);
    error("max", subject, relevance("1.0001"), "relevance", relevance);
    MediaItem item = Samples.full(MediaItem.class);
    error(
        "min",
        item.toBuilder().width(1).build(),
        item.toBuilder().width(0).build(),
        "width",
        "width must be at least 1 pixel");
    error(
        "min",
        item.toBuilder().height(1).build(),
        item.toBuilder().height(-1).build(),
        "height",
        "height must be at least 1 pixel");
  }

  private static Subject relevance(String decimal) {
    return Samples.full(Subject.class).toBuilder().relevance(new BigDecimal(decimal)).build();
  }

  private static Quote saidOn(String day) {
    Quote quote = Samples.full(Quote.class);
    return quote.toBuilder()
        .attribution(quote.getAttribution().toBuilder().when(TimeExpression.on(day)).build())
        .build();
  }

  private void anchors() {
    TextAnchor words = Samples.anchor("reporters");
    error(
        "anchors-match-text",
        articleWith(words),
        articleWith(moved(words, 1)),
        "quotes[0].anchors[1]",
        "the anchor differs from the body at code points 60–69: expected “reporters”, but found “eporters ”");
    error(
        "anchors-match-text",
        articleWith(TextAnchor.of(TextSpan.of(0, "“We"))),
        articleWith(TextAnchor.of(TextSpan.of(0, "“We"), TextSpan.of(10_000, "no"))),
        "quotes[0].anchors[1]",
        "code points 10000–10002 are beyond the end of the body, which has "
            + Samples.BODY.codePointCount(0, Samples.BODY.length()));
    for (String list : List.of("quotes", "casualtyReports", "sanctions")) {
      unprintable(
          "anchors-whole-characters",
          accented(list, "Cafe\u0301"),
          accented(list, "Cafe"),
          list + "[0].anchors[0]",
          "code points 0–4 of the headline split a character, such as a letter from its accent");
    }
    Article bare =
        articleWith(Samples.anchor("A spokesman", Samples.STANDFIRST).in(TextPart.STANDFIRST));
    error(
        "anchors-match-text",
        bare.toBuilder().standfirst(Samples.STANDFIRST).build(),
        bare,
        "quotes[0].anchors[1]",
        "the anchor points into the standfirst, but the article has none");
    CasualtyReport report = Samples.full(CasualtyReport.class);
    Article reports =
        Samples.full(Article.class).toBuilder().casualtyReports(List.of(report, report)).build();
    TextAnchor headline = moved(report.getAnchors().get(0), 0).in(TextPart.HEADLINE);
    error(
        "anchors-match-text",
        reports,
        reports.toBuilder()
            .casualtyReports(List.of(report, report.toBuilder().anchors(List.of(headline)).build()))
            .build(),
        "casualtyReports[1].anchors[0]",
        "code points 82–132 are beyond the end of the headline, which has 43");
    Article sanctions = Samples.full(Article.class);
    error(
        "anchors-match-text",
        sanctions,
        sanctions.toBuilder()
            .sanctions(
                List.of(
                    Samples.full(Sanction.class).toBuilder()
                        .anchors(List.of(moved(words, 1)))
                        .build()))
            .build(),
        "sanctions[0].anchors[0]",
        "the anchor differs from the body at code points 60–69: expected “reporters”, but found “eporters ”");
  }

  /** A headline with an e and its accent as a separate character, and an anchor to a part of it. */
  private static Article accented(String list, String words) {
    String headline = "Cafe\u0301 closed";
    List<TextAnchor> anchors = List.of(Samples.anchor(words, headline).in(TextPart.HEADLINE));
    Article.Builder article = Samples.full(Article.class).toBuilder().headline(headline);
    switch (list) {
      case "quotes" ->
          article.quotes(
              List.of(
                  Samples.minimal(Quote.class).toBuilder()
                      .kind(QuoteKind.INDIRECT)
                      .anchors(anchors)
                      .build()));
      case "casualtyReports" ->
          article.casualtyReports(
              List.of(Samples.full(CasualtyReport.class).toBuilder().anchors(anchors).build()));
      default ->
          article.sanctions(
              List.of(Samples.full(Sanction.class).toBuilder().anchors(anchors).build()));
    }
    return article.build();
  }

  private static TextAnchor moved(TextAnchor anchor, int by) {
    TextSpan span = anchor.getSpans().get(0);
    return TextAnchor.of(TextSpan.of(span.getStart() + by, span.getExact()));
  }

  /** The bare body and an indirect quote with a right anchor and another one. */
  private static Article articleWith(TextAnchor anchor) {
    return Samples.minimal(Article.class).toBuilder()
        .body(Samples.BODY)
        .addQuotes(
            Samples.minimal(Quote.class).toBuilder()
                .kind(QuoteKind.INDIRECT)
                .addAnchors(Samples.anchor("losses"), anchor)
                .build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theBrokenOneIsReportedOnceWithCodePathAndMessage(Case rule) {
    assertThat(VALIDATOR.check(rule.broken, rule.group))
        .extracting(Violation::code, Violation::path, Violation::message)
        .containsExactly(tuple(rule.code, rule.path, rule.message));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theValidOneIsSilent(Case rule) {
    assertThat(VALIDATOR.check(rule.valid, rule.group)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsOnlyUnfitToPrintIsSilentByDefault(Case rule) {
    assertThat(VALIDATOR.check(rule.broken).isEmpty()).isEqualTo(rule.group == Publishable.class);
  }

  @Test
  void everyConstraintHasACase() {
    Set<String> constraints =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.copydesk")
                .stream()
                .filter(type -> type.isAnnotatedWith(Constraint.class))
                .map(JavaClass::getSimpleName)
                .map(RulesTest::kebab)
                .collect(toCollection(TreeSet::new));
    assertThat(constraints).hasSizeGreaterThan(30);
    Set<String> covered =
        cases()
            .map(Case::code)
            .filter(code -> !code.matches("min|max"))
            .collect(toCollection(TreeSet::new));
    assertThat(covered).isEqualTo(constraints);
  }

  /** Each use of a Bean Validation constraint itself, because their names say less. */
  @Test
  void everyUseOfAForeignConstraintHasACase() {
    Set<String> uses = new TreeSet<>();
    for (Attribute attribute : Attribute.ofAll()) {
      annotations(attribute)
          .filter(a -> a.annotationType().getPackageName().startsWith("jakarta.validation."))
          .filter(a -> a.annotationType().isAnnotationPresent(Constraint.class))
          .map(a -> attribute + " " + kebab(a.annotationType().getSimpleName()))
          .forEach(uses::add);
    }
    assertThat(uses).contains("Place.latitude min", "Article.version min");
    Set<String> covered =
        cases()
            .filter(rule -> rule.code.matches("min|max"))
            .map(rule -> rule.type() + "." + rule.path + " " + rule.code)
            .collect(toCollection(TreeSet::new));
    assertThat(covered).isEqualTo(uses);
  }

  /** The annotations of a getter, of its return type and of the elements of that. */
  private static Stream<Annotation> annotations(Attribute attribute) {
    Stream<? extends AnnotatedElement> contained =
        attribute.getter().getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
            ? Arrays.stream(type.getAnnotatedActualTypeArguments())
            : Stream.of();
    return Stream.concat(
            Stream.of(attribute.getter(), attribute.getter().getAnnotatedReturnType()), contained)
        .flatMap(element -> Arrays.stream(element.getAnnotations()));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
