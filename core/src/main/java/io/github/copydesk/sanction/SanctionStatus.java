package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** Whether a {@link Sanction} is in force on a day, as far as its events determine it. */
public enum SanctionStatus implements Coded {
  /** It has no effect yet: a later event says when it begins, or no event has happened yet. */
  NOT_YET,
  /** It is decided, but not known to have begun. */
  ADOPTED,
  /** It is in force. */
  IN_FORCE,
  /** It has been suspended and not yet resumed. */
  SUSPENDED,
  /** It has been lifted or annulled, or has expired. */
  ENDED,
  /** The events do not determine the status, or a date that matters is not resolved. */
  UNKNOWN
}
