package io.github.copydesk.article;

import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No date in an {@link Article} is later than it could have known: its dateline, the {@code when}
 * and {@code asOf} of its casualty reports and the publication of its evidence do not begin after
 * the article was last published or modified. No correction is older than the article, and no
 * embargo ended more than half a year before the article was published.
 *
 * <p>A day lasts from UTC+14 to UTC−12. A date that is not resolved, uncertain, approximate or open
 * never breaks the rule, nor does the time of casualties that are told with an act that {@linkplain
 * SpeechAct#mayLookAhead() may look ahead}. The events of a sanction may lie ahead too, but only
 * what becomes effective by more than a year. An embargo may end after the article was published,
 * which is then the time when it was sent out.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatesPlausible.Validator.class)
public @interface DatesPlausible {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.DatesPlausible.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DatesPlausible}.
   *
   * @hidden
   */
  final class Validator extends Rule<DatesPlausible, Article> {
    /** In days. A decision is not announced for later than that. */
    private static final int YEAR = 366;

    /** In days. Articles are often published some time after their embargo, but not that long. */
    private static final int HALF_A_YEAR = 182;

    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      Publication publication = Publication.of(article).orElse(null);
      if (publication == null) {
        return;
      }
      reporter.with("published", publication.last());
      dateline(article, publication, reporter);
      for (int i = 0; i < article.getCasualtyReports().size(); i++) {
        casualties(article.getCasualtyReports().get(i), i, publication, reporter);
      }
      for (int i = 0; i < article.getSanctions().size(); i++) {
        sanction(article.getSanctions().get(i), i, publication, reporter);
      }
      reporter.with("published", publication.published());
      corrections(article, publication.published(), reporter);
      embargo(article, publication.published(), reporter);
    }

    private static void dateline(Article article, Publication publication, Reporter reporter) {
      if (article.getDateline().isPresent()) {
        notAhead(article.getDateline().get().getDate(), publication, reporter, "dateline", "date");
      }
    }

    private static void casualties(
        CasualtyReport report, int index, Publication publication, Reporter reporter) {
      if (!report.getAttribution().getAct().mayLookAhead()) {
        notAhead(report.getWhen(), publication, reporter, "casualtyReports", index, "when");
        notAhead(report.getAsOf(), publication, reporter, "casualtyReports", index, "asOf");
      }
      for (int i = 0; i < report.getEvidence().size(); i++) {
        notAhead(
            report.getEvidence().get(i).getPublished(),
            publication,
            reporter,
            "casualtyReports",
            index,
            "evidence",
            i,
            "published");
      }
    }

    private static void notAhead(
        Optional<TimeExpression> time, Publication publication, Reporter reporter, Object... path) {
      EdtfDate date = time.flatMap(TimeExpression::getValue).orElse(null);
      if (date != null && publication.isBefore(date)) {
        reporter.with("date", date).at(path);
      }
    }

    private static void sanction(
        Sanction sanction, int index, Publication publication, Reporter reporter) {
      for (int i = 0; i < sanction.getEvents().size(); i++) {
        SanctionEvent event = sanction.getEvents().get(i);
        EdtfDate date = event.getWhen().getValue().orElse(null);
        if (date != null
            && event.getStage() != SanctionStage.EFFECTIVE
            && publication.isBefore(date)
            && first(date).toEpochDay() - last(publication.last()).toEpochDay() > YEAR) {
          reporter.with("date", date).at("sanctions", index, "events", i, "when");
        }
      }
    }

    private static void corrections(Article article, EdtfDate published, Reporter reporter) {
      for (int i = 0; i < article.getCorrections().size(); i++) {
        EdtfDate corrected = article.getCorrections().get(i).getPublished().orElse(null);
        if (corrected != null && corrected.before(published)) {
          reporter.with("date", corrected).variant("correction", "corrections", i, "published");
        }
      }
    }

    private static void embargo(Article article, EdtfDate published, Reporter reporter) {
      EdtfDate embargo = article.getEmbargoedUntil().orElse(null);
      if (embargo != null
          && embargo.before(published)
          && last(embargo).plusDays(HALF_A_YEAR).isBefore(first(published))) {
        reporter.with("date", embargo).variant("embargo", "embargoedUntil");
      }
    }

    private static LocalDate first(EdtfDate date) {
      return date.earliest().orElseThrow();
    }

    private static LocalDate last(EdtfDate date) {
      return date.latest().orElseThrow();
    }
  }
}
