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
  OTHER
}
