package io.github.copydesk.internal;

/**
 * Texts that are there once, however often a document has them: {@code "a"} would keep twelve times
 * what it takes in JSON.
 */
public final class Shared {
  private static final String[] LETTERS = new String[0x80];

  static {
    for (int i = 0; i < LETTERS.length; i++) {
      LETTERS[i] = String.valueOf((char) i);
    }
  }

  private Shared() {}

  /** An equal text, the same for all that are empty or one character of ASCII. */
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
