package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;

/**
 * The text directly before and after a passage, up to 32 code points each. All indices are in
 * UTF-16 units.
 */
record Surroundings(String before, String after) {
  private static final int LENGTH = 32;

  /** The surroundings of a passage; they begin and end between characters as a reader sees them. */
  static Surroundings of(CodePoints text, int start, int end) {
    int first = back(text.text(), start);
    int from = first;
    while (from < start && !text.isBoundary(from)) {
      from++;
    }
    int last = forward(text.text(), end);
    int to = last;
    while (to > end && !text.isBoundary(to)) {
      to--;
    }
    return new Surroundings(
        text.text().substring(from == start ? first : from, start),
        text.text().substring(end, to == end ? last : to));
  }

  /** The surroundings, cut to the part nearest to the passage. */
  static Surroundings cut(String before, String after) {
    return new Surroundings(
        before.substring(back(before, before.length())), after.substring(0, forward(after, 0)));
  }

  /**
   * The surroundings of a passage within its line, including the ends of the line.
   *
   * @param lines the same text with a line feed at the ends of lines
   */
  static Surroundings inLine(String text, String lines, int start, int end) {
    int from = back(text, start);
    int to = forward(text, end);
    int lineStart = lines.substring(from, start).lastIndexOf('\n');
    int lineEnd = lines.substring(end, to).indexOf('\n');
    return new Surroundings(
        text.substring(from + Math.max(0, lineStart), start),
        text.substring(end, lineEnd < 0 ? to : end + lineEnd + 1));
  }

  private static int back(String text, int index) {
    int from = index;
    for (int i = 0; i < LENGTH && from > 0; i++) {
      from--;
      if (Texts.splitsPair(text, from)) {
        from--;
      }
    }
    return from;
  }

  private static int forward(String text, int index) {
    int to = index;
    for (int i = 0; i < LENGTH && to < text.length(); i++) {
      to++;
      if (Texts.splitsPair(text, to)) {
        to++;
      }
    }
    return to;
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }
}
