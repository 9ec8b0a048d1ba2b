package io.github.copydesk.internal;

/** Which quotation marks of a text open and which close, and which are none. */
final class Marks {
  private Marks() {}

  /**
   * Whether a quotation mark opens, judged by the characters around it or, if they do not decide,
   * by its form.
   *
   * @param inside whether another mark is open, which decides if the form does not either
   */
  static boolean opens(String text, int at, boolean inside) {
    return opens(text, at, at + 1, inside);
  }

  /** The same of a mark that may be typed as two characters: ``yes''. */
  static boolean opens(String text, int from, int to, boolean inside) {
    boolean begins = from == 0 || isBeforeOpening(text.charAt(from - 1));
    boolean ends = to == text.length() || isAfterClosing(text, to);
    if (begins != ends) {
      return begins;
    }
    char c = text.charAt(from);
    boolean typewritten = "\"'″′`´＂＇״׳".indexOf(c) >= 0;
    return typewritten ? !inside : isOpeningByForm(c);
  }

  /** Whether a mark is never drawn like this where it closes, nor an apostrophe. */
  static boolean isOpeningByForm(char c) {
    return "“„‟«‹「『‘‚‛〝《〈﹁﹃｢❝❛❠❟⹂<,`".indexOf(c) >= 0;
  }

  /** Whether two characters are typed for one low, angle or opening mark: ,,ja'' and <<oui>>. */
  static boolean isTypedTwice(CharSequence text, int at) {
    char c = text.charAt(at);
    if ((c != '<' && c != '>' && c != ',') || at + 1 == text.length() || text.charAt(at + 1) != c) {
      return false;
    }
    return c != ',' || at == 0 || isBeforeOpening(text.charAt(at - 1));
  }

  /** Whether a mark stands between two letters, or for the first digits of a decade: the ’90s. */
  static boolean isApostrophe(String text, int at) {
    if (at + 1 == text.length()) {
      return false;
    }
    boolean decade =
        at + 3 < text.length()
            && Glyphs.isAsciiDigit(text.charAt(at + 1))
            && Glyphs.isAsciiDigit(text.charAt(at + 2))
            && text.charAt(at + 3) == 's';
    return decade
        || (at > 0
            && Glyphs.isOfWord(text.codePointBefore(at))
            && Glyphs.isOfWord(text.codePointAt(at + 1)));
  }

  /** Whether a mark stands between two Hebrew letters, as in צה״ל. */
  static boolean isOfAcronym(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isHebrew(text.charAt(at - 1))
        && isHebrew(text.charAt(at + 1));
  }

  private static boolean isHebrew(char c) {
    return c >= 0x5D0 && c <= 0x5EA;
  }

  private static boolean isBeforeOpening(char c) {
    return Texts.isSpace(c) || Glyphs.isMark(c) || Glyphs.isDash(c) || "([{".indexOf(c) >= 0;
  }

  private static boolean isAfterClosing(String text, int at) {
    char c = text.charAt(at);
    boolean dots = c == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.';
    return Texts.isSpace(c) || Glyphs.isMark(c) || (",.;:!?)]}".indexOf(c) >= 0 && !dots);
  }
}
