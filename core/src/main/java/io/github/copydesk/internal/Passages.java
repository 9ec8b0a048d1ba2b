package io.github.copydesk.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds which of many passages occur in a text. */
public final class Passages {
  /** The most comparisons that plain searches may take; beyond that, an automaton searches. */
  private static final long FEW = 1 << 19;

  /**
   * The number of characters of passages searched for at once; an automaton takes 16 bytes for
   * each.
   */
  private static final int AT_ONCE = 1 << 23;

  private Passages() {}

  /** Tests whether a text contains a passage, which must be one of these. */
  public static Predicate<String> in(String text, List<String> passages) {
    long length = 0;
    for (int i = 0; i < passages.size(); i++) {
      length += passages.get(i).length();
    }
    return length * text.length() <= FEW ? text::contains : found(text, passages)::contains;
  }

  /**
   * The passages that a text contains, found in one pass over the text for every eight million
   * characters of passages.
   */
  static Set<String> found(String text, List<String> passages) {
    Set<String> found = new HashSet<>();
    Set<String> sought = new HashSet<>();
    int length = 0;
    for (String passage : passages) {
      if (passage.isEmpty()) {
        found.add(passage);
      } else if (passage.length() <= text.length() && sought.add(passage)) {
        length += passage.length();
        if (length >= AT_ONCE) {
          found.addAll(new WordSearch(sought).standingIn(text));
          sought.clear();
          length = 0;
        }
      }
    }
    found.addAll(new WordSearch(sought).standingIn(text));
    return found;
  }
}
