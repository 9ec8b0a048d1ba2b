package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * An anchor to be found in an edited text, and what to search for in the folded text.
 *
 * @param alone whether only its own words and positions are known, not the text before
 */
record SoughtAnchor(TextAnchor anchor, List<SoughtSpan> spans, boolean alone) {
  /** An anchor about which only its own words, surroundings and positions are known. */
  static SoughtAnchor alone(TextAnchor anchor, CodePoints after, FoldedText folded) {
    List<SoughtSpan> spans = new ArrayList<>();
    int last = anchor.getSpans().size() - 1;
    for (int i = 0; i <= last; i++) {
      TextSpan span = anchor.getSpans().get(i);
      Surroundings around =
          Surroundings.cut(
              i == 0 ? anchor.getPrefix().orElse("") : "",
              i == last ? anchor.getSuffix().orElse("") : "");
      int start = after.toUtf16(Math.min(span.getStart(), after.length()));
      spans.add(span(around, span.getExact(), folded.at(start)));
    }
    return new SoughtAnchor(anchor, spans, true);
  }

  private static SoughtSpan span(Surroundings around, String exact, int expected) {
    int start = around.before().length();
    FoldedText whole =
        FoldedText.of(around.before() + exact + around.after(), EnumSet.allOf(Tolerance.class));
    int from = whole.at(start);
    int to = Math.max(from, whole.before(start + exact.length()));
    String text = whole.folded();
    return new SoughtSpan(
        text.substring(from, to),
        new Surroundings(text.substring(0, from), text.substring(to)),
        expected);
  }

  /** Whether there is something to search for in every span. */
  boolean hasWords() {
    return spans.stream().noneMatch(span -> span.exact().isEmpty());
  }

  /** The number of characters of all spans. */
  int length() {
    return spans.stream().mapToInt(span -> span.exact().length()).sum();
  }

  /** The number of characters that surrounded the spans. */
  int surroundings() {
    return spans.stream()
        .mapToInt(
            span -> span.surroundings().before().length() + span.surroundings().after().length())
        .sum();
  }
}
