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

/** An alias of a {@link Person} differs from the name. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AliasDiffersFromName.Validator.class)
public @interface AliasDiffersFromName {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.actor.AliasDiffersFromName.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link AliasDiffersFromName}.
   *
   * @hidden
   */
  final class Validator extends Rule<AliasDiffersFromName, Person> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Person person, Reporter reporter) {
      for (int i = 0; i < person.getAliases().size(); i++) {
        if (person.getAliases().get(i).equals(person.getName())) {
          reporter.quoting("name", person.getName()).at("aliases", i);
        }
      }
    }
  }
}
