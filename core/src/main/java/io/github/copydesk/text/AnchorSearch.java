package io.github.copydesk.text;

import java.util.Optional;

/** Finding words for {@link TextAnchor#find}. */
final class AnchorSearch {
  private static final int CONTEXT = 32;

  private AnchorSearch() {}

  static Optional<TextAnchor> find(String text, String exact, int occurrence) {
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("exact must not be empty");
    }
    if (occurrence < 1) {
      throw new IllegalArgumentException("occurrence counts from 1, but is " + occurrence);
    }
    int at = text.indexOf(exact);
    for (int i = 1; i < occurrence && at >= 0; i++) {
      at = text.indexOf(exact, at + 1);
    }
    if (at < 0) {
      return Optional.empty();
    }
    TextAnchor.Builder anchor =
        TextAnchor.builder().addSpans(TextSpan.of(text.codePointCount(0, at), exact));
    if (text.indexOf(exact) != text.lastIndexOf(exact)) {
      int end = at + exact.length();
      int from = Math.max(0, at - CONTEXT);
      int to = Math.min(text.length(), end + CONTEXT);
      // never half a pair
      if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
        from++;
      }
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      if (from < at) {
        anchor.prefix(text.substring(from, at));
      }
      if (end < to) {
        anchor.suffix(text.substring(end, to));
      }
    }
    return Optional.of(anchor.build());
  }
}
