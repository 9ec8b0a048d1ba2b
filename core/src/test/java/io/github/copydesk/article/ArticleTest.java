package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final Article FULL = Samples.full(Article.class);
  private static final Article BARE = Samples.minimal(Article.class);

  private static List<String> paths(Article article) {
    return VALIDATOR.check(article).stream().map(Violation::path).toList();
  }

  @Test
  void anArticleIsVersionOneAndUsableUnlessItSaysOtherwise() {
    assertThat(BARE.getVersion()).isEqualTo(1);
    assertThat(BARE.getStatus()).isEqualTo(ArticleStatus.USABLE);
    assertThat(BARE.getExtensions().isEmpty()).isTrue();
  }

  @Test
  void anArticleOfWhichOnlyTheHeadlineIsKnownIsValidButNotPublishable() {
    assertThat(paths(BARE)).isEmpty();
    assertThat(VALIDATOR.check(BARE, Publishable.class))
        .extracting(Violation::path)
        .containsExactly("body", "bylines", "id", "published", "publisher");
  }

  @Test
  void eachPartHasItsText() {
    assertThat(FULL.text(TextPart.HEADLINE)).contains(Samples.HEADLINE);
    assertThat(FULL.text(TextPart.STANDFIRST)).contains(Samples.STANDFIRST);
    assertThat(FULL.text(TextPart.BODY)).contains(Samples.BODY);
    assertThat(BARE.text(TextPart.STANDFIRST)).isEmpty();
    assertThat(BARE.text(TextPart.BODY)).isEmpty();
  }

  @Test
  void paragraphsAreSeparatedByLineFeeds() {
    assertThat(FULL.paragraphs()).hasSize(3);
    assertThat(String.join("\n", FULL.paragraphs())).isEqualTo(Samples.BODY);
    assertThat(BARE.toBuilder().body("one").build().paragraphs()).containsExactly("one");
    assertThat(BARE.toBuilder().body("\none\n\ntwo\n").build().paragraphs())
        .containsExactly("", "one", "", "two", "");
    assertThat(BARE.paragraphs()).isEmpty();
  }

  @Test
  void statementsAreQuotesThenReportsThenSanctions() {
    assertThat(FULL.statements())
        .containsExactly(
            Samples.full(Quote.class),
            Samples.full(CasualtyReport.class),
            Samples.full(Sanction.class));
    assertThat(BARE.statements()).isEmpty();
    assertThatThrownBy(() -> FULL.statements().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> FULL.paragraphs().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** The 17th begins in Washington when it ends on the Line Islands, fourteen hours east of UTC. */
  @ParameterizedTest
  @CsvSource({
    "2024-12-17T00:30:00+09:00, 2024-12-17, true",
    "2024-12-16T23:00:00-05:00, 2024-12-17, true",
    "2024-12-16T23:00:00-05:00, 2024-12-18, false",
    "2024-12-17T09:00:00Z, 2024-12-18, false",
    "2024-12-17T10:00:00Z, 2024-12-18, true",
    "2024-12-17T09:00:00Z, 2024-12, true",
    "2024-12-17T09:00:00Z, 2024-12-17/2024-12-20, true",
    "2024-12-17T09:00:00Z, 2025, false",
    "2024-12-17T09:00:00Z, 2025-06~, true",
    "2024-12-17T09:00:00Z, 2025?, true",
    "2024-12-17T09:00:00Z, ../2025, true",
    "2024-12-17T09:00:00Z, /2025, true",
    "2024-12-17T09:00:00Z, 2025/.., false",
    "2024-12-17T09:00:00Z, 2024-12-17T10:00:00.001+01:00, false",
    "2024-12-17T09:00:00Z, 2024-12-17T10:00:00+01:00, true",
    "2024-12-17T09:00:00Z, Y12024, false",
    "9999-12-31T23:00:00Z, Y12024, false",
    // the 17th ends where it begins last, and other days begin where they begin first
    "2024-12-17, 2024-12-18, true",
    "2024-12-17, 2024-12-19, true",
    "2024-12-17, 2024-12-20, false",
    "2024-12-17, 2024-12-18T11:59:59Z, true",
    "2024-12-17, 2024-12-18T12:00:00Z, false",
    "2024-12, 2025-01-03, false",
    "2024, 2025-01-02, true",
    "2024~, 2026, true"
  })
  void nothingWasSaidOnADayThatHadBegunNowhere(String published, String said, boolean valid) {
    Quote quote = Samples.minimal(Quote.class);
    Article article =
        BARE.toBuilder()
            .published(EdtfDate.parse(published))
            .addQuotes(
                quote.toBuilder()
                    .attribution(
                        quote.getAttribution().toBuilder().when(TimeExpression.on(said)).build())
                    .build())
            .build();
    assertThat(VALIDATOR.check(article, Publishable.class))
        .filteredOn(violation -> violation.code().equals("said-before-published"))
        .extracting(Violation::path)
        .isEqualTo(valid ? List.of() : List.of("quotes[0].attribution.when"));
    assertThat(paths(article)).isEmpty();
  }

  @Test
  void aModificationWithoutPublicationIsNotCompared() {
    assertThat(paths(BARE.toBuilder().modified(LocalDate.of(2024, 12, 17)).build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-17T09:00:00+09:00, 2024-12-16T19:00:00-05:00, true",
    "2024-12-17T09:00:00+09:00, 2024-12-17T08:59:59+09:00, false",
    "2018-01-23, 2018-01-23, true",
    "2018-01-23, 2018-01-22, false",
    "2018-01-23, 2018-01, true",
    "2018-01-23, 2017, false",
    "2018-01-23, 2017?, true",
    "2018-01-23, 2018-01-22T10:00:00Z, true", // the 23rd had begun at UTC+14
    "2018-01-23, 2018-01-22T09:59:59Z, false",
    "2018-01-23T11:59:59Z, 2018-01-22, true", // the 22nd had not ended at UTC-12
    "2018-01-23T12:00:00Z, 2018-01-22, false"
  })
  void modifiedIsNotBeforePublished(String published, String modified, boolean valid) {
    Article article =
        BARE.toBuilder()
            .published(EdtfDate.parse(published))
            .modified(EdtfDate.parse(modified))
            .build();
    assertThat(paths(article)).isEqualTo(valid ? List.of() : List.of("modified"));
  }

  @Test
  void aDateIsKeptAsItIsWritten() {
    EdtfDate written = EdtfDate.parse("2024-12-17T09:30:00.120+09:00");
    Article article =
        BARE.toBuilder().published(written).modified(LocalDate.of(2024, 12, 18)).build();

    assertThat(article.getPublished()).hasToString("Optional[2024-12-17T09:30:00.120+09:00]");
    assertThat(article.publishedAt())
        .contains(OffsetDateTime.parse("2024-12-17T09:30:00.12+09:00"));
    assertThat(article.getModified()).contains(EdtfDate.parse("2024-12-18"));
    assertThat(article.modifiedAt()).isEmpty();
    assertThat(article.embargoEndsAt()).isEmpty();
    assertThat(FULL.embargoEndsAt()).contains(OffsetDateTime.parse("2024-12-16T19:00:00-05:00"));
    assertThat(Samples.full(Correction.class).publishedAt())
        .contains(OffsetDateTime.parse("2024-12-17T12:30:00+09:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1997", "1997-05", "1997-05-03", "1997~", "1997-05-03?", "1997-05-03T10:00:00"})
  void anArchiveMayKnowLessThanAMoment(String published) {
    Article article = BARE.toBuilder().published(EdtfDate.parse(published)).build();
    assertThat(paths(article)).isEmpty();
    assertThat(article.publishedAt()).isEmpty();
  }

  @Test
  void everyCorrectionThatIsOlderThanTheOneBeforeIsReported() {
    Article article =
        BARE.toBuilder()
            .addCorrections(
                correction("2024-12-17T12:00:00Z"),
                correction("2024-12-17T12:00:00Z"),
                correction("2024-12-17T11:00:00Z"),
                correction("2024-12-17T11:30:00Z"),
                Samples.minimal(Correction.class),
                correction("2024-12-17T10:00:00Z"),
                correction("2024-12-17T23:00:00+14:00"))
            .build();
    assertThat(paths(article))
        .containsExactly(
            "corrections[2].published", "corrections[5].published", "corrections[6].published");
  }

  private static Correction correction(String published) {
    return Samples.full(Correction.class).toBuilder()
        .published(OffsetDateTime.parse(published))
        .build();
  }
}
