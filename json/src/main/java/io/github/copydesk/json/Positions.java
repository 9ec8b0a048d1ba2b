package io.github.copydesk.json;

import io.github.copydesk.json.engine.Fault;
import java.util.Comparator;
import java.util.List;

/**
 * The positions of faults in a document, and the order in which they stand there. Made only when
 * there are faults: reading a valid document does not count lines.
 */
final class Positions {
  private static final Comparator<Fault> ORDER =
      Comparator.comparingInt(Fault::line).thenComparingInt(Fault::octet);

  private final byte[] document;
  private final int end;
  private int line = 1;
  private int lineStart;
  private int at;
  private int column = 1;

  Positions(byte[] document, int from, int to) {
    this.document = document;
    this.end = to;
    this.lineStart = from;
    this.at = from;
  }

  /** The problems of faults, in the order of the document. */
  static List<Problem> problems(List<Fault> faults, byte[] document, int from, int to) {
    Positions positions = new Positions(document, from, to);
    return faults.stream()
        .sorted(ORDER)
        .map(fault -> Problem.at(fault, positions.of(fault.line(), fault.octet())))
        .toList();
  }

  /** The position of a byte of a line; must not be before the one asked for last. */
  private Position of(int faultLine, int octet) {
    while (line < faultLine && at < end) {
      skipLine();
    }
    int target = Math.min(end, lineStart + octet - 1);
    for (; at < target; at++) {
      column += isContinuation(document[at]) ? 0 : 1;
    }
    return new Position(line, column);
  }

  private void skipLine() {
    while (at < end && document[at] != '\n' && document[at] != '\r') {
      at++;
    }
    at += at + 1 < end && document[at] == '\r' && document[at + 1] == '\n' ? 2 : 1;
    line++;
    lineStart = at;
    column = 1;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /** The position of a byte of the document. */
  Position ofOffset(int offset) {
    while (at < offset) {
      int next = at;
      while (next < offset && document[next] != '\n' && document[next] != '\r') {
        next++;
      }
      if (next == offset) {
        return of(line, offset - lineStart + 1);
      }
      skipLine();
    }
    return new Position(line, column);
  }
}
