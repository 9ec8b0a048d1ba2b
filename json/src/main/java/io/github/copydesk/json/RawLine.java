package io.github.copydesk.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line that is not blank, before it is read as JSON. */
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
   * @param number which line of the file it is, from 1
   * @param first whether only blank lines stand before it
   * @param bytes the array in which it stands
   * @param from where it begins
   * @param to where it ends, without the end of line
   * @param rejection why it is not read at all; then only its beginning is there
   */
  RawLine(long number, boolean first, byte[] bytes, int from, int to, @Nullable Problem rejection) {
    this.number = number;
    this.first = first;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.rejection = rejection;
  }

  /** The document that it is. */
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

  /** Whether its first character that is no white space is one of these, in ASCII. */
  boolean beginsWith(String characters) {
    return begin() < to && characters.indexOf(bytes[begin()]) >= 0;
  }

  /** Whether its last character that is no white space is one of these, in ASCII. */
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

  /** The same in an array of its own. */
  RawLine copy() {
    return new RawLine(number, first, text(), 0, to - from, rejection);
  }

  /** Its bytes alone. */
  byte[] text() {
    return Arrays.copyOfRange(bytes, from, to);
  }
}
