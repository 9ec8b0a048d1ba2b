package io.github.copydesk.text;

import io.github.copydesk.basics.Coded;

/** What {@link TextAnchor#findLike} may overlook when it compares words with a text. */
public enum Tolerance implements Coded {
  /** Which quotation mark or apostrophe it is: “…”, „…”, «…» and "…" are alike, ’ and ' are. */
  QUOTATION_MARKS,
  /** How much white space stands between two words, and of which kind: a line feed is a space. */
  WHITE_SPACE
}
