package io.github.copydesk.internal;

import java.util.Locale;

/** Facts about characters, and operations on strings, that several packages need. */
public final class Texts {
  /** The greatest length of a text shown in a message, in characters. */
  public static final int EXCERPT = 64;

  private Texts() {}

  /**
   * Whether a reader would see anything in a text: false for white space of every kind, format and
   * control characters, bidi marks, tag characters, fillers and the blank Braille pattern.
   */
  public static boolean hasVisible(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      if ((codePoint > ' ' && codePoint < 0x7F) || Characters.isVisible(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /** Whether a character is white space of any kind, including no-break spaces. */
  public static boolean isSpace(int codePoint) {
    return codePoint <= 0x7F
        ? codePoint == ' '
            || (codePoint >= '\t' && codePoint <= '\r')
            || (codePoint >= 0x1C && codePoint <= 0x1F)
        : codePoint == 0xA0
            || codePoint == 0x1680
            || (codePoint >= 0x2000 && codePoint <= 0x200A)
            || codePoint == 0x2028
            || codePoint == 0x2029
            || codePoint == 0x202F
            || codePoint == 0x205F
            || codePoint == 0x3000;
  }

  /** A text with any white space between words reduced to one space, and none at its ends. */
  public static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a UTF-16 index lies between the two halves of a surrogate pair. */
  public static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** The UTF-16 index of the first surrogate without its partner, or -1. */
  public static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Character.MIN_SURROGATE) {
        return loneSurrogate(text, i);
      }
    }
    return -1;
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * Whether a text has neither {@linkplain #loneSurrogate lone surrogates} nor {@link #control}s.
   */
  public static boolean isWellFormed(CharSequence text) {
    // the JVM reads the characters of a string far faster than those of any other sequence
    String string = text.toString();
    return isPlain(string) || (loneSurrogate(string) < 0 && control(string) < 0);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE);
      if (!plain && c != '\n') {
        return false;
      }
    }
    return true;
  }

  /** The UTF-16 index of the first C0 or C1 control other than tab and line feed, or -1. */
  public static int control(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n') {
        return i;
      }
    }
    return -1;
  }

  /**
   * A text as shown in a message: at most {@link #EXCERPT} characters, a cut marked by an ellipsis,
   * and every character escaped that a terminal or a log would not show faithfully.
   */
  public static String excerpt(CharSequence text) {
    return cut(text, EXCERPT);
  }

  /**
   * Like {@link #excerpt}, with every non-ASCII character escaped, since it may only look like
   * ASCII.
   */
  public static String excerptInAscii(CharSequence text) {
    return cut(text, EXCERPT, 0x7E);
  }

  /** Like {@link #excerpt}, with another limit. */
  public static String cut(CharSequence text, int limit) {
    return cut(text, limit, Character.MAX_CODE_POINT);
  }

  private static String cut(CharSequence text, int limit, int lastAsItIs) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), limit) + 1);
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      int before = out.length();
      appendVisibly(out, codePoint, lastAsItIs);
      if (out.length() > limit - (i < text.length() ? 1 : 0)) {
        out.setLength(before);
        return out.append('…').toString();
      }
    }
    return out.toString();
  }

  /**
   * The UTF-16 index at which two texts begin to differ; if one is a prefix of the other, its
   * length.
   */
  public static int difference(CharSequence a, CharSequence b) {
    int length = Math.min(a.length(), b.length());
    int i = 0;
    while (i < length && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** An excerpt that shows the character at an index and a little of the text before it. */
  public static String excerptAround(String text, int index) {
    int from = Math.max(0, Math.min(index, text.length()) - EXCERPT / 4);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    // no more than fits into an excerpt, at two units for each character
    int to = Math.min(text.length(), from + 2 * EXCERPT);
    return from == 0 ? excerpt(text) : "…" + cut(text.substring(from, to), EXCERPT - 1);
  }

  /** A text, cut to a limit without escaping; a cut is marked by an ellipsis. */
  public static String shorten(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static void appendVisibly(StringBuilder out, int codePoint, int lastAsItIs) {
    if (codePoint > lastAsItIs) {
      out.append(escape(codePoint));
      return;
    }
    if (codePoint == '\n') {
      out.append("\\n");
    } else if (codePoint == '\t') {
      out.append("\\t");
    } else if (Characters.isVisible(codePoint) || isSpaceInLine(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(escape(codePoint));
    }
  }

  private static boolean isSpaceInLine(int codePoint) {
    return isSpace(codePoint) && codePoint >= ' ' && codePoint != 0x2028 && codePoint != 0x2029;
  }

  private static String escape(int codePoint) {
    return String.format(Locale.ROOT, "\\u{%X}", codePoint);
  }
}
