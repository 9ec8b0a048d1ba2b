package io.github.copydesk.page;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags for the attribute {@code lang}. */
final class Languages {
  private Languages() {}

  /** A tag as it was given, if it is one; null for anything else, which no reader could follow. */
  static @Nullable String tag(String language) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(language).build();
      return locale.getLanguage().isEmpty() ? null : language;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
