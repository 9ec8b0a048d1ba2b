package io.github.copydesk.json.engine;

/**
 * Strict UTF-8, as defined by RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF,
 * nothing truncated. ASCII is checked thirty-two bytes at a time, text in other scripts eight.
 */
public final class Utf8 {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private Utf8() {}

  /** The index of the first byte that is not part of a valid character, or -1. */
  public static int invalid(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (bytes[i] >= 0) {
        i = Bytes.endOfAscii(bytes, i, to);
        continue;
      }
      int length = length(bytes, i, to);
      if (length == 0) {
        return i;
      }
      i += length;
      if (i < to && bytes[i] < 0) {
        i = skip(bytes, i, to); // not after every character: a single é or emoji is not worth it
      }
    }
    return -1;
  }

  /**
   * The start of a character before which everything is valid; at that character or soon after it
   * there is something invalid, eight bytes of ASCII, or the end.
   *
   * <p>It looks at the eight bytes of a word together. Whether a byte has a property is kept in its
   * high bit: {@code word << 1} moves the next bit of each byte there, and {@code << 8} passes the
   * property of a byte on to the following one. The other bits are noise, which {@code HIGH} has
   * cleared in {@code lead}, and so in everything derived from leads alone.
   */
  private static int skip(byte[] bytes, int from, int to) {
    int i = from;
    long owed = 0; // the continuation bytes still missing for characters begun in the previous word
    for (; i < to - Long.BYTES; i += Long.BYTES) { // so simple that the JVM drops the bounds checks
      long word = Bytes.word(bytes, i);
      long high = word & HIGH;
      long lead = high & (word << 1); // 11xxxxxx
      long lead3 = lead & (word << 2); // 111xxxxx
      long due = owed | (lead << 8);
      owed = lead >>> 56;
      long wrong = lead & ~lead3 & ~notZero(word & (0x1E * ONES)); // C0 and C1
      if (lead3 != 0) {
        long lead4 = lead3 & (word << 3); // 1111xxxx
        long second = Bytes.word(bytes, i + 1); // in place of each byte, the one after it
        due |= lead3 << 16;
        owed |= lead3 >>> 48;
        wrong |= lead3 & ~lead4 & wrong3(word, second);
        if (lead4 != 0) {
          due |= lead4 << 24;
          owed |= lead4 >>> 40;
          wrong |= lead4 & wrong4(word, second);
        }
      }
      long continuation = high ^ lead; // 10xxxxxx
      if ((wrong | (continuation ^ due)) != 0 || high == 0) {
        break;
      }
    }
    if (i > from) { // the last character may be incomplete
      do {
        i--;
      } while ((bytes[i] & 0xC0) == 0x80);
    }
    return i;
  }

  /** For 1110xxxx 10yzzzzz: an overlong form is E0 with y = 0, a surrogate ED with y = 1. */
  private static long wrong3(long lead, long second) {
    long xy = (lead & (0x0F * ONES)) | (second & (0x20 * ONES));
    return ~(notZero(xy) & notZero(xy ^ (0x2D * ONES)));
  }

  /** For 1111xxxx 10yyzzzz: xxxxyy is the plane; those from 1 to 16 are valid. */
  private static long wrong4(long lead, long second) {
    long plane = ((lead & (0x0F * ONES)) << 2) | ((second & (0x30 * ONES)) >>> 4);
    return ~notZero(plane) | (plane + (0x80 - 17) * ONES);
  }

  /** Sets the high bit of each byte that is not zero, if none is above 0x80. */
  private static long notZero(long bytes) {
    return bytes + 0x7F * ONES;
  }

  /** The length of the multi-byte character at an index; 0 if there is none. */
  private static int length(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    if (lead < 0xE0) {
      return follows(bytes, i + 1, to, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead < 0xF0) {
      int min = lead == 0xE0 ? 0xA0 : 0x80;
      int max = lead == 0xED ? 0x9F : 0xBF;
      return follows(bytes, i + 1, to, min, max) && follows(bytes, i + 2, to, 0x80, 0xBF) ? 3 : 0;
    }
    int min = lead == 0xF0 ? 0x90 : 0x80;
    int max = lead == 0xF4 ? 0x8F : 0xBF;
    return follows(bytes, i + 1, to, min, max)
            && follows(bytes, i + 2, to, 0x80, 0xBF)
            && follows(bytes, i + 3, to, 0x80, 0xBF)
        ? 4
        : 0;
  }

  private static boolean follows(byte[] bytes, int i, int to, int min, int max) {
    return i < to && (bytes[i] & 0xFF) >= min && (bytes[i] & 0xFF) <= max;
  }
}
