package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text indexed by Unicode code points: the emoji in <i>“no 😀 comment”</i> is one of twelve code
 * points here, but two characters in a Java {@code String}.
 *
 * <p>Built once for a text in a single pass, it then converts each position in constant time,
 * however many anchors there are. A lone surrogate counts as one code point.
 */
public final class CodePoints {
  private static final int STEP = 64;

  private final String text;
  private final int length;
  private final int[] marks; // the UTF-16 index of every 64th code point; empty if all are one char
  private @Nullable Graphemes graphemes; // created when first needed, guarded by this

  private CodePoints(String text, int length, int[] marks) {
    this.text = text;
    this.length = length;
    this.marks = marks;
  }

  /** The code points of a text. */
  public static CodePoints of(String text) {
    Objects.requireNonNull(text, "text is null");
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

  /** The number of code points in the text. */
  public int length() {
    return length;
  }

  /**
   * The UTF-16 index of a code point.
   *
   * @param codePoint a position from 0 to {@link #length()}, both included
   * @throws IndexOutOfBoundsException if it is outside this range
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
   * @throws IndexOutOfBoundsException if it is outside this range
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
   * The words from one code point up to, but not including, another.
   *
   * @throws IndexOutOfBoundsException if a position is outside the text
   */
  public String slice(int startInclusive, int endExclusive) {
    return text.substring(toUtf16(startInclusive), toUtf16(endExclusive));
  }

  /** Whether the words of a span are in the text at the position the span gives. */
  public boolean matches(TextSpan span) {
    if (span.getEnd() > length) {
      return false;
    }
    int start = toUtf16(span.getStart());
    int end = toUtf16(span.getEnd());
    // a copy, because the JVM compares two whole strings far faster than a region of one
    return end - start == span.getExact().length()
        && text.substring(start, end).equals(span.getExact());
  }

  /**
   * Whether a span begins or ends inside what a reader sees as one character, such as between an e
   * and its combining accent, or within a flag.
   *
   * @throws IndexOutOfBoundsException if the span ends outside the text
   */
  public boolean splitsCharacter(TextSpan span) {
    int start = toUtf16(span.getStart());
    int end = toUtf16(span.getEnd());
    return !(Graphemes.isPlain(text, start) && Graphemes.isPlain(text, end))
        && !(isBoundary(start) && isBoundary(end));
  }

  /** Whether a character, as a reader sees it, begins or ends at a UTF-16 index. */
  synchronized boolean isBoundary(int utf16) {
    if (graphemes == null) {
      graphemes = new Graphemes(text);
    }
    return graphemes.isBoundary(utf16);
  }

  /** The length of the text, not the text. */
  @Override
  public String toString() {
    return length + " code points";
  }
}
