package io.github.copydesk.internal;

/**
 * The words and punctuation marks of a text, separated by single spaces, without what only
 * typography adds: <i>“Yes”—he’s ‘sure’ …</i> is {@code Yes - he's sure …}.
 *
 * <p>Quotation marks are gone and part words as spaces do; between two letters, a single one is an
 * apostrophe. All dashes are one hyphen, three dots and more are one ellipsis; characters that are
 * not seen are gone, and each letter is {@link Canonical}. Points, commas and colons between digits
 * belong to the number, square brackets to the words at their inside and to letters directly
 * outside. Words of scripts without spaces are parted at each letter. Making it takes time in
 * proportion to the text.
 */
public final class Words {
  private final String text;
  private final StringBuilder out;

  /** Whether a letter would continue the last word: there was no mark or space since. */
  private boolean within;

  private int at;

  private Words(String text, StringBuilder out) {
    this.text = text;
    this.out = out;
  }

  /** Appends the words of a text; a builder that has some, and no line feed last, gets a space. */
  public static void append(StringBuilder out, String text) {
    new Words(Canonical.of(text), out).append();
  }

  /** The words of a text in lower case. */
  public static String small(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    append(out, Letters.lower(text));
    return out.toString();
  }

  private void append() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < 0x80 ? Glyphs.isOfWord(c) : isOfWord(c)) {
        word(text.codePointAt(at));
      } else {
        other(c);
      }
    }
  }

  private boolean isOfWord(char c) {
    return Glyphs.isOfWord(Character.isSurrogate(c) ? text.codePointAt(at) : c);
  }

  private void word(int codePoint) {
    boolean unspaced = Glyphs.isOfUnspacedScript(codePoint);
    if (!within || unspaced) {
      part();
    }
    out.appendCodePoint(codePoint);
    within = !unspaced;
    at += Character.charCount(codePoint);
  }

  private void other(char c) {
    int codePoint = text.codePointAt(at);
    if (Glyphs.isHidden(codePoint)) {
      at += Character.charCount(codePoint);
    } else if (Texts.isSpace(c) || Glyphs.isDoubleMark(c)) {
      within = false;
      at++;
    } else if (Marks.isTypedTwice(text, at)) {
      within = false;
      at += 2;
    } else if (Glyphs.isSingleMark(c)) {
      if (within && isWordNext()) {
        out.append('\'');
      } else {
        within = false;
      }
      at++;
    } else if ((c == '.' || c == ',' || c == ':') && isWithinNumber()) {
      out.append(c);
      at++;
    } else if (c == '.' || c == '…') {
      dots();
    } else if (Glyphs.isDash(c)) {
      dash();
    } else if (c == '[' || c == ']') {
      bracket(c);
    } else {
      sign(codePoint);
    }
  }

  private boolean isWordNext() {
    return at + 1 < text.length() && Glyphs.isOfWord(text.codePointAt(at + 1));
  }

  private boolean isWithinNumber() {
    return within
        && at + 1 < text.length()
        && Glyphs.isAsciiDigit(text.charAt(at + 1))
        && Glyphs.isAsciiDigit(out.charAt(out.length() - 1));
  }

  private void dots() {
    int dots = 0;
    int end = at;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '…') {
        dots += c == '.' ? 1 : 3;
        end = i + 1;
      } else if (!Texts.isSpace(c) && !Glyphs.isHidden(text.codePointAt(i))) {
        break;
      }
    }
    if (dots >= 3) {
      sign('…');
      at = end;
    } else {
      sign('.');
    }
  }

  private void dash() {
    int length = out.length();
    boolean goesOn =
        length > 0
            && out.charAt(length - 1) == '-'
            && (length == 1 || isGap(out.charAt(length - 2)));
    if (goesOn) {
      at++;
    } else {
      sign('-');
    }
  }

  /** Brackets stay attached to what is beside them, so that “[T]en” differs from “[The] one”. */
  private void bracket(char c) {
    if (c == '[' && !within) {
      part();
    }
    out.append(c);
    within = true;
    at++;
  }

  private void sign(int codePoint) {
    part();
    out.appendCodePoint(alike(codePoint));
    within = false;
    at += Character.charCount(codePoint);
  }

  private static int alike(int codePoint) {
    return switch (codePoint) {
      case '、', '､', '،' -> ',';
      case '。', '｡', '।', '۔' -> '.';
      case '؛' -> ';';
      case '؟' -> '?';
      default -> codePoint;
    };
  }

  private void part() {
    if (out.length() > 0 && "[\n".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(' ');
    }
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }
}
