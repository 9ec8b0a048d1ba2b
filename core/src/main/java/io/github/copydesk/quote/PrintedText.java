package io.github.copydesk.quote;

import io.github.copydesk.internal.Texts;

/** A printed passage without what typography adds to the words. */
final class PrintedText {
  private PrintedText() {}

  /**
   * The words alone: without quotation marks, the single ones at the ends only (within, they are
   * apostrophes), without the comma that ends a sentence before its attribution (“…,” he said), and
   * with one space for any white space.
   */
  static String words(String printed) {
    int start = 0;
    int end = printed.length();
    while (start < end && isEdge(printed.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(printed.charAt(end - 1))) {
      end--;
    }
    if (end > start && printed.charAt(end - 1) == ',') {
      end--;
    }
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = printed.charAt(i);
      if (!Texts.isDoubleMark(c)) {
        words.append(c);
      }
    }
    return Texts.spaced(words.toString());
  }

  private static boolean isEdge(char c) {
    return Texts.isSpace(c) || Texts.isDoubleMark(c) || Texts.isSingleMark(c);
  }
}
