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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nothing in an {@link Article} was said after it was published or last modified, anywhere on
 * earth: a day lasts from UTC+14 to UTC−12. A date that is uncertain, approximate or open at its
 * start never breaks the rule. It is checked only before publication, because excerpts of a speech
 * can be news before it is held.
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
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Article article, Reporter reporter) {
      Publication publication = Publication.of(article).orElse(null);
      if (publication == null) {
        return;
      }
      StatementLists.visit(
          article,
          (attribute, index, statement) -> {
            int depth = 0;
            for (Attribution link = statement.getAttribution(); link != null; depth++) {
              EdtfDate said = said(link);
              if (said != null && publication.isBefore(said)) {
                reporter
                    .with("said", said.earliest().orElseThrow())
                    .with("published", publication.last())
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
