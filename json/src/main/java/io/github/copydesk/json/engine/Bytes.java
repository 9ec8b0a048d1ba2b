package io.github.copydesk.json.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches many bytes of an array at once. */
public final class Bytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final int STEP = 4 * Long.BYTES;

  private Bytes() {}

  /**
   * The index of the first byte at or after an index that is not ASCII; the end if there is none.
   */
  static int endOfAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - STEP
        && ((word(bytes, i) | word(bytes, i + 8) | word(bytes, i + 16) | word(bytes, i + 24))
                & HIGH_BITS)
            == 0) {
      i += STEP;
    }
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long high = word(bytes, i) & HIGH_BITS;
      if (high != 0) {
        return i + (Long.numberOfTrailingZeros(high) >>> 3);
      }
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The index of the first line feed at or after an index; the end if there is none. */
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

  /** The index of the first {@code \\u} at or after an index; the end if there is none. */
  public static int unicodeEscape(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to - STEP // one byte more is looked at
        && ((unicodeEscapes(bytes, i)
                    | unicodeEscapes(bytes, i + 8)
                    | unicodeEscapes(bytes, i + 16)
                    | unicodeEscapes(bytes, i + 24))
                & HIGH_BITS)
            == 0) {
      i += STEP;
    }
    while (i < to - 1 && (bytes[i] != '\\' || bytes[i + 1] != 'u')) {
      i++;
    }
    return i < to - 1 ? i : to;
  }

  /**
   * A word in which some byte has its high bit set if and only if an escape begins in its eight
   * bytes.
   */
  private static long unicodeEscapes(byte[] bytes, int i) {
    long others = (word(bytes, i) ^ ('\\' * LOW_BITS)) | (word(bytes, i + 1) ^ ('u' * LOW_BITS));
    return (others - LOW_BITS) & ~others; // zero where one begins
  }

  /**
   * A word in which some byte has its high bit set if and only if the given one contains a line
   * feed.
   */
  private static long lineFeeds(long word) {
    long others = word ^ '\n' * LOW_BITS; // zero where there is one
    return (others - LOW_BITS) & ~others;
  }

  /** Eight bytes as a word, the first byte the lowest. */
  static long word(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }
}
