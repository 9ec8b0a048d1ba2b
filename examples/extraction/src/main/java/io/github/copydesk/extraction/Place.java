package io.github.copydesk.extraction;

import io.github.copydesk.text.TextPart;

/**
 * Where words are in an article.
 *
 * @param start the position of the first character, in UTF-16 code units
 * @param end the position after the last character
 */
record Place(TextPart part, int start, int end) {
  /** The number of characters between two places of one part; 0 if they overlap. */
  int distance(Place other) {
    return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
  }

  /** The smallest place that contains both. */
  Place with(Place other) {
    return new Place(part, Math.min(start, other.start), Math.max(end, other.end));
  }
}
