package io.github.copydesk.json;

import io.github.copydesk.json.engine.RawProblem;

/**
 * The positions of bytes of a document, as line and column. They must be asked for in document
 * order, and are found in one pass, which is made only if there is a problem: reading a valid
 * document counts no lines.
 *
 * <p>A line ends with a line feed, a carriage return or both. In an NDJSON file, a document is on
 * one line of the file, whatever line ends a parser sees in it.
 */
final class LineColumns {
  private final byte[] document;
  private final int end;
  private final long fileLine;
  private final boolean inUnits;
  private int line = 1;
  private int lineStart;
  private int at;
  private int column = 1;
  private int codePoints;

  // the position of the previous problem, in code units of its line
  private int unitsLine;
  private int unitsAt;
  private int units;

  /** For a document whose parser counts bytes. */
  LineColumns(DocumentBytes document) {
    this(document, false);
  }

  /**
   * For a document.
   *
   * @param inUnits whether its parser counts UTF-16 code units in a line, instead of bytes
   */
  LineColumns(DocumentBytes document, boolean inUnits) {
    this.document = document.bytes();
    this.end = document.to();
    this.fileLine = document.line();
    this.inUnits = inUnits;
    this.lineStart = document.from();
    this.at = document.from();
  }

  /** The position of a problem. */
  LineColumn of(RawProblem problem) {
    while (line < problem.line() && at < end) {
      step();
    }
    return of(
        inUnits ? ofUnits(problem.octet() - 1) : Math.min(end, lineStart + problem.octet() - 1));
  }

  /**
   * The index of the byte before which the line has that many UTF-16 code units, which must not be
   * fewer than for the previous problem.
   */
  private int ofUnits(int sought) {
    if (unitsLine != line) {
      unitsLine = line;
      unitsAt = lineStart;
      units = 0;
    }
    while (units < sought && unitsAt < end) {
      units += units(document[unitsAt++]);
    }
    return unitsAt;
  }

  /** The position of a byte of the document. */
  LineColumn of(int index) {
    goTo(index);
    return fileLine == 0
        ? new LineColumn(line, column)
        : LineColumn.inFile(fileLine, 1 + codePoints);
  }

  /** A problem at a byte of the document. */
  RawProblem problem(String code, String pointer, int index, String message) {
    goTo(index);
    int octet = 1;
    for (int i = lineStart; i < index; i++) {
      octet += width(document[i]);
    }
    return new RawProblem(code, pointer, line, octet, message);
  }

  /** How much a byte counts for in its line. */
  private int width(byte b) {
    return inUnits ? units(b) : 1;
  }

  /** The number of UTF-16 code units of a character, counted at its first byte. */
  static int units(byte b) {
    return isContinuation(b) ? 0 : (b & 0xF0) == 0xF0 ? 2 : 1;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private void goTo(int index) {
    while (at < Math.min(index, end)) {
      step();
    }
  }

  private void step() {
    byte b = document[at++];
    int width = isContinuation(b) ? 0 : 1;
    codePoints += width;
    column += width;
    boolean pair = b == '\r' && at < end && document[at] == '\n';
    if (b == '\n' || (b == '\r' && !pair)) {
      line++;
      lineStart = at;
      column = 1;
    }
  }
}
