package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A well-formed BCP 47 language tag, such as {@code en}, {@code pt-BR} or {@code zh-Hant-TW}. The
 * language has two or three letters, as in all registered codes; the name of a language, such as
 * {@code English}, is rejected.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Validator.class)
public @interface LanguageTag {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.LanguageTag.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link LanguageTag}.
   *
   * @hidden
   */
  final class Validator extends Condition<LanguageTag, String> {
    /** BCP 47 allows up to eight letters, but no registered language has more than three. */
    private static final int LONGEST_LANGUAGE = 3;

    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(String tag) {
      if (isLanguage(tag)) {
        return true;
      }
      // the JDK accepts "" as a reset and an underscore as a hyphen
      if (tag.isEmpty() || tag.indexOf('_') >= 0 || languageLength(tag) > LONGEST_LANGUAGE) {
        return false;
      }
      try {
        new Locale.Builder().setLanguageTag(tag);
        return true;
      } catch (IllformedLocaleException e) {
        return false;
      }
    }

    private static int languageLength(String tag) {
      int hyphen = tag.indexOf('-');
      return hyphen < 0 ? tag.length() : hyphen;
    }

    /** Whether a tag is only a language, as nearly all are; this is faster to check. */
    private static boolean isLanguage(String tag) {
      for (int i = 0; i < tag.length(); i++) {
        if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
          return false;
        }
      }
      return tag.length() == 2 || tag.length() == 3;
    }
  }
}
