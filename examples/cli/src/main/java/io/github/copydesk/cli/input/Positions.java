package io.github.copydesk.cli.input;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The lines and columns of values, counted as the library counts those of problems: a line ends
 * with a line feed, a carriage return or both, and a byte order mark is not a column.
 */
final class Positions {
  private static final int MARK = 3;

  private final byte[] text;
  private int at;
  private long line = 1;
  private long column = 1;

  private Positions(byte[] text) {
    this.text = text;
  }

  /**
   * The positions of the values that pointers name.
   *
   * @param document a document without any problem, in UTF-8
   * @param fileLine the line of the file that it is; 0 if it is the whole file
   */
  static Map<String, Position> of(byte[] document, long fileLine, Collection<String> pointers) {
    byte[] text =
        hasMark(document) ? Arrays.copyOfRange(document, MARK, document.length) : document;
    Positions positions = new Positions(text);
    Map<String, Position> found = new HashMap<>();
    Pointers.find(text, pointers).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEachOrdered(
            value ->
                found.put(value.getKey(), positions.at(value.getValue().intValue(), fileLine)));
    return found;
  }

  private static boolean hasMark(byte[] text) {
    return text.length >= MARK
        && text[0] == (byte) 0xEF
        && text[1] == (byte) 0xBB
        && text[2] == (byte) 0xBF;
  }

  /** The position of a byte, at or after the last one. */
  private Position at(int offset, long fileLine) {
    for (; at < offset; at++) {
      byte b = text[at];
      boolean pair = b == '\r' && at + 1 < text.length && text[at + 1] == '\n';
      if (fileLine == 0 && (b == '\n' || (b == '\r' && !pair))) {
        line++;
        column = 1;
      } else {
        column += (b & 0xC0) == 0x80 ? 0 : 1;
      }
    }
    return new Position(fileLine == 0 ? line : fileLine, column);
  }
}
