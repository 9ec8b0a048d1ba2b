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
        : Optional.of(anchor(CodePoints.of(text), start, start + exact.length()));
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
          WordSearch.find(List.of(exact), text, occurrence).getOrDefault(exact, new int[0]);
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
        WordSearch.find(List.of(exact), text, Integer.MAX_VALUE).getOrDefault(exact, new int[0]);
    CodePoints points = CodePoints.of(text);
    List<TextAnchor> anchors = new ArrayList<>(starts.length);
    for (int start : starts) {
      anchors.add(anchor(points, start, start + exact.length()));
    }
    return Collections.unmodifiableList(anchors);
  }

  static void requireWords(String name, String words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
  }

  /** An anchor for a passage given by UTF-16 indices, with its surroundings. */
  static TextAnchor anchor(CodePoints text, int start, int end) {
    TextSpan span = TextSpan.of(text.fromUtf16(start), text.text().substring(start, end));
    return anchor(text, List.of(span), start, end);
  }

  /** An anchor of spans that together extend from one UTF-16 index to another. */
  static TextAnchor anchor(CodePoints text, List<TextSpan> spans, int start, int end) {
    Surroundings surroundings = Surroundings.of(text, start, end);
    return TextAnchor.builder()
        .spans(spans)
        .prefix(Optional.of(surroundings.before()).filter(words -> !words.isEmpty()))
        .suffix(Optional.of(surroundings.after()).filter(words -> !words.isEmpty()))
        .build();
  }
}
