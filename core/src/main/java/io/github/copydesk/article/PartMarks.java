package io.github.copydesk.article;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Marks;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The quotation marks in one part of an article. */
final class PartMarks {
  private final String text;
  private final CodePoints codePoints;
  private int @Nullable [] places; // of marks and paragraph ends; null until needed

  PartMarks(String text) {
    this.text = text;
    codePoints = CodePoints.of(text);
  }

  /**
   * Whether the words of an anchor begin or end with a mark; most do, and this is fast to check.
   */
  static boolean edge(TextAnchor anchor) {
    List<TextSpan> spans = anchor.getSpans();
    String first = spans.get(0).getExact();
    String last = spans.get(spans.size() - 1).getExact();
    return !first.isEmpty()
        && !last.isEmpty()
        && (Glyphs.isMark(first.charAt(0)) || Glyphs.isMark(last.charAt(last.length() - 1)));
  }

  /** Whether an anchor is printed with marks; true if it does not match the text. */
  boolean has(TextAnchor anchor) {
    for (TextSpan span : anchor.getSpans()) {
      if (!codePoints.matches(span)) {
        return true;
      }
      int start = codePoints.toUtf16(span.getStart());
      int end = codePoints.toUtf16(span.getEnd());
      if (isOpenedBefore(start) || isClosedAfter(end) || isWithin(start, end) || isInside(start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpenedBefore(int start) {
    int at = start;
    while (at > 0 && isBetween(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && isMark(at - 1) && (at == start || Marks.opens(text, at - 1, false));
  }

  private boolean isClosedAfter(int end) {
    int at = end;
    while (at < text.length()
        && (isBetween(text.charAt(at)) || ",.;:!?".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < text.length() && isMark(at) && (at == end || !Marks.opens(text, at, true));
  }

  private boolean isWithin(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isMark(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last mark before it in the paragraph is an opening one. */
  private boolean isInside(int start) {
    if (places == null) {
      places =
          IntStream.range(0, text.length())
              .filter(i -> text.charAt(i) == '\n' || isMark(i))
              .toArray();
    }
    int found = Arrays.binarySearch(places, start);
    int last = (found >= 0 ? found : -found - 1) - 1;
    return last >= 0 && text.charAt(places[last]) != '\n' && Marks.opens(text, places[last], false);
  }

  private static boolean isBetween(char c) {
    return c != '\n' && (Texts.isSpace(c) || "([…-–—".indexOf(c) >= 0);
  }

  /** Whether there is a quotation mark, not an apostrophe between two letters. */
  private boolean isMark(int at) {
    char c = text.charAt(at);
    return Glyphs.isDoubleMark(c)
        || (Glyphs.isSingleMark(c)
            && !(at > 0
                && at + 1 < text.length()
                && Glyphs.isOfWord(text.codePointBefore(at))
                && Glyphs.isOfWord(text.codePointAt(at + 1))));
  }
}
