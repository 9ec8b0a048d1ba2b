package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates that an article cannot have known, and those that only look like it. */
class DatesPlausibleTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final Article ARTICLE = published("2024-12-17T09:30:00+09:00"); // 00:30 UTC

  private static Article published(String date) {
    return Samples.minimal(Article.class).toBuilder().published(EdtfDate.parse(date)).build();
  }

  private static List<String> paths(Article article) {
    return VALIDATOR.check(article).stream().map(Violation::path).toList();
  }

  private static CasualtyReport happened(String date) {
    return Samples.minimal(CasualtyReport.class).toBuilder().when(TimeExpression.on(date)).build();
  }

  private static Article with(Article article, CasualtyReport report) {
    return article.toBuilder().addCasualtyReports(report).build();
  }

  @ParameterizedTest
  @CsvSource({
    // a typing error of a year, a month, a day
    "2024-12-17T09:30:00+09:00, 2034-12-15, false",
    "2024-12-17T09:30:00+09:00, 2025-02, false",
    "2024-12-17T09:30:00+09:00, 2024-12-18, false",
    "2024-12-17T09:30:00+09:00, 2025, false",
    "2024-12-17T09:30:00+09:00, 2024-12-20/2024-12-22, false",
    "2024-12-17T09:30:00+09:00, 2024-12-17T00:30:01Z, false",
    // the day of publication, and the next where it has begun: at UTC+14 at ten
    "2024-12-17T09:30:00+09:00, 2024-12-17, true",
    "2024-12-16T20:30:00-05:00, 2024-12-17, true",
    "2024-12-17T10:00:00Z, 2024-12-18, true",
    "2024-12-17T09:59:59Z, 2024-12-18, false",
    // it may have begun before
    "2024-12-17T09:30:00+09:00, 2024, true",
    "2024-12-17T09:30:00+09:00, 2024-12, true",
    "2024-12-17T09:30:00+09:00, 2024-12-16/2025-01-15, true",
    "2024-12-17T09:30:00+09:00, ../2025, true",
    "2024-12-17T09:30:00+09:00, /2025, true",
    "2024-12-17T09:30:00+09:00, 202X, true",
    "2024-12-17T09:30:00+09:00, 2024-24, true",
    // not certain
    "2024-12-17T09:30:00+09:00, 2025~, true",
    "2024-12-17T09:30:00+09:00, 2034-12-15?, true",
    "2024-12-17T09:30:00+09:00, 2025-01%/2025-02, true",
    // an article of which only the day, the month or the year is known
    "2024-12-17, 2024-12-18, true",
    "2024-12-17, 2024-12-20, false",
    "2024-12, 2024-12-31, true",
    "2024-12, 2025-02, false",
    "2024, 2024-12-31, true",
    "2024, 2026, false",
    "2024~, 2026, true",
    "2024-12-17T09:30:00, 2024-12-20, false"
  })
  void nothingHappenedAfterTheArticleWasPublished(String published, String when, boolean valid) {
    assertThat(paths(with(published(published), happened(when))))
        .isEqualTo(valid ? List.of() : List.of("casualtyReports[0].when"));
  }

  @Test
  void aChangedArticleTellsOfWhatHappenedUntilItWasChanged() {
    Article live = with(ARTICLE, happened("2024-12-19"));
    assertThat(paths(live)).containsExactly("casualtyReports[0].when");
    for (String modified : List.of("2024-12-19T12:00:00+09:00", "2024-12-19", "2024-12~")) {
      assertThat(paths(live.toBuilder().modified(EdtfDate.parse(modified)).build())).isEmpty();
    }
    assertThat(paths(live.toBuilder().modified(EdtfDate.parse("2024-12-16")).build()))
        .containsExactly("casualtyReports[0].when");
  }

  @Test
  void anArticleThatWasNotYetPublishedIsNotCompared() {
    Article draft =
        Samples.minimal(Article.class).toBuilder()
            .modified(EdtfDate.parse("2024-12-17"))
            .embargoedUntil(EdtfDate.parse("2014-12-17"))
            .build();
    assertThat(paths(with(draft, happened("2034")))).isEmpty();
  }

  @Test
  void wordsThatAreNotResolvedAreNotCompared() {
    CasualtyReport report =
        happened("2024").toBuilder().when(TimeExpression.worded("in 2034")).build();
    assertThat(paths(with(ARTICLE, report))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SpeechAct.class,
      names = {"ANNOUNCED", "PROMISED", "DEMANDED", "WARNED", "ESTIMATED", "ASSESSED"})
  void aForecastMayLieAhead(SpeechAct act) {
    assertThat(paths(with(ARTICLE, foretold(act)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SpeechAct.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ANNOUNCED", "PROMISED", "DEMANDED", "WARNED", "ESTIMATED", "ASSESSED"})
  void whatIsToldAsAFactMayNot(SpeechAct act) {
    assertThat(paths(with(ARTICLE, foretold(act))))
        .containsExactly("casualtyReports[0].asOf", "casualtyReports[0].when");
  }

  private static CasualtyReport foretold(SpeechAct act) {
    CasualtyReport report = happened("2030/2050");
    return report.toBuilder()
        .asOf(TimeExpression.on("2050"))
        .attribution(report.getAttribution().toBuilder().act(act).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "EFFECTIVE, 2025-02, true",
    "EFFECTIVE, 2034-12-16, true",
    "ADOPTED, 2025-06-23, true",
    "PROPOSED, 2025-12-18, true",
    // a typing error of a year
    "ADOPTED, 2034-12-16, false",
    "ANNOUNCED, 2025-12-19, false",
    "PUBLISHED, 2026, false",
    "THREATENED, 2026?, true"
  })
  void aSanctionMayLieAheadButWhatIsStillToBeDecidedNotByMoreThanAYear(
      SanctionStage stage, String date, boolean plausible) {
    Sanction sanction =
        Samples.minimal(Sanction.class).toBuilder()
            .addEvent(SanctionEvent.of(SanctionChange.IMPOSED, stage, TimeExpression.on(date)))
            .build();
    assertThat(paths(ARTICLE.toBuilder().addSanction(sanction).build()))
        .isEqualTo(plausible ? List.of() : List.of("sanctions[0].events[0].when"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-17T09:30:00+09:00, true",
    "2024-12-17T09:29:59+09:00, false",
    "2024-12-17, true",
    "2024-12-16, true", // not over at UTC-12
    "2024-12-15, false",
    "2014-12-17, false",
    "2014?, true",
    "2034-12-17, true" // appended years later
  })
  void noCorrectionIsOlderThanTheArticle(String published, boolean valid) {
    Correction correction =
        Samples.minimal(Correction.class).toBuilder().published(EdtfDate.parse(published)).build();
    assertThat(paths(ARTICLE.toBuilder().addCorrections(correction).build()))
        .isEqualTo(valid ? List.of() : List.of("corrections[0].published"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-17T18:00:00+09:00, true", // sent before it may be published
    "2025-01-17, true",
    "2024-12-17T09:29:59+09:00, true", // published as soon as it was free
    "2024-12-10, true", // published a week later
    "2024-07-01, true",
    "2023-12-17T09:30:00+09:00, false",
    "2024-01, false",
    "2014, false",
    "2014~, true"
  })
  void anEmbargoEndsBeforeOrAfterTheArticleButNotYearsBefore(String until, boolean valid) {
    assertThat(paths(ARTICLE.toBuilder().embargoedUntil(EdtfDate.parse(until)).build()))
        .isEqualTo(valid ? List.of() : List.of("embargoedUntil"));
  }
}
