package io.github.copydesk.quote;

import io.github.copydesk.actor.Actor;
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
import java.util.Set;

/** The source of a {@link Quote} is not among its addressees. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AddresseesWithoutSource.Validator.class)
public @interface AddresseesWithoutSource {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.AddresseesWithoutSource.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link AddresseesWithoutSource}.
   *
   * @hidden
   */
  final class Validator extends Rule<AddresseesWithoutSource, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      if (quote.getAddressees().isEmpty()) {
        return;
      }
      Set<Actor> sources = ValueMap.newSet();
      sources.addAll(quote.getAttribution().getSources());
      for (int i = 0; i < quote.getAddressees().size(); i++) {
        Actor addressee = quote.getAddressees().get(i);
        if (sources.contains(addressee)) {
          reporter.quoting("source", addressee.displayName()).at("addressees", i);
        }
      }
    }
  }
}
