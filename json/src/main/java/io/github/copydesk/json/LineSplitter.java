package io.github.copydesk.json;

import io.github.copydesk.json.engine.Bytes;
import io.github.copydesk.json.engine.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a source into lines at {@code \n}, without blank ones. It holds one chunk of the source,
 * or one line if that is longer; of a line beyond the limit, only the start.
 *
 * <p>A failure of the source ends the lines after the last complete line, and is kept for {@link
 * #requireWhole}.
 */
final class LineSplitter implements Closeable {
  /** How many bytes are read at once, and about how many are worth a task of their own. */
  static final int CHUNK = 1 << 16;

  /**
   * How many bytes of a line that is too long are kept, so that a message can say what it looks
   * like.
   */
  private static final int KEPT = 16;

  private final LineSource source;
  private final Limits limits;
  private byte[] buffer;
  private int from;
  private int scanned;
  private int to;
  private long number;
  private boolean begun;
  private boolean documents;
  private boolean ended;
  private @Nullable Exception failure;

  LineSplitter(LineSource source, Limits limits) {
    this.source = source;
    this.limits = limits;
    this.buffer = new byte[Math.min(CHUNK, capacity())];
  }

  /** Room for the longest line, its end, and at least enough to recognize an encoding. */
  private int capacity() {
    return Math.max(KEPT, limits.documentSize() + 2);
  }

  /** The number of lines met so far, including blank ones. */
  long number() {
    return number;
  }

  /** The number of bytes of the source read so far. */
  long count() {
    return source.count();
  }

  /**
   * The next line, valid until the following one is asked for; null at the end, or when the source
   * failed.
   */
  @Nullable RawLine next() {
    if (!begun) {
      begun = true;
      RawLine rejected = begin();
      if (rejected != null) {
        return rejected;
      }
    }
    RawLine line;
    do {
      line = cut();
    } while (line != null && line.rejection() == null && line.isBlank());
    documents |= line != null;
    return line;
  }

  /** Throws the exception of the source if it failed, on every call. */
  void requireWhole() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
  }

  /** Whether the end of another line has been read already. */
  boolean isReady() {
    return find();
  }

  /** Skips the byte order mark. Returns a line instead if the file is in another encoding. */
  private @Nullable RawLine begin() {
    while (to < 4 && fill()) {
      // until there is enough to recognize the encoding
    }
    byte[] head = Arrays.copyOf(buffer, Math.min(4, to));
    DocumentBytes beginning = new DocumentBytes(head, 0, head.length, 1);
    Problem problem = Encodings.problem(beginning, beginning).orElse(null);
    if (problem != null && problem.code().equals("encoding.unsupported")) {
      ended = true;
      from = to;
      scanned = to;
      return new RawLine(++number, true, head, 0, head.length, problem);
    }
    from = Encodings.text(beginning).from();
    scanned = from;
    return null;
  }

  /** Cuts off the next line, blank or not; null at the end. */
  private @Nullable RawLine cut() {
    byte @Nullable [] tooLong = null;
    while (!find()) {
      // a line of exactly the limit may still be followed by \r
      if (to - from > limits.documentSize() + 1L) {
        tooLong = tooLong == null ? beginning() : tooLong;
        from = to;
      }
      if (!fill()) {
        return last(tooLong);
      }
    }
    RawLine line = line(scanned, tooLong);
    from = ++scanned;
    return line;
  }

  /** The text after the last line end, if the source ended there without failing. */
  private @Nullable RawLine last(byte @Nullable [] tooLong) {
    boolean nothing = failure != null || (from == to && tooLong == null);
    RawLine line = nothing ? null : line(to, tooLong);
    from = to;
    return line;
  }

  private RawLine line(int end, byte @Nullable [] tooLong) {
    number++;
    int last = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    byte[] beginning =
        tooLong == null && last - from > limits.documentSize() ? beginning() : tooLong;
    if (beginning == null) {
      return new RawLine(number, !documents, buffer, from, last, null);
    }
    Problem rejection = DocumentReader.tooLarge(limits, LineColumn.inFile(number, 1));
    return new RawLine(number, !documents, beginning, 0, beginning.length, rejection);
  }

  private byte[] beginning() {
    return Arrays.copyOfRange(buffer, from, Math.min(from + KEPT, to));
  }

  /** Scans for the next line end among the bytes read, and returns whether there is one. */
  private boolean find() {
    scanned = Bytes.lineFeed(buffer, scanned, to);
    return scanned < to;
  }

  /** Makes room and reads more; false at the end or if the source fails. */
  private boolean fill() {
    if (ended) {
      return false;
    }
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      scanned -= from;
      to -= from;
      from = 0;
    }
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * to, capacity()));
    }
    try {
      int n = source.read(buffer, to, buffer.length - to);
      ended = n < 0;
      to += Math.max(0, n);
    } catch (IOException | RuntimeException e) {
      failure = e;
      ended = true;
    }
    return !ended;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
