package io.github.copydesk.text;

import io.github.copydesk.internal.Characters;

/**
 * Words to be found in an edited text, the words that surrounded them, and where they should begin.
 */
record SoughtSpan(String exact, Surroundings surroundings, int expected) {
  /**
   * The number of characters around a place, on both sides together, that match the old
   * surroundings.
   */
  int likeness(String text, int start) {
    String before = surroundings.before();
    String after = surroundings.after();
    int end = start + exact.length();
    int left = 0;
    while (left < before.length()
        && left < start
        && text.charAt(start - 1 - left) == before.charAt(before.length() - 1 - left)) {
      left++;
    }
    int right = 0;
    while (right < after.length()
        && end + right < text.length()
        && text.charAt(end + right) == after.charAt(right)) {
      right++;
    }
    return left + right;
  }

  /**
   * Whether a place avoids beginning or ending within a word, unless the words already did so
   * before.
   */
  boolean fits(String text, int start) {
    String before = surroundings.before();
    String after = surroundings.after();
    int end = start + exact.length();
    boolean cutsBefore = start > 0 && isWord(text.charAt(start - 1)) && isWord(exact.charAt(0));
    boolean cutsAfter =
        end < text.length() && isWord(text.charAt(end)) && isWord(exact.charAt(exact.length() - 1));
    boolean didBefore = before.isEmpty() || isWord(before.charAt(before.length() - 1));
    boolean didAfter = after.isEmpty() || isWord(after.charAt(0));
    return (!cutsBefore || didBefore) && (!cutsAfter || didAfter);
  }

  private static boolean isWord(char c) {
    return Characters.isOfWord(c);
  }
}
