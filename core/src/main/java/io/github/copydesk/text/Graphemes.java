package io.github.copydesk.text;

import java.util.BitSet;

/**
 * The boundaries between characters as a reader sees them: none between an e and its combining
 * accent, or within a flag.
 *
 * <p>These are the extended grapheme clusters of Unicode Standard Annex 29, by the tables of {@link
 * GraphemeKind}. The regular expressions of the JDK and its {@code BreakIterator} are not used,
 * because each release divides some characters differently.
 */
final class Graphemes {
  /** Characters below this one never combine, except a carriage return with a line feed. */
  private static final char FIRST_COMBINING = 0x300;

  private final String text;

  // for each run of characters that may combine; computed on the first query about it
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

  /** Finds all characters of the run around an index, so that no run is scanned twice. */
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
    GraphemeCluster cluster = new GraphemeCluster();
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      if (!cluster.takes(codePoint)) {
        inside.clear(i);
      }
      i += Character.charCount(codePoint);
    }
  }

  /**
   * Whether an index is an end of the text or lies between two neighbours that certainly do not
   * combine.
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
