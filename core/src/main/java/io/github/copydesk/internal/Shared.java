package io.github.copydesk.internal;

/**
 * Strings of which one instance serves every occurrence in a document: a separate {@code "a"} would
 * occupy twelve times its size in JSON.
 */
public final class Shared {
  private static final String[] LETTERS = new String[0x80];

  static {
    for (int i = 0; i < LETTERS.length; i++) {
      LETTERS[i] = String.valueOf((char) i);
    }
  }

  private Shared() {}

  /** An equal string; always the same instance if it is empty or a single ASCII character. */
  public static String text(String text) {
    if (text.length() > 1) {
      return text;
    }
    if (text.isEmpty()) {
      return "";
    }
    char letter = text.charAt(0);
    return letter < LETTERS.length ? LETTERS[letter] : text;
  }
}
