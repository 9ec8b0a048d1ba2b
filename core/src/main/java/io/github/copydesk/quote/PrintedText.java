package io.github.copydesk.quote;

import io.github.copydesk.internal.Texts;

/** A printed passage without what typography adds to the words. */
final class PrintedText {
  private PrintedText() {}

  /** Whether two passages have the same {@linkplain #words words}. */
  static boolean sameWords(String a, String b) {
    int startA = start(a);
    int startB = start(b);
    int length = end(a, startA) - startA;
    boolean alike = length == end(b, startB) - startB && a.regionMatches(startA, b, startB, length);
    return alike || words(a).equals(words(b));
  }

  /**
   * The words alone: without quotation marks, the single ones at the ends only (within, they are
   * apostrophes), without the comma that ends a sentence before its attribution (“…,” he said), and
   * with one space for any white space.
   */
  static String words(String printed) {
    int start = start(printed);
    int end = end(printed, start);
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = printed.charAt(i);
      if (!Texts.isDoubleMark(c)) {
        words.append(c);
      }
    }
    return Texts.spaced(words.toString());
  }

  private static int start(String printed) {
    int start = 0;
    while (start < printed.length() && isEdge(printed.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String printed, int start) {
    int end = printed.length();
    while (end > start && isEdge(printed.charAt(end - 1))) {
      end--;
    }
    return end > start && printed.charAt(end - 1) == ',' ? end - 1 : end;
  }

  private static boolean isEdge(char c) {
    return Texts.isSpace(c) || Texts.isDoubleMark(c) || Texts.isSingleMark(c);
  }
}
