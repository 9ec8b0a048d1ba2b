package io.github.copydesk.time;

import io.github.copydesk.basics.Coded;

/**
 * The way in which words look from when they were published or said, such as <i>ahead</i> in “will
 * meet on Monday”.
 *
 * <p>The words of a time seldom show it, the verb beside them does, so that a caller who has read
 * the sentence can say it: {@link TimeExpression#resolve(String, EdtfDate, Looking)}.
 */
public enum Looking implements Coded {
  /** To what has begun: “met on Monday”. */
  BACK,
  /** To what is not over: “will meet on Monday”. */
  AHEAD
}
