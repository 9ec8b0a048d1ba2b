package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** The kind of change that a {@link Correction} reports. */
public enum CorrectionKind implements Coded {
  /** Something was wrong. */
  CORRECTION,
  /** Something could be misunderstood. */
  CLARIFICATION,
  /** Something new was added. */
  UPDATE,
  /** The article is withdrawn. */
  RETRACTION,
  /** A note by the editors about the article. */
  EDITORS_NOTE
}
