package io.github.copydesk.text;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Texts;
import java.util.Arrays;
import java.util.Set;

/**
 * Folds a text in one pass: “a – b” becomes “a-b”. A run of white space becomes one character, and
 * so does a run of dashes with the white space around it.
 */
final class TextFolder {
  private final String text;
  private final boolean marks;
  private final boolean dashes;
  private final boolean spaces;
  private final StringBuilder folded;
  private final StringBuilder lines;
  private final int[] origins;

  TextFolder(String text, Set<Tolerance> tolerances) {
    this.text = text;
    marks = tolerances.contains(Tolerance.QUOTATION_MARKS);
    dashes = tolerances.contains(Tolerance.DASHES);
    spaces = tolerances.contains(Tolerance.WHITE_SPACE);
    folded = new StringBuilder(text.length());
    lines = new StringBuilder(text.length());
    origins = new int[text.length()];
  }

  FoldedText fold() {
    int at = 0;
    while (at < text.length()) {
      int next = afterSpaces(text, at);
      int end = dashes ? afterSpaces(text, afterDashes(text, next)) : next;
      if (end > next) {
        add('-', next, hasLineFeed(at, end));
      } else if (next == at) {
        char c = text.charAt(at);
        end = at + 1;
        add(marks ? unmarked(c) : c, at, false);
      } else if (spaces) {
        add(' ', at, hasLineFeed(at, end));
      } else {
        for (int i = at; i < end; i++) {
          add(text.charAt(i), i, text.charAt(i) == '\n');
        }
      }
      at = end;
    }
    return new FoldedText(
        text, folded.toString(), lines.toString(), Arrays.copyOf(origins, folded.length()));
  }

  private void add(char c, int origin, boolean lineFeed) {
    origins[folded.length()] = origin;
    folded.append(c);
    lines.append(lineFeed ? '\n' : c);
  }

  private static char unmarked(char c) {
    return Glyphs.isDoubleMark(c) ? '"' : Glyphs.isSingleMark(c) ? '\'' : c;
  }

  private boolean hasLineFeed(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static int afterSpaces(String text, int index) {
    int end = index;
    while (end < text.length() && Texts.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterDashes(String text, int index) {
    int end = index;
    while (end < text.length() && Glyphs.isDash(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Where a run of the original ends, without the white space after dashes.
   *
   * @param next where the next run begins
   */
  static int endOfRun(String text, int start, int next) {
    char first = text.charAt(start);
    if (Glyphs.isDash(first)) {
      return Math.min(next, afterDashes(text, start));
    }
    return Texts.isSpace(first) ? Math.min(next, afterSpaces(text, start)) : start + 1;
  }
}
