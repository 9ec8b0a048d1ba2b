package io.github.copydesk.basics;

import io.github.copydesk.internal.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An identifier held as one string, as it is written in data. It is not generated, because lists
 * may be full of {@code "a:b"}, and two strings for each would take twenty times the memory.
 */
final class ImmutableIdentifier implements Identifier {
  /** Scheme, colon and value; a scheme contains no colon. */
  private final String text;

  private ImmutableIdentifier(String text) {
    this.text = text;
  }

  static Identifier of(String text, int colon) {
    if (!isScheme(text, colon)) {
      throw new IllegalArgumentException(
          "scheme must be lower-case letters, digits, '.', '+' or '-' and start with a letter,"
              + " such as wikidata, but is \""
              + Texts.excerpt(text.substring(0, colon))
              + "\"");
    }
    if (!Texts.hasVisible(text.substring(colon + 1))) {
      throw new IllegalArgumentException("value must contain visible text");
    }
    return new ImmutableIdentifier(text);
  }

  private static boolean isScheme(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean other = (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return end > 0;
  }

  @Override
  public String getScheme() {
    return text.substring(0, text.indexOf(':'));
  }

  @Override
  public String getValue() {
    return text.substring(text.indexOf(':') + 1);
  }

  @Override
  public String describe() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImmutableIdentifier that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
