package io.github.copydesk.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line that is not blank, before it is parsed. */
final class RawLine {
  private final long number;
  private final boolean first;
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final @Nullable Problem rejection;

  /**
   * A line of text.
   *
   * @param number the number of the line in the file, from 1
   * @param first whether only blank lines precede it
   * @param bytes the array that holds it
   * @param from the index where it begins
   * @param to the index where it ends, without its line end
   * @param rejection why it is not parsed at all, in which case only its start is held
   */
  RawLine(long number, boolean first, byte[] bytes, int from, int to, @Nullable Problem rejection) {
    this.number = number;
    this.first = first;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.rejection = rejection;
  }

  /** The line as a document. */
  DocumentBytes document() {
    return new DocumentBytes(bytes, from, to, number);
  }

  long number() {
    return number;
  }

  boolean first() {
    return first;
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

  int length() {
    return to - from;
  }

  @Nullable Problem rejection() {
    return rejection;
  }

  boolean isBlank() {
    return begin() == to;
  }

  /** Whether its first character other than white space is one of these, in ASCII. */
  boolean beginsWith(String characters) {
    return begin() < to && characters.indexOf(bytes[begin()]) >= 0;
  }

  /** Whether its last character other than white space is one of these, in ASCII. */
  boolean endsWith(String characters) {
    int i = to;
    while (i > from && isSpace(bytes[i - 1])) {
      i--;
    }
    return i > from && characters.indexOf(bytes[i - 1]) >= 0;
  }

  private int begin() {
    int i = from;
    while (i < to && isSpace(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /** The same line in an array of its own. */
  RawLine copy() {
    return new RawLine(number, first, text(), 0, to - from, rejection);
  }

  /** Its bytes alone. */
  byte[] text() {
    return Arrays.copyOfRange(bytes, from, to);
  }
}
