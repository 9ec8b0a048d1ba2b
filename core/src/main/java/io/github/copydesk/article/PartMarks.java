package io.github.copydesk.article;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.PairedMarks;
import io.github.copydesk.internal.PairedMarks.Mark;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import java.util.List;

/** The quotation marks in one part of an article. */
final class PartMarks {
  private final CodePoints codePoints;
  private final List<Mark> marks;
  private final int[] begun; // where a word may begin that stands directly after each mark
  private final int[] ended; // and where one may end that stands directly before it
  private final int[] inside; // where that ends which one of the marks up to each has opened

  PartMarks(String text) {
    codePoints = CodePoints.of(text);
    marks = PairedMarks.of(text);
    begun = new int[marks.size()];
    ended = new int[marks.size()];
    inside = new int[marks.size()];
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      begun[i] = mark.end();
      while (begun[i] < text.length() && isBetween(text.charAt(begun[i]))) {
        begun[i]++;
      }
      ended[i] = mark.start();
      while (ended[i] > 0 && isBetweenOrStop(text.charAt(ended[i] - 1))) {
        ended[i]--;
      }
      inside[i] = Math.max(i == 0 ? 0 : inside[i - 1], mark.until());
    }
  }

  /**
   * Whether an anchor begins or ends with marks that are no apostrophes: most do, as is soon told.
   */
  static boolean edge(TextAnchor anchor) {
    List<TextSpan> spans = anchor.getSpans();
    String first = spans.get(0).getExact();
    String last = spans.get(spans.size() - 1).getExact();
    if (first.isEmpty() || last.isEmpty()) {
      return false;
    }
    char begin = first.charAt(0);
    char end = last.charAt(last.length() - 1);
    return Glyphs.isDoubleMark(begin)
        || Glyphs.isDoubleMark(end)
        || (Glyphs.isSingleMark(begin) && Glyphs.isSingleMark(end));
  }

  /** Whether an anchor is printed with marks; true if it does not match the text. */
  boolean has(TextAnchor anchor) {
    for (TextSpan span : anchor.getSpans()) {
      if (!codePoints.matches(span)
          || has(codePoints.toUtf16(span.getStart()), codePoints.toUtf16(span.getEnd()))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int start, int end) {
    int next = next(start);
    int last = next - 1;
    if (last >= 0
        && (inside[last] > start
            || marks.get(last).end() == start
            || (marks.get(last).opens() && begun[last] >= start))) {
      return true;
    }
    return next < marks.size()
        && (marks.get(next).start() <= end || (!marks.get(next).opens() && ended[next] <= end));
  }

  /** The first mark that does not begin before a place. */
  private int next(int place) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isBetween(char c) {
    return c != '\n' && (Texts.isSpace(c) || "([…-–—".indexOf(c) >= 0);
  }

  private static boolean isBetweenOrStop(char c) {
    return isBetween(c) || ",.;:!?".indexOf(c) >= 0;
  }
}
