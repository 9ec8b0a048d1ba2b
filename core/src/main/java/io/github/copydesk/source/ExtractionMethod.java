package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** How a statement got out of a text. */
public enum ExtractionMethod implements Coded {
  /** Somebody read it and wrote it down. */
  HUMAN,
  /** A program with rules. */
  RULE,
  /** A statistical or language model. */
  MODEL,
  /** It came structured from elsewhere. */
  IMPORT
}
