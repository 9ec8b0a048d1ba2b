package io.github.copydesk.internal;

/** The typographic roles of characters: marks, dashes, dots, spaces, or parts of words. */
public final class Glyphs {
  private Glyphs() {}

  /**
   * Whether a character is a double quotation mark of any script or typewriter: “ „ » 「 《 ״ ＂ ″.
   */
  public static boolean isDoubleMark(char c) {
    return c == '"' || (c > 0x7F && "“”„‟«»‹›「」『』″＂״〝〞〟《》〈〉﹁﹂﹃﹄｢｣❝❞❠⹂".indexOf(c) >= 0);
  }

  /** Whether a character is a single quotation mark, an apostrophe or drawn like one: ’ ' ` ´ ′. */
  public static boolean isSingleMark(char c) {
    return c == '\'' || c == '`' || (c > 0x7F && "‘’‚‛´′ʼ＇׳❛❜❟".indexOf(c) >= 0);
  }

  /** Whether a character is a quotation mark or an apostrophe. */
  public static boolean isMark(char c) {
    return isDoubleMark(c) || isSingleMark(c);
  }

  /** Whether a character is a dash, a hyphen or a minus of any length. */
  public static boolean isDash(char c) {
    return c == '-' || (c >= '‐' && c <= '―') || c == '⸺' || c == '⸻' || c == '−' || c == '－';
  }

  /** Whether a code point is drawn as nothing or as a longer line: a soft hyphen, a kashida. */
  public static boolean isHidden(int codePoint) {
    boolean ofWord = codePoint == 0x200C || codePoint == 0x200D; // join and part letters within
    boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return codePoint == 0x640
        || (codePoint > 0x7F
            && !ofWord
            && !half
            && !Characters.isVisible(codePoint)
            && !Texts.isSpace(codePoint));
  }

  /** Whether a character is part of a word: a letter, a digit, or a sign that belongs to one. */
  public static boolean isOfWord(int codePoint) {
    if (codePoint == 'ʼ' || codePoint == 0x640) {
      return false; // letters by name, but what is meant is the apostrophe, or no letter at all
    }
    return Characters.isOfWord(codePoint)
        || codePoint == 0x200C // these two separate or join letters within a word
        || codePoint == 0x200D;
  }

  /** Whether a letter is of a script that puts no spaces between its words. */
  public static boolean isOfUnspacedScript(int codePoint) {
    return codePoint >= 0x0E00
        && ((codePoint < 0x0F00) // Thai, Lao
            || (codePoint >= 0x1000 && codePoint < 0x10A0) // Burmese
            || (codePoint >= 0x1780 && codePoint < 0x1800) // Khmer
            || (codePoint >= 0x3040 && codePoint < 0x3100) // Japanese syllables
            || isIdeograph(codePoint));
  }

  private static boolean isIdeograph(int codePoint) {
    return (codePoint >= 0x3005 && codePoint <= 0x3007)
        || (codePoint >= 0x3021 && codePoint <= 0x3029)
        || (codePoint >= 0x3400 && codePoint < 0x4DC0)
        || (codePoint >= 0x4E00 && codePoint < 0xA000)
        || (codePoint >= 0xF900 && codePoint < 0xFB00)
        || (codePoint >= 0x20000 && codePoint < 0x40000); // planes 2 and 3 are reserved for these
  }

  /** Whether a character is one of the digits 0 to 9. */
  public static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
