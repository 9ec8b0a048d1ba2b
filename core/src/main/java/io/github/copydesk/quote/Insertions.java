package io.github.copydesk.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Insertions in square brackets, such as <i>[Warhol]</i> in <i>“[Warhol] liked it”</i>, including
 * letters directly beside a bracket: <i>[T]en</i>. All texts here are words with a space around
 * each.
 */
final class Insertions {
  private Insertions() {}

  /**
   * Whether a text becomes another one if its insertions are filled in: each replaces at least one
   * word there, none of them an insertion. Insertions that both have count as ordinary words.
   */
  static boolean fill(String text, String filled) {
    List<String> around = around(text, in(filled));
    String first = around.get(0);
    String last = around.get(around.size() - 1);
    boolean anyWord = around.stream().anyMatch(words -> words.length() > 1);
    if (around.size() == 1 || !anyWord || !filled.startsWith(first)) {
      return false;
    }
    int space = first.length() - 1; // the one after the words that were found
    for (String words : around.subList(1, around.size() - 1)) {
      int start = find(words, filled, space + 2);
      if (start < 0 || hasInsertion(filled, space, start)) {
        return false;
      }
      space = start + words.length() - 1;
    }
    int start = filled.length() - last.length();
    return start >= space + 2 && filled.endsWith(last) && !hasInsertion(filled, space, start);
  }

  /**
   * The texts between the insertions, with the spaces around them; some insertions count as text.
   */
  static List<String> around(String text, Set<String> kept) {
    List<String> around = new ArrayList<>();
    int from = 0;
    for (int[] place : places(text)) {
      if (!kept.contains(text.substring(place[0], place[1]))) {
        around.add(text.substring(from, place[0]));
        from = place[1];
      }
    }
    around.add(text.substring(from));
    return around;
  }

  /** The insertions of a text. */
  static Set<String> in(String text) {
    Set<String> insertions = new HashSet<>();
    for (int[] place : places(text)) {
      insertions.add(text.substring(place[0], place[1]));
    }
    return insertions;
  }

  /** Where each insertion begins and ends. */
  private static List<int[]> places(String text) {
    List<int[]> places = new ArrayList<>();
    int from = 0;
    for (int open; (open = text.indexOf('[', from)) >= 0; ) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      int end = text.indexOf(' ', close);
      places.add(new int[] {text.lastIndexOf(' ', open) + 1, end});
      from = end;
    }
    return places;
  }

  private static boolean hasInsertion(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '[') {
        return true;
      }
    }
    return false;
  }

  /**
   * The index of the first occurrence of words at or after another index, or -1; by the
   * Knuth–Morris–Pratt algorithm, which never goes back in the text.
   */
  private static int find(String words, String text, int from) {
    int[] again = new int[words.length()]; // the longest beginning that ends there
    for (int i = 1, length = 0; i < words.length(); i++) {
      while (length > 0 && words.charAt(i) != words.charAt(length)) {
        length = again[length - 1];
      }
      length += words.charAt(i) == words.charAt(length) ? 1 : 0;
      again[i] = length;
    }
    int length = 0;
    for (int i = from; i < text.length(); i++) {
      while (length > 0 && text.charAt(i) != words.charAt(length)) {
        length = again[length - 1];
      }
      length += text.charAt(i) == words.charAt(length) ? 1 : 0;
      if (length == words.length()) {
        return i + 1 - length;
      }
    }
    return -1;
  }
}
