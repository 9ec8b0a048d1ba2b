package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import io.github.copydesk.internal.Countries;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An ISO 3166-1 alpha-2 country code in upper case, such as {@code UA}: one of the 249 assigned,
 * {@code XK} for Kosovo, or {@code SU YU DD CS} for former states in older texts.
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

  /**
   * Checks {@link CountryCode}.
   *
   * @hidden
   */
  final class Validator extends Condition<CountryCode, String> {
    /** The possible second letters for each first letter, as bits: bit 0 for A. */
    private static final int[] SECOND = new int[26];

    static {
      Countries.ASSIGNED.forEach(Validator::add);
      Countries.OTHERS.forEach(Validator::add);
    }

    private static void add(String code) {
      SECOND[code.charAt(0) - 'A'] |= 1 << (code.charAt(1) - 'A');
    }

    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(String code) {
      return code.length() == 2
          && isLetter(code.charAt(0))
          && isLetter(code.charAt(1))
          && (SECOND[code.charAt(0) - 'A'] >> (code.charAt(1) - 'A') & 1) != 0;
    }

    private static boolean isLetter(char c) {
      return c >= 'A' && c <= 'Z';
    }
  }
}
