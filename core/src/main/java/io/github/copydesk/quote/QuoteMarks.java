package io.github.copydesk.quote;

import io.github.copydesk.basics.Coded;

/** Whether all quotation marks of a {@link Quote} are present in print. */
public enum QuoteMarks implements Coded {
  /** Every mark is opened and closed. */
  BALANCED,
  /** A closing mark has no opening mark. */
  UNOPENED,
  /** An opening mark has no closing mark. */
  UNCLOSED,
  /** There are none. */
  NONE,
  /**
   * The layout shows what is verbatim, without marks: an answer of an interview, a block quote, a
   * line of a transcript, a post.
   */
  SET_OFF;

  /** Whether there are marks in print, if only one. */
  public boolean isPrinted() {
    return this != NONE && this != SET_OFF;
  }
}
