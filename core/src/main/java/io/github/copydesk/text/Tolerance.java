package io.github.copydesk.text;

import io.github.copydesk.basics.Coded;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A difference between words and a text that {@link TextAnchor#findLike} may overlook, and that
 * relocating an anchor does overlook.
 */
public enum Tolerance implements Coded {
  /**
   * The form of quotation marks and apostrophes: “…”, „…”, «…» and "…" are the same, and so are ’
   * and '.
   */
  QUOTATION_MARKS,
  /**
   * The form of dashes and hyphens, and the spaces around them: “a – b”, “a—b” and “a -- b” are the
   * same.
   */
  DASHES,
  /** The amount and kind of white space between words: a line feed equals a space. */
  WHITE_SPACE;

  /** Words and what was overlooked: {@code … but for quotation marks and white space}. */
  static String butFor(String words, Set<Tolerance> overlooked) {
    return overlooked.isEmpty()
        ? words
        : overlooked.stream()
            .map(Tolerance::words)
            .collect(Collectors.joining(" and ", words + " but for ", ""));
  }
}
