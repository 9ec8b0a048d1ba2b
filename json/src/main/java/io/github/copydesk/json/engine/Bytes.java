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
    return first('\n', bytes, from, to);
  }

  /** The index of the first {@code \\u} at or after an index; the end if there is none. */
  public static int unicodeEscape(byte[] bytes, int from, int to) {
    int i = first('\\', bytes, from, to - 1);
    while (i < to - 1 && bytes[i + 1] != 'u') {
      i = first('\\', bytes, i + 1, to - 1);
    }
    return i < to - 1 ? i : to;
  }

  /** The index of the first byte that is a given ASCII character; the end if there is none. */
  private static int first(char ascii, byte[] bytes, int from, int to) {
    long pattern = ascii * LOW_BITS;
    int i = from;
    while (i <= to - STEP
        && ((equal(pattern, word(bytes, i))
                    | equal(pattern, word(bytes, i + 8))
                    | equal(pattern, word(bytes, i + 16))
                    | equal(pattern, word(bytes, i + 24)))
                & HIGH_BITS)
            == 0) {
      i += STEP;
    }
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long equal = equal(pattern, word(bytes, i)) & HIGH_BITS;
      if (equal != 0) {
        return i + (Long.numberOfTrailingZeros(equal) >>> 3);
      }
    }
    while (i < to && bytes[i] != ascii) {
      i++;
    }
    return i;
  }

  /**
   * A word in which some byte has its high bit set if and only if two words have a byte in common
   * at the same place; the lowest such bit tells the first place.
   */
  private static long equal(long pattern, long word) {
    long others = word ^ pattern; // zero where they are equal
    return (others - LOW_BITS) & ~others;
  }

  /** Eight bytes as a word, the first byte the lowest. */
  static long word(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }
}
