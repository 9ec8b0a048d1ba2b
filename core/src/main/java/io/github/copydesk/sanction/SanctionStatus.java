package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** Whether a {@link Sanction} has effect on a day, as far as its events say. */
public enum SanctionStatus implements Coded {
  /** It has no effect yet: an event says when it begins, or nobody has heard of it. */
  NOT_YET,
  /** It is decided, and not known to have begun. */
  ADOPTED,
  /** It has effect. */
  IN_FORCE,
  /** It has been suspended and not yet resumed. */
  SUSPENDED,
  /** It has been lifted or annulled, or has expired. */
  ENDED,
  /** The events do not tell, or a date that decides is not resolved. */
  UNKNOWN
}
