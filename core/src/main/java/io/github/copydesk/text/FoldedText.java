package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A text in which all characters that a search treats as equal have been made equal, with the
 * indices that lead back to the original.
 */
final class FoldedText {
  private final String folded;
  private final int[] origins; // the index in the original of each character

  private FoldedText(String folded, int[] origins) {
    this.folded = folded;
    this.origins = origins;
  }

  static FoldedText of(String text, Set<Tolerance> tolerances) {
    boolean marks = tolerances.contains(Tolerance.QUOTATION_MARKS);
    boolean spaces = tolerances.contains(Tolerance.WHITE_SPACE);
    StringBuilder folded = new StringBuilder(text.length());
    int[] origins = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (spaces && Texts.isSpace(c)) {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ') {
          continue;
        }
        c = ' ';
      } else if (marks) {
        c = Texts.isDoubleMark(c) ? '"' : Texts.isSingleMark(c) ? '\'' : c;
      }
      origins[folded.length()] = i;
      folded.append(c);
    }
    return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length()));
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
    int start = folded.origins[at];
    int end = folded.origins[at + sought.length() - 1] + 1;
    TextAnchor anchor =
        AnchorSearch.anchor(text, start, end, AnchorSearch.start(folded.folded, sought, 2) >= 0);
    return Optional.of(
        new TextMatch(anchor, overlooked(text.substring(start, end), words, tolerances)));
  }

  private static String trimmed(String words, Set<Tolerance> tolerances) {
    String folded = of(words, tolerances).folded;
    return tolerances.contains(Tolerance.WHITE_SPACE) ? folded.strip() : folded;
  }

  /** The tolerances without which the words would differ. */
  private static Set<Tolerance> overlooked(String found, String words, Set<Tolerance> tolerances) {
    Set<Tolerance> overlooked = EnumSet.noneOf(Tolerance.class);
    for (Tolerance tolerance : tolerances) {
      Set<Tolerance> others = EnumSet.copyOf(tolerances);
      others.remove(tolerance);
      if (!trimmed(found, others).equals(trimmed(words, others))) {
        overlooked.add(tolerance);
      }
    }
    return overlooked;
  }
}
