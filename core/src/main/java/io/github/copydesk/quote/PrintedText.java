package io.github.copydesk.quote;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.TextSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A printed passage without what typography adds to the words. */
final class PrintedText {
  private final String text;
  private final int start;
  private final int end;
  private @Nullable String words;

  PrintedText(String text) {
    this.text = text;
    start = start(text);
    end = end(text, start);
  }

  /**
   * Whether it has the same {@linkplain #words() words} as the spans it is printed in; that takes
   * time in proportion to those of the spans.
   */
  boolean sameWords(List<TextSpan> spans) {
    return isPrintedAsItIs(spans) || words().equals(new PrintedText(joined(spans)).words());
  }

  /** Whether the spans have the text but for marks and spaces at their ends; faster to tell. */
  private boolean isPrintedAsItIs(List<TextSpan> spans) {
    int at = start;
    for (int i = 0; i < spans.size(); i++) {
      String piece = spans.get(i).getExact();
      if (i > 0 && (at >= end || text.charAt(at++) != ' ')) {
        return false;
      }
      int from = start(piece);
      int to = i + 1 == spans.size() ? end(piece, from) : edge(piece, from);
      int next = at + to - from;
      // copies, because the machine compares two strings far faster than the middle of one
      if (next > end || !text.substring(at, next).equals(piece.substring(from, to))) {
        return false;
      }
      at = next;
    }
    return at == end;
  }

  /** What the spans have, as one passage. */
  static String joined(List<TextSpan> spans) {
    return spans.stream().map(TextSpan::getExact).collect(Collectors.joining(" "));
  }

  /**
   * The words alone: without quotation marks, the single ones at the ends only (within, they are
   * apostrophes), without the comma that ends a sentence before its attribution (“…,” he said), and
   * with one space for any white space.
   */
  String words() {
    String known = words;
    if (known == null) {
      StringBuilder kept = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (!Texts.isDoubleMark(c)) {
          kept.append(c);
        }
      }
      known = Texts.spaced(kept.toString());
      words = known;
    }
    return known;
  }

  private static int start(String printed) {
    int start = 0;
    while (start < printed.length() && isEdge(printed.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String printed, int start) {
    int end = edge(printed, start);
    return end > start && printed.charAt(end - 1) == ',' ? end - 1 : end;
  }

  private static int edge(String printed, int start) {
    int end = printed.length();
    while (end > start && isEdge(printed.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isEdge(char c) {
    boolean within = c > '\'' && c < 0x7F; // the marks and spaces of ASCII come before
    return !within && isSpaceOrMark(c);
  }

  private static boolean isSpaceOrMark(char c) {
    return Texts.isSpace(c) || Texts.isDoubleMark(c) || Texts.isSingleMark(c);
  }
}
