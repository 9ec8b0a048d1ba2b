package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/** What happened to the people counted by a {@link CasualtyFigure}. */
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
  /** Bodies that were seen or shown, no matter who killed them and when. */
  BODIES_SEEN,
  /** Another outcome that the text names. */
  OTHER;

  /**
   * Whether it excludes the other exclusive outcomes, so that no person has two of them: killed,
   * wounded, missing and captured.
   */
  public boolean isExclusive() {
    return this == KILLED || this == WOUNDED || this == MISSING || this == CAPTURED;
  }
}
