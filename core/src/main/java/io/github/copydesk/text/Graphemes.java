package io.github.copydesk.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reader sees a character begin: not between e and a combining accent, nor within a flag.
 *
 * <p>These are the extended grapheme clusters of Unicode as the regular expressions of the JDK know
 * them. Its {@code BreakIterator} is no help: in Java 17 it divides flags and families.
 */
final class Graphemes {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** Characters below combine with nothing, except a carriage return with a line feed. */
  private static final char FIRST_COMBINING = 0x300;

  /** The longest character looked at, in UTF-16 units. */
  private static final int LONGEST = 128;

  private Graphemes() {}

  /** Whether a character begins or ends at a UTF-16 index from 0 to the length of the text. */
  static boolean isBoundary(String text, int index) {
    if (index == 0 || index == text.length()) {
      return true;
    }
    if (isPlain(text, index)) {
      return true;
    }
    int from = index - 1;
    while (from > 0 && index - from < LONGEST && !isPlain(text, from)) {
      from--;
    }
    Matcher cluster = CLUSTER.matcher(text).region(from, Math.min(text.length(), index + LONGEST));
    int end = from;
    while (end < index && cluster.find()) {
      end = cluster.end();
    }
    return end == index;
  }

  /** Whether two neighbours stand there of which each is a character for certain. */
  private static boolean isPlain(String text, int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    return before < FIRST_COMBINING
        && after < FIRST_COMBINING
        && !(before == '\r' && after == '\n');
  }
}
