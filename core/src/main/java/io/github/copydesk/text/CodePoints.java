package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text counted in Unicode code points: the emoji in <i>“no 😀 comment”</i> is one of its twelve
 * characters here, and two in a Java {@code String}.
 *
 * <p>Made once for a text in a single pass, it converts positions in constant time, however many
 * anchors are asked about. A surrogate without its partner counts as one.
 */
public final class CodePoints {
  private static final int STEP = 64;

  private final String text;
  private final int length;
  private final int[] marks; // the UTF-16 index of every 64th code point; empty if all are one char
  private @Nullable Graphemes graphemes; // made when it is first needed, guarded by this

  private CodePoints(String text, int length, int[] marks) {
    this.text = text;
    this.length = length;
    this.marks = marks;
  }

  /** Counts a text. */
  public static CodePoints of(String text) {
    int chars = text.length();
    int length = text.codePointCount(0, chars);
    if (length == chars) {
      return new CodePoints(text, length, new int[0]);
    }
    int[] marks = new int[length / STEP + 1];
    int index = 0;
    for (int i = 1; i < marks.length; i++) {
      index = text.offsetByCodePoints(index, STEP);
      marks[i] = index;
    }
    return new CodePoints(text, length, marks);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** How many code points the text has. */
  public int length() {
    return length;
  }

  /**
   * The UTF-16 index of a code point.
   *
   * @param codePoint a position from 0 to {@link #length()}, both included
   * @throws IndexOutOfBoundsException if it lies outside
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > length) {
      throw new IndexOutOfBoundsException(
          "code point " + codePoint + " of a text of " + length + " code points");
    }
    return marks.length == 0
        ? codePoint
        : text.offsetByCodePoints(marks[codePoint / STEP], codePoint % STEP);
  }

  /**
   * The code point at a UTF-16 index; an index inside a surrogate pair belongs to the pair.
   *
   * @param utf16 a position from 0 to the length of the string, both included
   * @throws IndexOutOfBoundsException if it lies outside
   */
  public int fromUtf16(int utf16) {
    if (utf16 < 0 || utf16 > text.length()) {
      throw new IndexOutOfBoundsException(
          "index " + utf16 + " of a text of " + text.length() + " UTF-16 units");
    }
    if (marks.length == 0) {
      return utf16;
    }
    int at = Texts.splitsPair(text, utf16) ? utf16 - 1 : utf16;
    int found = Arrays.binarySearch(marks, at);
    int mark = found >= 0 ? found : -found - 2;
    return mark * STEP + text.codePointCount(marks[mark], at);
  }

  /**
   * The words from one code point up to, and without, another.
   *
   * @throws IndexOutOfBoundsException if the positions lie outside the text
   */
  public String slice(int startInclusive, int endExclusive) {
    return text.substring(toUtf16(startInclusive), toUtf16(endExclusive));
  }

  /** Whether the words of a span stand in the text where the span says. */
  public boolean matches(TextSpan span) {
    if (span.getEnd() > length) {
      return false;
    }
    int start = toUtf16(span.getStart());
    int end = toUtf16(span.getEnd());
    // a copy, because the machine compares two strings far faster than the middle of one
    return end - start == span.getExact().length()
        && text.substring(start, end).equals(span.getExact());
  }

  /**
   * Whether a span begins or ends inside what a reader sees as one character, such as between e and
   * a combining accent or within a flag.
   *
   * @throws IndexOutOfBoundsException if the span ends outside the text
   */
  public boolean splitsCharacter(TextSpan span) {
    int start = toUtf16(span.getStart());
    int end = toUtf16(span.getEnd());
    return !(Graphemes.isPlain(text, start) && Graphemes.isPlain(text, end))
        && !(isBoundary(start) && isBoundary(end));
  }

  private synchronized boolean isBoundary(int utf16) {
    if (graphemes == null) {
      graphemes = new Graphemes(text);
    }
    return graphemes.isBoundary(utf16);
  }

  /** How long the text is, not the text. */
  @Override
  public String toString() {
    return length + " code points";
  }
}
