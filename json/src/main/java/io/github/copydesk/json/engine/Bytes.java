package io.github.copydesk.json.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at many bytes of an array at once. */
public final class Bytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final int STEP = 4 * Long.BYTES;

  private Bytes() {}

  /** The index of the first byte from an index on that is not ASCII; the end if there is none. */
  static int endOfAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - STEP
        && ((word(bytes, i) | word(bytes, i + 8) | word(bytes, i + 16) | word(bytes, i + 24))
                & HIGH_BITS)
            == 0) {
      i += STEP;
    }
    while (i <= to - Long.BYTES && (word(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The index of the first line feed from an index on; the end if there is none. */
  public static int lineFeed(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - STEP
        && ((lineFeeds(word(bytes, i))
                    | lineFeeds(word(bytes, i + 8))
                    | lineFeeds(word(bytes, i + 16))
                    | lineFeeds(word(bytes, i + 24)))
                & HIGH_BITS)
            == 0) {
      i += STEP;
    }
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** A word of which a byte has its high bit if and only if there is a line feed in the given. */
  private static long lineFeeds(long word) {
    long others = word ^ '\n' * LOW_BITS; // zero where there is one
    return (others - LOW_BITS) & ~others;
  }

  private static long word(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }
}
