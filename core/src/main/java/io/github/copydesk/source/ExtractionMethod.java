package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** The method by which a statement was extracted from a text. */
public enum ExtractionMethod implements Coded {
  /** A person read the text and recorded the statement. */
  HUMAN,
  /** A rule-based program. */
  RULE,
  /** A statistical or language model. */
  MODEL,
  /** It was imported as structured data. */
  IMPORT
}
