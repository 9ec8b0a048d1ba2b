package io.github.copydesk.internal;

import java.util.Arrays;

/**
 * The kind of character that a code point is, with the same answer on every JDK, although each
 * release knows another version of Unicode. A code point that these tables do not list, such as an
 * emoji or a script of next year, counts as visible and as part of a word.
 */
public final class Characters {
  /**
   * What is drawn as nothing: controls, white space, what Unicode calls default ignorable code
   * points (including those it reserves for the future), annotation and hieroglyph format
   * characters, the blank Braille pattern, surrogates and noncharacters. The first and last code
   * points of each range.
   */
  private static final int[] INVISIBLE = {
    0x00, 0x20, 0x7F, 0xA0, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x1680, 0x1680,
    0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F, 0x2800, 0x2800,
    0x3000, 0x3000, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
    0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000,
    0xE0FFF
  };

  /** Punctuation marks and symbols beyond ASCII: those of living scripts, and whole blocks. */
  private static final int[] SIGNS = {
    0xA1, 0xA9, 0xAB, 0xAC, 0xAE, 0xB1, 0xB4, 0xB4, 0xB6, 0xB8, 0xBB, 0xBB, 0xBF, 0xBF, 0xD7, 0xD7,
    0xF7, 0xF7, 0x37E, 0x37E, 0x387, 0x387, 0x55A, 0x55F, 0x589, 0x58F, 0x5BE, 0x5BE, 0x5C0, 0x5C0,
    0x5C3, 0x5C3, 0x5C6, 0x5C6, 0x5F3, 0x5F4, 0x606, 0x60F, 0x61B, 0x61F, 0x66A, 0x66D, 0x6D4,
    0x6D4, 0x964, 0x965, 0x970, 0x970, 0xE3F, 0xE3F, 0xE4F, 0xE4F, 0xE5A, 0xE5B, 0xF01, 0xF17,
    0xF3A, 0xF3D, 0x104A, 0x104F, 0x10FB, 0x10FB, 0x1360, 0x1368, 0x17D4, 0x17DB, 0x1800, 0x180A,
    0x2010, 0x205E, 0x20A0, 0x20CF, 0x2190, 0x2BFF, 0x2E00, 0x2FFF, 0x3001, 0x3004, 0x3008, 0x3020,
    0x3030, 0x3030, 0x303D, 0x303F, 0x30A0, 0x30A0, 0x30FB, 0x30FB, 0xFD3E, 0xFD3F, 0xFE10, 0xFE1F,
    0xFE30, 0xFE6F, 0xFF01, 0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFFE0, 0xFFFF,
    0x1F000, 0x1FAFF
  };

  private Characters() {}

  /**
   * The characters of which a reader sees anything, as a class of a regular expression: {@code [^
   * …]}. It contains the characters themselves, because notations for those beyond U+FFFF differ
   * between languages, and no surrogates, which are no characters.
   */
  public static String visible() {
    StringBuilder visible = new StringBuilder("[^");
    for (int i = 0; i < INVISIBLE.length; i += 2) {
      if (INVISIBLE[i] != Character.MIN_SURROGATE) {
        appendRange(visible, INVISIBLE[i], INVISIBLE[i + 1]);
      }
    }
    for (int plane = 0; plane <= 16; plane++) {
      appendRange(visible, plane << 16 | 0xFFFE, plane << 16 | 0xFFFF);
    }
    return visible.append(']').toString();
  }

  private static void appendRange(StringBuilder to, int first, int last) {
    to.appendCodePoint(first).append('-').appendCodePoint(last);
  }

  /** Whether a reader sees anything of a character on its own. */
  public static boolean isVisible(int codePoint) {
    boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE;
    return !noncharacter && !isIn(INVISIBLE, codePoint);
  }

  /**
   * Whether a character can be part of a word: a letter, digit or mark, not a space, stop or
   * symbol.
   */
  public static boolean isOfWord(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
    }
    return isVisible(codePoint) && !isIn(SIGNS, codePoint);
  }

  /** Whether a code point is in one of some ranges, given by the first and last of each. */
  static boolean isIn(int[] ranges, int codePoint) {
    int found = Arrays.binarySearch(ranges, codePoint);
    // otherwise, it is in a range if it would be inserted after the first of a pair
    return found >= 0 || (-found - 1) % 2 != 0;
  }
}
