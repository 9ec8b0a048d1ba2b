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
 * A well-formed BCP 47 language tag, such as {@code en}, {@code pt-BR} or {@code zh-Hant-TW}. A
 * language has two or three letters, as all that are registered; the name of one, such as {@code
 * English}, is rejected.
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
    /** BCP 47 has room for up to eight letters, but none of more than three is registered. */
    private static final int LONGEST_LANGUAGE = 3;

    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(String tag) {
      if (isLanguage(tag)) {
        return true;
      }
      // the JDK takes "" as a reset and an underscore for a hyphen
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

    /** Whether a tag is a language alone, as nearly all are; faster to tell. */
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
