package io.github.copydesk.cli.terminal;

import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/**
 * Text as a terminal may see it: what would move its cursor, change its colours, reorder or hide
 * its characters becomes visible, such as <code>&#92;u{1B}</code> for the escape character.
 *
 * <p>What the charset of the terminal does not have becomes the nearest ASCII character if it is
 * punctuation, and is escaped otherwise.
 */
final class Escapes {
  private static final String PUNCTUATION = "“”„«»‘’‚–—−…·•×⟦⟧";
  private static final String[] IN_ASCII = {
    "\"", "\"", "\"", "\"", "\"", "'", "'", "'", "-", "-", "-", "...", ".", "*", "x", "[", "]"
  };

  private Escapes() {}

  /** The text, escaped for a terminal with the charset of an encoder. */
  static String of(String text, CharsetEncoder encoder) {
    int plain = plainPrefix(text);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (int i = plain; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      append(out, text, i, codePoint, encoder);
      i += length;
    }
    return out.toString();
  }

  private static int plainPrefix(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
      i++;
    }
    return i;
  }

  private static void append(
      StringBuilder out, String text, int at, int codePoint, CharsetEncoder encoder) {
    String character = text.substring(at, at + Character.charCount(codePoint));
    if (codePoint == '\n') {
      out.append("\\n");
    } else if (codePoint == '\t') {
      out.append("\\t");
    } else if (codePoint == '\r') {
      out.append("\\r");
    } else if (isHarmful(codePoint)) {
      out.append(escape(codePoint));
    } else if (encoder.canEncode(character)) {
      out.append(character);
    } else {
      int mark = PUNCTUATION.indexOf(codePoint);
      out.append(mark < 0 ? escape(codePoint) : IN_ASCII[mark]);
    }
  }

  /**
   * Controls, separators of lines, lone surrogates, and format characters except the joiners that
   * scripts and emoji need, the marks of direction that affect only their neighbours, and the soft
   * hyphen.
   */
  private static boolean isHarmful(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT ->
          codePoint != 0x200C
              && codePoint != 0x200D
              && codePoint != 0x200E
              && codePoint != 0x200F
              && codePoint != 0x61C
              && codePoint != 0xAD;
      default -> false;
    };
  }

  private static String escape(int codePoint) {
    return String.format(Locale.ROOT, "\\u{%X}", codePoint);
  }
}
