package io.github.copydesk.quote;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Letters;
import io.github.copydesk.internal.Words;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a printed passage, possibly in several pieces: <i>“We do assess,” … “that”</i>.
 *
 * <p>Two of them have the same words however they are set. What is alike in {@link Words} is alike
 * here, and so is an ellipsis in square brackets. At the end, commas, semicolons, colons, full
 * stops, ellipses and dashes do not count: the comma of “We won,” he said stands before the mark,
 * and not in the sentence. Nor do they where one of the two is interrupted, nor ellipses and dashes
 * at the beginning. Any other letter, digit or sign does.
 *
 * <p>Creating and comparing them takes time in proportion to their lengths.
 */
final class PrintedText {
  /** Where one piece ends and the next begins. */
  private static final char SEAM = '\n';

  private final String bracketed; // with ellipses in brackets
  private final String words;
  private final boolean interrupted;

  private PrintedText(String bracketed) {
    this.bracketed = trimmed(bracketed);
    words = trimmed(bracketed.indexOf('[') < 0 ? bracketed : bracketed.replace("[…]", "…"));
    interrupted = words.indexOf(SEAM) >= 0;
  }

  /** A passage in one piece. */
  static PrintedText of(String text) {
    Pieces pieces = new Pieces();
    pieces.add(text);
    return pieces.printed();
  }

  /** A passage in the pieces that an anchor points at. */
  static PrintedText of(List<TextSpan> spans) {
    Pieces pieces = new Pieces();
    for (int i = 0; i < spans.size(); i++) {
      pieces.add(OuterMarks.withoutOutside(spans.get(i).getExact()));
    }
    return pieces.printed();
  }

  /** How long the words are. */
  int length() {
    return words.length();
  }

  /** Whether both have the same words. */
  boolean sameWords(PrintedText other) {
    if (!interrupted && !other.interrupted) {
      return words.equals(other.words);
    }
    int i = 0;
    int j = 0;
    while (i < words.length() && j < other.words.length()) {
      if (words.charAt(i) == SEAM || other.words.charAt(j) == SEAM) {
        if (!isGap(words.charAt(i)) || !isGap(other.words.charAt(j))) {
          return false;
        }
        i = afterPauses(words, i);
        j = afterPauses(other.words, j);
      } else if (words.charAt(i++) != other.words.charAt(j++)) {
        return false;
      }
    }
    return i == words.length() && j == other.words.length();
  }

  /**
   * Whether both have the same words but for those in square brackets: <i>“[Warhol] liked it”</i>
   * printed for <i>“He liked it”</i>; see {@link Insertions}.
   */
  boolean sameButForInsertions(PrintedText printed) {
    return Insertions.same(insertions(printed), printed.insertions(this));
  }

  /** Whether it is a part of another text, but for words in square brackets. */
  boolean withinButForInsertions(PrintedText printed) {
    return Insertions.within(insertions(printed), printed.insertions(this));
  }

  private String insertions(PrintedText other) {
    return interrupted || other.interrupted
        ? withoutPauses(bracketed)
        : bracketed.replace(SEAM, ' ');
  }

  /** Whether it has words in square brackets. */
  boolean hasInsertions() {
    return bracketed.indexOf('[') >= 0;
  }

  /** What lies between interruptions and ellipses, each piece {@link #searchable}. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (String part : words.replace('…', SEAM).split("\n", -1)) {
      String trimmed = trimmed(part);
      if (!trimmed.isBlank()) {
        parts.add(searchable(trimmed));
      }
    }
    return parts;
  }

  /** The same in small letters. */
  PrintedText small() {
    return new PrintedText(Letters.lower(bracketed));
  }

  /** Whether it was interrupted. */
  boolean isInterrupted() {
    return interrupted;
  }

  /** The words with a space around each, so that only whole ones are found. */
  String searchable() {
    return searchable(words.replace(SEAM, ' '));
  }

  private static String searchable(String words) {
    return " " + words + " ";
  }

  /** As {@link #searchable()}, without the stops and ellipses between words. */
  String withoutPauses() {
    return withoutPauses(words);
  }

  private static String withoutPauses(String words) {
    StringBuilder out = new StringBuilder(words.length() + 2).append(' ');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i) == SEAM ? ' ' : words.charAt(i);
      boolean ends = i + 1 == words.length() || isGap(words.charAt(i + 1));
      boolean alone = isPause(c) && c != '-' && ends && out.charAt(out.length() - 1) == ' ';
      if (alone) {
        i++; // and the space after it
      } else {
        out.append(c);
      }
    }
    return out.charAt(out.length() - 1) == ' ' ? out.toString() : out.append(' ').toString();
  }

  /** The words as a reader is used to seeing them. */
  String readable() {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i) == SEAM ? ' ' : words.charAt(i);
      char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
      boolean joined =
          c == ' '
              && i + 1 < words.length()
              && (",.;:!?)]-%".indexOf(words.charAt(i + 1)) >= 0 || "([-".indexOf(last) >= 0);
      if (!joined) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == SEAM;
  }

  private static boolean isPause(char c) {
    return ",.;:…-".indexOf(c) >= 0;
  }

  private static boolean isPauseOrGap(char c) {
    return isPause(c) || isGap(c);
  }

  private static int afterPauses(String words, int from) {
    int at = from;
    while (at < words.length() && isPauseOrGap(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Without what does not count at the edges; a hyphen before a digit is a minus. */
  private static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && (isGap(words.charAt(from)) || isOpenEnd(words.charAt(from)))) {
      from++;
    }
    while (to > from && isPauseOrGap(words.charAt(to - 1))) {
      to--;
    }
    boolean minus =
        from > 1
            && from < to
            && words.charAt(from - 2) == '-'
            && Glyphs.isAsciiDigit(words.charAt(from));
    return from == to ? words.strip() : words.substring(minus ? from - 2 : from, to);
  }

  private static boolean isOpenEnd(char c) {
    return c == '…' || c == '-';
  }

  /** The words of one piece after another. */
  private static final class Pieces {
    private final StringBuilder out = new StringBuilder();

    void add(String piece) {
      StringBuilder next = new StringBuilder(piece.length() + piece.length() / 8);
      Words.append(next, piece);
      if (out.length() == 0) {
        out.append(next);
        return;
      }
      int from = 0;
      while (from < next.length() && isPauseOrGap(next.charAt(from))) {
        from++;
      }
      if (from < next.length()) {
        int to = out.length();
        while (to > 0 && isPauseOrGap(out.charAt(to - 1))) {
          to--;
        }
        out.setLength(to);
        if (to > 0) {
          out.append(SEAM);
        }
        out.append(next, from, next.length());
      }
    }

    PrintedText printed() {
      return new PrintedText(out.toString());
    }
  }
}
