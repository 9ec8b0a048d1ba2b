package io.github.copydesk.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many columns of a terminal text takes, and how to fit it into some. */
final class Columns {
  private Columns() {}

  /** The number of columns, two for an ideograph and none for a combining accent. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** The text if it fits, or else as much of it as does, and an ellipsis. */
  static String cut(String text, int width, String ellipsis) {
    return of(text) <= width
        ? text
        : text.substring(0, fitting(text, width - of(ellipsis))) + ellipsis;
  }

  /** The pieces of a text that fit, the first into what is left of a line. */
  static List<String> pieces(String text, int left, int width) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    int room = left;
    while (of(rest) > room) {
      int end = fitting(rest, room);
      if (end == 0 && room == width) {
        end = Character.charCount(rest.codePointAt(0)); // wider than a line
      }
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
      room = width;
    }
    pieces.add(rest);
    return pieces;
  }

  /** The index up to which a text fits. */
  private static int fitting(String text, int width) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      used += of(codePoint);
      if (used > width) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
