package io.github.copydesk.quote;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Marks;
import io.github.copydesk.internal.Texts;

/**
 * Distinguishes quotation marks around a text, such as those of <i>“We won”</i>, from those within.
 */
final class OuterMarks {
  private OuterMarks() {}

  /**
   * Whether a text begins with a mark that is closed at its end or never, or ends with one that was
   * never opened. Marks that may be apostrophes count only if they are at both ends and no similar
   * mark closes in between.
   */
  static boolean has(String text) {
    int start = 0;
    while (start < text.length() && Texts.isSpace(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isAfterMark(text.charAt(end - 1))) {
      end--;
    }
    if (end - start < 2) {
      return false;
    }
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    if (Glyphs.isDoubleMark(first) || Glyphs.isDoubleMark(last)) {
      return hasDouble(text, start, end);
    }
    return "'‘‚‛`".indexOf(first) >= 0
        && Glyphs.isSingleMark(last)
        && Glyphs.isOfWord(text.codePointAt(start + 1))
        && !closesWithin(text, start + 1, end - 1);
  }

  /** Whether a passage is printed with further marks before its own. */
  static boolean isWithinMarks(String passage, String printed) {
    int own = leading(passage);
    int start = leading(printed) - own;
    return start > 0 && printed.startsWith(passage, start);
  }

  private static int leading(String text) {
    int at = 0;
    while (at < text.length()
        && (Texts.isSpace(text.charAt(at)) || Glyphs.isMark(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean hasDouble(String text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      if (!Glyphs.isDoubleMark(text.charAt(i))) {
        continue;
      }
      if (Marks.opens(text, i, open > 0)) {
        open++;
      } else if (open > 0) {
        open--;
        if (open == 0 && Glyphs.isDoubleMark(text.charAt(start)) && i < end - 1) {
          return false; // what was opened at the start is closed within
        }
      } else if (i == end - 1) {
        return !isInches(text, i);
      }
    }
    return Glyphs.isDoubleMark(text.charAt(start)) && Marks.opens(text, start, false);
  }

  private static boolean isAfterMark(char c) {
    return Texts.isSpace(c) || c == ',' || c == '.';
  }

  private static boolean isInches(String text, int at) {
    return at > 0 && Glyphs.isAsciiDigit(text.charAt(at - 1));
  }

  private static boolean closesWithin(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isSingleMark(text.charAt(i))
          && Glyphs.isOfWord(text.codePointBefore(i))
          && !Glyphs.isOfWord(text.codePointAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
