package io.github.copydesk.quote;

import io.github.copydesk.basics.Coded;

/** How much of a {@link Quote} is verbatim. */
public enum QuoteKind implements Coded {
  /** All of it is in quotation marks: “We assess that they have suffered losses,” he said. */
  DIRECT,
  /** Only fragments are quoted, not whole sentences: “legitimate targets”. */
  PARTIAL,
  /** A paraphrase: He said that losses were considerable. */
  INDIRECT,
  /** A paraphrase that contains verbatim words: They were used “in an infantry role”, he said. */
  MIXED,
  /**
   * A paraphrase without a cue; the attribution carries over from the sentences before it: The
   * troops had not yet reached Ukraine.
   */
  FREE_INDIRECT;

  /** Whether none of its words are verbatim: indirect or free indirect. */
  public boolean isParaphrase() {
    return this == INDIRECT || this == FREE_INDIRECT;
  }
}
