package io.github.copydesk.source;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.internal.ValueMap;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;

/**
 * No actor is named twice among the sources of an {@link Attribution}, or again among those of its
 * {@code via}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctSources.Validator.class)
public @interface DistinctSources {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.source.DistinctSources.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link DistinctSources}.
   *
   * @hidden
   */
  final class Validator extends Rule<DistinctSources, Attribution> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Attribution attribution, Reporter reporter) {
      List<Actor> sources = attribution.getSources();
      List<Actor> via = attribution.getVia().map(Attribution::getSources).orElse(List.of());
      if (sources.size() == 1 && via.size() <= 1) {
        if (via.equals(sources)) {
          passedOn(via, 0, reporter);
        }
        return; // most attributions are such, and need no set
      }
      Set<Actor> seen = ValueMap.newSet();
      for (int i = 0; i < sources.size(); i++) {
        // two officials who are not named may well be two
        if (!seen.add(sources.get(i)) && !(sources.get(i) instanceof UnnamedSource)) {
          reporter.quoting("source", sources.get(i).displayName()).at("sources", i);
        }
      }
      for (int i = 0; i < via.size(); i++) {
        if (seen.contains(via.get(i))) {
          passedOn(via, i, reporter);
        }
      }
    }

    private static void passedOn(List<Actor> via, int index, Reporter reporter) {
      reporter
          .quoting("source", via.get(index).displayName())
          .variant("via", "via", "sources", index);
    }
  }
}
