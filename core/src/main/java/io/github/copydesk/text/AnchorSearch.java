package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.internal.WordSearch;
import java.util.List;
import java.util.Optional;

/** Reporter words for {@link TextAnchor#find}. */
final class AnchorSearch {
  /** How many comparisons a plain search may take; longer ones go by an automaton. */
  private static final long MANY = 4_000_000;

  private AnchorSearch() {}

  static Optional<TextAnchor> find(String text, String exact, int occurrence) {
    int start = start(text, exact, occurrence);
    return start < 0
        ? Optional.empty()
        : Optional.of(anchor(text, start, start + exact.length(), start(text, exact, 2) >= 0));
  }

  /** The UTF-16 index where words stand for the n-th time, never half a pair; or -1. */
  static int start(String text, String exact, int occurrence) {
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("exact must not be empty");
    }
    if (occurrence < 1) {
      throw new IllegalArgumentException("occurrence must be at least 1, but is " + occurrence);
    }
    if ((long) text.length() * exact.length() > MANY) {
      int[] starts =
          new WordSearch(List.of(exact)).in(text, occurrence).getOrDefault(exact, new int[0]);
      return occurrence == starts.length ? starts[occurrence - 1] : -1;
    }
    int seen = 0;
    int at = text.indexOf(exact);
    while (at >= 0) {
      boolean whole = !Texts.splitsPair(text, at) && !Texts.splitsPair(text, at + exact.length());
      if (whole && ++seen == occurrence) {
        return at;
      }
      at = text.indexOf(exact, at + 1);
    }
    return -1;
  }

  /** An anchor for a passage, with what surrounds it where the words alone are ambiguous. */
  static TextAnchor anchor(String text, int start, int end, boolean ambiguous) {
    TextAnchor.Builder anchor =
        TextAnchor.builder()
            .addSpans(TextSpan.of(text.codePointCount(0, start), text.substring(start, end)));
    if (ambiguous) {
      Surroundings surroundings = Surroundings.of(text, start, end);
      if (!surroundings.before().isEmpty()) {
        anchor.prefix(surroundings.before());
      }
      if (!surroundings.after().isEmpty()) {
        anchor.suffix(surroundings.after());
      }
    }
    return anchor.build();
  }
}
