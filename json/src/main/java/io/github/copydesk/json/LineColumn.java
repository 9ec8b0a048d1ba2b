package io.github.copydesk.json;

/**
 * Where in a document something stands, for people.
 *
 * @param line from 1; a line ends with a line feed, a carriage return or both
 * @param column from 1, in code points
 */
record LineColumn(int line, int column) {
  /** In a file that can have more lines than an {@code int} can count. */
  static LineColumn inFile(long line, int column) {
    return new LineColumn((int) Math.min(line, Integer.MAX_VALUE), column);
  }
}
