package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/** What happened to the people of a {@link CasualtyFigure}. */
public enum Outcome implements Coded {
  /** Killed. */
  KILLED,
  /** Wounded or injured. */
  WOUNDED,
  /** Missing. */
  MISSING,
  /** Captured. */
  CAPTURED,
  /** Driven from their homes. */
  DISPLACED,
  /** Bodies that somebody saw or showed, whoever killed them and when. */
  BODIES_SEEN,
  /** Something else that the text names. */
  OTHER;

  /**
   * Whether nobody has this outcome and another exclusive one at the same time: killed, wounded,
   * missing or captured.
   */
  public boolean isExclusive() {
    return this == KILLED || this == WOUNDED || this == MISSING || this == CAPTURED;
  }
}
