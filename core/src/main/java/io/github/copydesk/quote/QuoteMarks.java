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
  /** There are no quotation marks. */
  NONE,
  /**
   * The layout, not quotation marks, shows what is verbatim: an answer in an interview, a block
   * quote, a line of a transcript, a post, or the words after a dialogue dash, as in <i>—Ganamos
   * —dijo ella</i>.
   */
  SET_OFF;

  /** Whether there are quotation marks in print, even if only one. */
  public boolean isPrinted() {
    return this != NONE && this != SET_OFF;
  }
}
