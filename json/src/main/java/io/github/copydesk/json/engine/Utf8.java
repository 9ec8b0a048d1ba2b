package io.github.copydesk.json.engine;

/**
 * Strict UTF-8, as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF,
 * nothing cut. ASCII goes by thirty-two bytes at a time.
 */
public final class Utf8 {
  private Utf8() {}

  /** The index of the first byte that is no part of a character, or -1. */
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
    }
    return -1;
  }

  /** The length of the character of more than one byte at an index, 0 if there is none. */
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
