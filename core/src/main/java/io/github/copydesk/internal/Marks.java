package io.github.copydesk.internal;

/** Decides which quotation marks of a text open and which close. */
public final class Marks {
  private Marks() {}

  /**
   * Whether a quotation mark opens, judged by the characters around it or, if they do not decide,
   * by its form.
   *
   * @param inside whether another mark is open, which decides if the form does not either
   */
  public static boolean opens(String text, int at, boolean inside) {
    boolean begins = at == 0 || isBeforeOpening(text.charAt(at - 1));
    boolean ends = at + 1 == text.length() || isAfterClosing(text, at + 1);
    if (begins != ends) {
      return begins;
    }
    char c = text.charAt(at);
    boolean typewritten = "\"'″′`´＂＇".indexOf(c) >= 0;
    return typewritten ? !inside : "“„‟«‹「『‘‚‛".indexOf(c) >= 0;
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
