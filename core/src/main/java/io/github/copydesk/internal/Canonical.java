package io.github.copydesk.internal;

/**
 * Texts with each letter written in one way: <i>ó</i> for an <i>o</i> and an accent of its own,
 * <i>fi</i> for the ligature, <i>3</i> for the digit as wide as an ideograph.
 *
 * <p>It takes time in proportion to the text, even if it is all accents, because those of one
 * letter are not sorted beyond a thousand.
 */
final class Canonical {
  private static final int SOME = 512;
  private static final int MOST = 1024;

  /** The letters of U+FB00 to U+FB06. */
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Canonical() {}

  /** A text in normal form; most are already. */
  static String of(String text) {
    int from = 0;
    while (from < text.length() && isSettled(text.charAt(from))) {
      from++;
    }
    if (from == text.length()) {
      return text;
    }
    from = Math.max(0, from - 1); // the letter that an accent may be for
    StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, from);
    while (from < text.length()) {
      int to = Math.min(text.length(), from + SOME);
      while (to < text.length() && to < from + MOST && !isSettled(text.charAt(to))) {
        to++;
      }
      append(out, Letters.composed(text.substring(from, to)));
      from = to;
    }
    return out.toString();
  }

  /** Whether a character is in normal form and never part of another with those before it. */
  private static boolean isSettled(char c) {
    return c < 0x300
        || (c >= 0x400 && c <= 0x482) // Cyrillic
        || (c >= 0x5D0 && c <= 0x5F4) // Hebrew
        || (c >= 0x620 && c <= 0x63F) // Arabic
        || (c >= 0x641 && c <= 0x64A)
        || (c >= 0x2010 && c <= 0x2027) // dashes, quotation marks, dots
        || (c >= 0x3001 && c <= 0x3096) // Japanese syllables
        || (c >= 0x30A1 && c <= 0x30FA)
        || (c >= 0x4E00 && c <= 0x9FFF) // ideographs
        || (c >= 0xAC00 && c <= 0xD7A3); // Korean
  }

  private static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        out.append((char) (c - 0xFF01 + '!'));
      } else if (c >= 0xFB00 && c <= 0xFB06) {
        out.append(LIGATURES[c - 0xFB00]);
      } else {
        out.append(c);
      }
    }
  }
}
