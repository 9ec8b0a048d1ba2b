package io.github.copydesk.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text in which all characters that a search treats as equal have been made equal, with the
 * indices that lead back to the original. All indices are in UTF-16 units.
 */
final class FoldedText {
  private final String original;
  private final String folded;
  private final String lines;
  private final int[] origins; // for each character, the index in the original where its run begins

  FoldedText(String original, String folded, String lines, int[] origins) {
    this.original = original;
    this.folded = folded;
    this.lines = lines;
    this.origins = origins;
  }

  static FoldedText of(String text, Set<Tolerance> tolerances) {
    return new TextFolder(text, tolerances).fold();
  }

  String original() {
    return original;
  }

  String folded() {
    return folded;
  }

  /** The folded text, but with a line feed for each run of spaces and dashes that has one. */
  String lines() {
    return lines;
  }

  /** Where the run of a folded character begins in the original. */
  int start(int index) {
    return origins[index];
  }

  /** Where the run of a folded character ends in the original. */
  int end(int index) {
    return TextFolder.endOfRun(
        original,
        origins[index],
        index + 1 < origins.length ? origins[index + 1] : original.length());
  }

  /** The number of folded characters that begin before an index of the original. */
  int before(int originalIndex) {
    int found = Arrays.binarySearch(origins, originalIndex);
    return found >= 0 ? found : -found - 1;
  }

  /** The index of the folded character in whose run an index of the original lies, or the next. */
  int at(int originalIndex) {
    int next = before(originalIndex);
    return next > 0 && end(next - 1) > originalIndex ? next - 1 : next;
  }

  /**
   * The passage of the original that a folded one stands for: these very words if they are there,
   * otherwise those that are folded to the same.
   */
  TextRange range(int start, int length, String exact) {
    int from = start(start);
    int to = end(start + length - 1);
    if (original.startsWith(exact, from)) {
      return new TextRange(from, from + exact.length());
    }
    return original.startsWith(exact, to - exact.length())
        ? new TextRange(to - exact.length(), to)
        : new TextRange(from, to);
  }

  /** Whether none of these ranges begins before the end of the one before it. */
  static boolean inOrder(List<TextRange> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i).start() < ranges.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  static Optional<TextMatch> find(
      String text, String words, int occurrence, Set<Tolerance> tolerances) {
    String sought = trimmed(words, tolerances);
    if (sought.isEmpty()) {
      throw new IllegalArgumentException("words must not be empty");
    }
    FoldedText folded = of(text, tolerances);
    int at = AnchorSearch.start(folded.folded, sought, occurrence);
    if (at < 0) {
      return Optional.empty();
    }
    int start = folded.start(at);
    int end = folded.end(at + sought.length() - 1);
    return Optional.of(
        new TextMatch(
            AnchorSearch.anchor(CodePoints.of(text), start, end),
            overlooked(text.substring(start, end), words, tolerances)));
  }

  private static String trimmed(String words, Set<Tolerance> tolerances) {
    String folded = of(words, tolerances).folded;
    return tolerances.contains(Tolerance.WHITE_SPACE) ? folded.strip() : folded;
  }

  /** The fewest tolerances with which the words are the same, as far as these suffice. */
  static Set<Tolerance> overlooked(String found, String words, Set<Tolerance> tolerances) {
    Set<Tolerance> overlooked = EnumSet.noneOf(Tolerance.class);
    if (!found.equals(words)) {
      overlooked.addAll(tolerances);
      for (Tolerance tolerance : EnumSet.copyOf(overlooked)) {
        overlooked.remove(tolerance);
        if (!trimmed(found, overlooked).equals(trimmed(words, overlooked))) {
          overlooked.add(tolerance);
        }
      }
    }
    return overlooked;
  }
}
