package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.internal.WordSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds words for {@link TextAnchor#find}. */
final class AnchorSearch {
  /** The most comparisons that a plain search may take; beyond that, an automaton searches. */
  private static final long MANY = 4_000_000;

  private AnchorSearch() {}

  static Optional<TextAnchor> find(String text, String exact, int occurrence) {
    int start = start(text, exact, occurrence);
    return start < 0
        ? Optional.empty()
        : Optional.of(anchor(text, start, start + exact.length(), start(text, exact, 2) >= 0));
  }

  /**
   * The UTF-16 index of the n-th occurrence, or -1; an occurrence never splits a surrogate pair.
   */
  static int start(String text, String exact, int occurrence) {
    requireWords("exact", exact);
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

  static List<TextAnchor> findAll(String text, String exact) {
    requireWords("exact", exact);
    int[] starts =
        new WordSearch(List.of(exact)).in(text, Integer.MAX_VALUE).getOrDefault(exact, new int[0]);
    CodePoints points = CodePoints.of(text);
    List<TextAnchor> anchors = new ArrayList<>(starts.length);
    for (int start : starts) {
      TextSpan span = TextSpan.of(points.fromUtf16(start), exact);
      anchors.add(anchor(text, List.of(span), start, start + exact.length(), starts.length > 1));
    }
    return Collections.unmodifiableList(anchors);
  }

  static void requireWords(String name, String words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
  }

  /** An anchor for a passage, with prefix and suffix if the words alone are ambiguous. */
  static TextAnchor anchor(String text, int start, int end, boolean ambiguous) {
    TextSpan span = TextSpan.of(text.codePointCount(0, start), text.substring(start, end));
    return anchor(text, List.of(span), start, end, ambiguous);
  }

  /** An anchor of spans that together extend from one UTF-16 index to another. */
  static TextAnchor anchor(
      String text, List<TextSpan> spans, int start, int end, boolean ambiguous) {
    TextAnchor.Builder anchor = TextAnchor.builder().spans(spans);
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
