package io.github.copydesk.json;

import io.github.copydesk.json.engine.RawProblem;

/**
 * The positions of bytes of a document, for people. They are asked for in the order in which they
 * stand there, in one pass over it, which is made only when something is wrong: reading a valid
 * document does not count lines.
 *
 * <p>A line ends with a line feed, a carriage return or both. A file of NDJSON has other lines, and
 * a document in it is on one of them, whatever ends of lines a parser sees there.
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

  // where the problem before was, in units of its line
  private int unitsLine;
  private int unitsAt;
  private int units;

  /** Of a document that is read by bytes. */
  LineColumns(DocumentBytes document) {
    this(document, false);
  }

  /**
   * Of a document.
   *
   * @param inUnits whether places in a line are counted in UTF-16 units, and not in bytes
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
   * The byte before which a line has so many UTF-16 units; at least those of the problem before.
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

  /** How many UTF-16 units a character has, counted at its first byte. */
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
