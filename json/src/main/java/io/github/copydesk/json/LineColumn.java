package io.github.copydesk.json;

import java.io.Serializable;

/**
 * A place in a document, for people.
 *
 * @param line the line, from 1; a line ends with a line feed, a carriage return or both
 * @param column the column, from 1, in code points
 */
record LineColumn(int line, int column) implements Serializable {
  /** In a file that may have more lines than an {@code int} can count. */
  static LineColumn inFile(long line, int column) {
    return new LineColumn((int) Math.min(line, Integer.MAX_VALUE), column);
  }
}
