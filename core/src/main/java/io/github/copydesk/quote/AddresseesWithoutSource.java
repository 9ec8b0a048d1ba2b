package io.github.copydesk.quote;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

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
      int index = quote.getAddressees().indexOf(quote.getAttribution().getSource());
      if (index >= 0) {
        reporter
            .quoting("source", quote.getAttribution().getSource().displayName())
            .at("addressees", index);
      }
    }
  }
}
