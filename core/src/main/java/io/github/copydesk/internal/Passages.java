package io.github.copydesk.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which of many passages stand in a text. */
public final class Passages {
  /** How many comparisons plain searches may take; what is longer goes by an automaton. */
  private static final long FEW = 1 << 19;

  /**
   * How many characters of passages are searched for at once; an automaton takes 16 bytes for each.
   */
  private static final int AT_ONCE = 1 << 23;

  private Passages() {}

  /** Tells of each of these passages whether a text contains it. */
  public static Predicate<String> in(String text, List<String> passages) {
    long length = 0;
    for (int i = 0; i < passages.size(); i++) {
      length += passages.get(i).length();
    }
    return length * text.length() <= FEW ? text::contains : found(text, passages)::contains;
  }

  /** Those that a text contains, found in a pass over it for each eight million characters. */
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
