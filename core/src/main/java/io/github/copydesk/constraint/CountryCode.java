package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/**
 * An ISO 3166-1 alpha-2 country code in capitals, such as {@code UA}: those the JDK knows, {@code
 * XK} for Kosovo, and {@code SU YU DD CS} for states that older texts speak of.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountryCode.Validator.class)
public @interface CountryCode {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.CountryCode.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /** Checks {@link CountryCode}. */
  final class Validator extends Condition<CountryCode, String> {
    private static final Set<String> CURRENT = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> FURTHER = Set.of("XK", "SU", "YU", "DD", "CS");

    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(String code) {
      return CURRENT.contains(code) || FURTHER.contains(code);
    }
  }
}
