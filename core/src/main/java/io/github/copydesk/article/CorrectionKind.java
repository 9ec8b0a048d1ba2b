package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** What sort of change a {@link Correction} tells of. */
public enum CorrectionKind implements Coded {
  /** Something was wrong. */
  CORRECTION,
  /** Something could be misunderstood. */
  CLARIFICATION,
  /** Something new was added. */
  UPDATE,
  /** The article is withdrawn. */
  RETRACTION,
  /** The editors have something to say about it. */
  EDITORS_NOTE
}
