package io.github.copydesk.quote;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.internal.Words;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a printed passage, possibly in several pieces: <i>“We do assess,” … “that”</i>.
 *
 * <p>Two passages can have the same words in different typography: what is equal in {@link Words}
 * is equal here. A comma or full stop at the end is ignored: the comma of “We won,” he said belongs
 * to the mark, not to the sentence. Where one of the two is interrupted, commas, full stops,
 * ellipses and dashes are ignored in the other too. Any other letter, digit or sign matters.
 *
 * <p>Creating and comparing them takes time in proportion to their lengths.
 */
final class PrintedText {
  /** Where one piece ends and the next begins. */
  private static final char SEAM = '\n';

  private final String words;
  private final boolean interrupted;

  private PrintedText(String words) {
    this.words = words;
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
      pieces.add(spans.get(i).getExact());
    }
    return pieces.printed();
  }

  /**
   * Whether a span has a text exactly, apart from marks, spaces and a comma or full stop around it.
   * It then has the same words, and this is far faster to check.
   */
  static boolean isPrintedAsItIs(String text, List<TextSpan> spans) {
    if (spans.size() != 1) {
      return false;
    }
    String printed = spans.get(0).getExact();
    int from = start(printed);
    int to = end(printed, from);
    int start = start(text);
    int end = end(text, start);
    // copies, because the JVM compares two whole strings far faster than a region of one
    return to - from == end - start
        && to > from
        && text.substring(start, end).equals(printed.substring(from, to));
  }

  /** Whether there are no words. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The length of the words. */
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
   * Whether both have the same words except those in square brackets, each of which replaces at
   * least one word of the other: <i>“[Warhol] liked it”</i> and <i>“He liked it”</i>.
   */
  boolean sameButForInsertions(PrintedText other) {
    boolean whole = !interrupted && !other.interrupted;
    String mine = whole ? searchable() : withoutPauses();
    String theirs = whole ? other.searchable() : other.withoutPauses();
    return Insertions.fill(mine, theirs) || Insertions.fill(theirs, mine);
  }

  /**
   * The pieces between interruptions and insertions, each {@link #searchable}.
   *
   * @param kept the insertions that count as ordinary words
   */
  List<String> parts(Set<String> kept) {
    List<String> parts = new ArrayList<>();
    for (String piece : words.split("\n", -1)) {
      for (String part : Insertions.around(searchable(piece), kept)) {
        if (part.length() > 2) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** Whether it is interrupted. */
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

  /** As {@link #searchable()}, without the commas, full stops and ellipses between words. */
  String withoutPauses() {
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
    return c == ',' || c == '.' || c == '…' || c == '-';
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

  private static int start(String printed) {
    int start = 0;
    while (start < printed.length() && isEdge(printed.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String printed, int start) {
    int end = edge(printed, start, printed.length());
    boolean stops =
        end - 1 > start
            && isStop(printed.charAt(end - 1))
            && !isDotOrSpace(printed.charAt(end - 2));
    return stops ? edge(printed, start, end - 1) : end;
  }

  private static int edge(String printed, int start, int from) {
    int end = from;
    while (end > start && isEdge(printed.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a full stop after it may be one of the dots of an ellipsis. */
  private static boolean isDotOrSpace(char c) {
    return c == '.' || c == '…' || Texts.isSpace(c);
  }

  private static boolean isStop(char c) {
    return c == ',' || c == '.';
  }

  private static boolean isEdge(char c) {
    boolean within =
        c > '\'' && c < 0x7F && c != '`'; // other marks and spaces of ASCII come earlier
    return !within && (Texts.isSpace(c) || Glyphs.isMark(c));
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
      int to = out.length();
      while (to > 0 && (out.charAt(to - 1) == ' ' || isStop(out.charAt(to - 1)))) {
        to--;
      }
      return new PrintedText(out.substring(0, to));
    }
  }
}
