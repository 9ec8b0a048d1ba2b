package io.github.copydesk.cli.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line feeds among bytes. */
final class Newlines {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

  private Newlines() {}

  /** How many there are among the first bytes; eight at a time, as this sees every byte read. */
  static int count(byte[] bytes, int length) {
    int count = 0;
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      long differing = (long) EIGHT.get(bytes, i) ^ LINE_FEEDS;
      // the high bit of a byte is set unless the byte is zero
      long nonZero = ((differing & LOW_BITS) + LOW_BITS) | differing;
      count += Long.bitCount(~(nonZero | LOW_BITS));
    }
    for (; i < length; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The index after as many line feeds; -1 if there are not that many. */
  static int start(byte[] bytes, int length, long lines) {
    if (lines < 0) {
      return -1;
    }
    int at = 0;
    for (long i = 0; i < lines; i++) {
      int end = next(bytes, at, length);
      if (end == length) {
        return -1;
      }
      at = end + 1;
    }
    return at;
  }

  /** The index of the first line feed at or after an index; the length if there is none. */
  static int next(byte[] bytes, int from, int length) {
    int i = from;
    while (i < length && bytes[i] != '\n') {
      i++;
    }
    return i;
  }
}
