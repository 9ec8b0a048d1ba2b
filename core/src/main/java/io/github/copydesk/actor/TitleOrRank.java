package io.github.copydesk.actor;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Position} has a title or a rank. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TitleOrRank.Validator.class)
public @interface TitleOrRank {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.actor.TitleOrRank.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link TitleOrRank}.
   *
   * @hidden
   */
  final class Validator extends Rule<TitleOrRank, Position> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Position position, Reporter reporter) {
      if (position.getTitle().isEmpty() && position.getRank().isEmpty()) {
        reporter.at("title");
      }
    }
  }
}
