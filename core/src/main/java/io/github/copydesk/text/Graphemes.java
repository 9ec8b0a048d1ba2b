package io.github.copydesk.text;

import java.util.BitSet;
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

  private final String text;

  // of each run of characters that may combine, found when it is first asked about
  private final BitSet known = new BitSet();
  private final BitSet inside = new BitSet();

  Graphemes(String text) {
    this.text = text;
  }

  /** Whether a character begins or ends at a UTF-16 index from 0 to the length of the text. */
  boolean isBoundary(int index) {
    if (isPlain(text, index)) {
      return true;
    }
    if (!known.get(index)) {
      findCharacters(index);
    }
    return !inside.get(index);
  }

  /** Finds all characters of the run around an index, so that none is looked at twice. */
  private void findCharacters(int index) {
    int from = index - 1;
    while (!isPlain(text, from)) {
      from--;
    }
    int to = index + 1;
    while (!isPlain(text, to)) {
      to++;
    }
    known.set(from + 1, to);
    inside.set(from + 1, to);
    Matcher cluster = CLUSTER.matcher(text).region(from, to);
    while (cluster.find()) {
      inside.clear(cluster.end());
    }
  }

  /**
   * Whether an end of the text is there, or two neighbours of which each is a character for
   * certain.
   */
  static boolean isPlain(String text, int index) {
    if (index == 0 || index == text.length()) {
      return true;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    return before < FIRST_COMBINING
        && after < FIRST_COMBINING
        && !(before == '\r' && after == '\n');
  }
}
