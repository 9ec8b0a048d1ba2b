package io.github.copydesk.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A stream that keeps the lines that were read from it last, until they are given up, because a
 * line that has been read as a value no longer says what was where in it. It holds as much as its
 * reader is ahead, but at most some megabytes: older lines are then lost.
 */
final class RecentText extends FilterInputStream {
  private final int most;
  private final Deque<Chunk> chunks = new ArrayDeque<>();
  private byte[] spare = new byte[0];
  private long line = 1;
  private boolean lineBegins = true;
  private long held;

  /** Some text, and where in the lines it begins. */
  private static final class Chunk {
    final byte[] bytes;
    final int length;
    final long line;
    final boolean beginsLine;

    Chunk(byte[] bytes, int length, long line, boolean beginsLine) {
      this.bytes = bytes;
      this.length = length;
      this.line = line;
      this.beginsLine = beginsLine;
    }
  }

  RecentText(InputStream in, int most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int n = super.read(into, offset, length);
    if (n > 0) {
      keep(into, offset, n);
    }
    return n;
  }

  private void keep(byte[] from, int offset, int length) {
    byte[] bytes = spare.length >= length ? spare : new byte[length];
    spare = new byte[0];
    System.arraycopy(from, offset, bytes, 0, length);
    chunks.add(new Chunk(bytes, length, line, lineBegins));
    line += Newlines.count(bytes, length);
    lineBegins = bytes[length - 1] == '\n';
    held += length;
    while (held > most) {
      drop();
    }
  }

  private void drop() {
    Chunk chunk = chunks.remove();
    held -= chunk.length;
    spare = chunk.bytes;
  }

  /** Gives up all lines before this one. */
  void forgetBefore(long number) {
    while (chunks.size() > 1) {
      Chunk first = chunks.remove();
      Chunk next = chunks.element();
      chunks.addFirst(first);
      if (next.line > number || (next.line == number && !next.beginsLine)) {
        return;
      }
      drop();
    }
  }

  /** A line that has been read completely, without its end; null if it is no longer held. */
  byte @Nullable [] line(long number) {
    byte[] text = new byte[0];
    int length = 0;
    boolean begun = false;
    for (Chunk chunk : chunks) {
      int at = begun ? 0 : Newlines.start(chunk.bytes, chunk.length, number - chunk.line);
      boolean here = begun || (at >= 0 && (number > chunk.line || chunk.beginsLine));
      if (here && at < chunk.length) {
        begun = true;
        int end = Newlines.next(chunk.bytes, at, chunk.length);
        text = Arrays.copyOf(text, length + end - at);
        System.arraycopy(chunk.bytes, at, text, length, end - at);
        length += end - at;
        if (end < chunk.length) {
          return text;
        }
      }
    }
    return begun ? text : null;
  }
}
