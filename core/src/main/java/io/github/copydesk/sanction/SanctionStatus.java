package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** Whether a {@link Sanction} has effect on a day, as far as its events say. */
public enum SanctionStatus implements Coded {
  /** Threatened, announced or adopted at most; it takes effect later, or nobody has heard of it. */
  NOT_YET,
  /** It has effect. */
  IN_FORCE,
  /** It has been suspended and not yet resumed. */
  SUSPENDED,
  /** It has been lifted or has expired. */
  ENDED,
  /** The events do not tell, or a date that decides is not resolved. */
  UNKNOWN
}
