package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** Whether a {@link Sanction} is in force on a day, as far as its events determine it. */
public enum SanctionStatus implements Coded {
  /**
   * It is threatened, announced or adopted at most, and takes effect later, or is not yet known.
   */
  NOT_YET,
  /** It is in force. */
  IN_FORCE,
  /** It has been suspended and not yet resumed. */
  SUSPENDED,
  /** It has been lifted or has expired. */
  ENDED,
  /** The events do not determine the status, or a date that matters is not resolved. */
  UNKNOWN
}
