package io.github.copydesk.quote;

import io.github.copydesk.basics.Coded;

/** Whether the quotation marks of a {@link Quote} are all there in print. */
public enum QuoteMarks implements Coded {
  /** Each is opened and closed. */
  BALANCED,
  /** A mark is closed that was never opened. */
  UNOPENED,
  /** A mark is opened that is never closed. */
  UNCLOSED,
  /** There are none. */
  NONE
}
