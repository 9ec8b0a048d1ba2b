package io.github.copydesk.text;

import io.github.copydesk.basics.Coded;

/**
 * A difference that {@link TextAnchor#findLike} may overlook when it compares words with a text.
 */
public enum Tolerance implements Coded {
  /**
   * The form of quotation marks and apostrophes: “…”, „…”, «…» and "…" are the same, and so are ’
   * and '.
   */
  QUOTATION_MARKS,
  /** The amount and kind of white space between words: a line feed equals a space. */
  WHITE_SPACE
}
