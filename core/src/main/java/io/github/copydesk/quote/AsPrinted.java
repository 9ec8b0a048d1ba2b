package io.github.copydesk.quote;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.TextSpan;
import java.util.List;

/** Texts that are printed as they are, which is far faster to tell than to compare their words. */
final class AsPrinted {
  private AsPrinted() {}

  /**
   * Whether spans have a text exactly, apart from the marks, spaces, commas and full stops around
   * each span. They then have the same words.
   */
  static boolean is(String text, List<TextSpan> spans) {
    int at = start(text);
    int end = end(text, at);
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        int next = afterGap(text, at);
        if (next == at || !Texts.isSpace(text.charAt(next - 1))) {
          return false;
        }
        at = next;
      }
      String printed = spans.get(i).getExact();
      int from = start(printed);
      int length = end(printed, from) - from;
      if (length == 0 || length > end - at || !isAt(text, at, printed, from, length)) {
        return false;
      }
      at += length;
    }
    return at == end;
  }

  private static boolean isAt(String text, int at, String printed, int from, int length) {
    // copies, because the JVM compares two whole strings far faster than a region of one
    return text.substring(at, at + length).equals(printed.substring(from, from + length));
  }

  private static int afterGap(String text, int from) {
    int at = from;
    while (at < text.length() && (isStop(text.charAt(at)) || Texts.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Whether a span has a passage with only marks and spaces around it. */
  static boolean has(String passage, String printed) {
    int start = printed.indexOf(passage);
    if (start < 0) {
      return false;
    }
    int end = start + passage.length();
    boolean stops = end < printed.length() && isStop(printed.charAt(end));
    return isGap(printed, start - 1, -1)
        && (isGap(printed, end, 1) || (stops && isGap(printed, end + 1, 1)));
  }

  /** Whether no word continues at an index: a single mark there is not an apostrophe in a word. */
  private static boolean isGap(String printed, int at, int step) {
    if (at < 0 || at >= printed.length()) {
      return true;
    }
    char c = printed.charAt(at);
    int next = at + step;
    return Texts.isSpace(c)
        || Glyphs.isDoubleMark(c)
        || (Glyphs.isSingleMark(c)
            && (next < 0 || next >= printed.length() || Texts.isSpace(printed.charAt(next))));
  }

  private static int start(String printed) {
    int start = 0;
    while (start < printed.length() && isEdge(printed.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String printed, int start) {
    int end = edge(printed, start, printed.length());
    boolean stops =
        end - 1 > start
            && isStop(printed.charAt(end - 1))
            && !isDotOrSpace(printed.charAt(end - 2));
    return stops ? edge(printed, start, end - 1) : end;
  }

  private static int edge(String printed, int start, int from) {
    int end = from;
    while (end > start && isEdge(printed.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a full stop after it may be one of the dots of an ellipsis. */
  private static boolean isDotOrSpace(char c) {
    return c == '.' || c == '…' || Texts.isSpace(c);
  }

  private static boolean isStop(char c) {
    return c == ',' || c == '.';
  }

  private static boolean isEdge(char c) {
    boolean within =
        c > '\'' && c < 0x7F && c != '`'; // other marks and spaces of ASCII come before
    return !within && (Texts.isSpace(c) || Glyphs.isMark(c));
  }
}
