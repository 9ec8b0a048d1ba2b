package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;

/**
 * The text directly before and after a passage, up to 32 UTF-16 units each, never splitting a
 * surrogate pair.
 */
record Surroundings(String before, String after) {
  /** Nothing on either side. */
  static final Surroundings NONE = new Surroundings("", "");

  private static final int LENGTH = 32;

  /** The surroundings of a passage given by UTF-16 indices. */
  static Surroundings of(String text, int start, int end) {
    int from = Math.max(0, start - LENGTH);
    int to = Math.min(text.length(), end + LENGTH);
    return new Surroundings(
        text.substring(Texts.splitsPair(text, from) ? from + 1 : from, start),
        text.substring(end, Texts.splitsPair(text, to) ? to - 1 : to));
  }

  /** The surroundings, cut to the part nearest to the passage. */
  static Surroundings cut(String before, String after) {
    return new Surroundings(
        of(before, before.length(), before.length()).before, of(after, 0, 0).after);
  }

  /**
   * The surroundings of a passage within its line, including the line feeds at both ends of the
   * line.
   */
  static Surroundings inLine(String text, int start, int end) {
    Surroundings all = of(text, start, end);
    int lineStart = Math.max(0, all.before.lastIndexOf('\n'));
    int lineEnd = all.after.indexOf('\n') + 1;
    return new Surroundings(
        all.before.substring(lineStart),
        lineEnd == 0 ? all.after : all.after.substring(0, lineEnd));
  }
}
