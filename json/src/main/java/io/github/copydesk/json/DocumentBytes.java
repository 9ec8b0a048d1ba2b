package io.github.copydesk.json;

import io.github.copydesk.json.engine.Bytes;

/** The range of an array that holds the bytes of a document. */
final class DocumentBytes {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final long line;

  /**
   * A range of an array.
   *
   * @param bytes the array
   * @param from the index where the document begins
   * @param to the index where it ends, exclusive
   * @param line the line of an NDJSON file that it is; 0 for a document of its own
   */
  DocumentBytes(byte[] bytes, int from, int to, long line) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.line = line;
  }

  static DocumentBytes whole(byte[] bytes) {
    return new DocumentBytes(bytes, 0, bytes.length, 0);
  }

  /** This range without its first bytes. */
  DocumentBytes after(int skipped) {
    return new DocumentBytes(bytes, from + skipped, to, line);
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  long line() {
    return line;
  }

  int length() {
    return to - from;
  }

  /** Whether it may contain characters as escapes such as <code>&#92;ud83d</code>. */
  boolean hasEscapes() {
    return Bytes.unicodeEscape(bytes, from, to) < to;
  }

  /** Whether it begins with these bytes. */
  boolean beginsWith(int... first) {
    if (length() < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (bytes[from + i] != (byte) first[i]) {
        return false;
      }
    }
    return true;
  }
}
