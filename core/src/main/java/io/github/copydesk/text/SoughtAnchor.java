package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An anchor to be found in an edited text: where its spans begin now, in UTF-16 units, if that is
 * certain; otherwise what to search for.
 */
record SoughtAnchor(
    TextAnchor anchor, List<Integer> starts, List<SoughtSpan> spans, boolean anywhere) {
  /** An anchor whose spans begin at these UTF-16 indices of the edited text. */
  static SoughtAnchor certain(TextAnchor anchor, List<Integer> starts) {
    return new SoughtAnchor(anchor, starts, List.of(), false);
  }

  /** An anchor whose spans must be searched for outside the passages that the edit left alone. */
  static SoughtAnchor among(TextAnchor anchor, List<SoughtSpan> spans) {
    return new SoughtAnchor(anchor, List.of(), spans, false);
  }

  /** An anchor about which only its own words and positions are known, not the text before. */
  static SoughtAnchor byItself(TextAnchor anchor, CodePoints after) {
    List<SoughtSpan> spans = new ArrayList<>();
    int last = anchor.getSpans().size() - 1;
    for (int i = 0; i <= last; i++) {
      TextSpan span = anchor.getSpans().get(i);
      spans.add(
          new SoughtSpan(
              span.getExact(),
              Surroundings.cut(
                  i == 0 ? anchor.getPrefix().orElse("") : "",
                  i == last ? anchor.getSuffix().orElse("") : ""),
              after.toUtf16(Math.min(span.getStart(), after.length()))));
    }
    return new SoughtAnchor(anchor, List.of(), spans, true);
  }

  boolean isCertain() {
    return !starts.isEmpty();
  }
}
