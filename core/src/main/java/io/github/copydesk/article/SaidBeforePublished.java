package io.github.copydesk.article;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nothing in an {@link Article} was said on a day after it was published, anywhere on earth: the
 * day of publication is the latest that any place had at that instant (UTC+14). A date that is
 * uncertain, approximate or open at its begin breaks nothing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SaidBeforePublished.Validator.class)
public @interface SaidBeforePublished {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.article.SaidBeforePublished.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link SaidBeforePublished}.
   *
   * @hidden
   */
  final class Validator extends Rule<SaidBeforePublished, Article> {
    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      if (article.getPublished().isEmpty()) {
        return;
      }
      OffsetDateTime time = article.getPublished().get();
      if (Math.abs(time.getYear()) >= 9999) {
        return; // its day may be one that cannot be written
      }
      EdtfDate published = EdtfDate.of(time.withOffsetSameInstant(EARLIEST).toLocalDate());
      StatementLists.visit(
          article,
          (attribute, index, statement) -> {
            int depth = 0;
            for (Attribution link = statement.getAttribution(); link != null; depth++) {
              EdtfDate said = said(link);
              if (said != null && published.before(said)) {
                reporter
                    .with("said", said.earliest().orElseThrow())
                    .with("published", published)
                    .at(path(attribute, index, depth));
                return;
              }
              link = link.getVia().orElse(null);
            }
          });
    }

    private static @Nullable EdtfDate said(Attribution link) {
      TimeExpression when = link.getWhen().orElse(null);
      return when == null ? null : when.getValue().orElse(null);
    }

    private static Object[] path(String attribute, int index, int depth) {
      List<Object> path = new ArrayList<>(List.of(attribute, index, "attribution"));
      path.addAll(Collections.nCopies(depth, "via"));
      path.add("when");
      return path.toArray();
    }
  }
}
