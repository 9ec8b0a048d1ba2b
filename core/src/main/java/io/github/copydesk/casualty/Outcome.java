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
  /** Captured by the enemy in fighting. */
  CAPTURED,
  /** Driven from their homes. */
  DISPLACED,
  /** Bodies that were seen or shown, no matter who killed them and when. */
  BODIES_SEEN,
  /** Kidnapped or taken hostage. */
  ABDUCTED,
  /** Arrested or held by an authority. */
  DETAINED,
  /** Brought out of danger alive. */
  RESCUED,
  /** Taken to or treated in a hospital. */
  HOSPITALIZED,
  /** Unable to get out: under rubble, in a mine, surrounded by water. */
  TRAPPED,
  /** Another outcome that the text names, with its words in {@code outcomeWording}. */
  OTHER;

  /**
   * Whether it excludes the other exclusive outcomes, so that no person has two of them: killed,
   * wounded, missing and captured. Someone who was abducted, rescued, trapped or taken to a
   * hospital can also be wounded or missing, or have died since.
   */
  public boolean isExclusive() {
    return this == KILLED || this == WOUNDED || this == MISSING || this == CAPTURED;
  }

  /**
   * Whether people with this outcome may also have another one, at the same time or later: of 30
   * wounded, twelve were taken to a hospital and one has died. But those killed are no longer
   * wounded or missing.
   */
  public boolean mayTurnInto(Outcome later) {
    boolean dead = this == KILLED || this == BODIES_SEEN;
    return switch (later) {
      case KILLED, BODIES_SEEN -> true;
      case WOUNDED, CAPTURED -> later == this || !dead;
      case MISSING -> later == this || !(dead || this == WOUNDED);
      case DISPLACED, ABDUCTED, DETAINED, RESCUED, HOSPITALIZED, TRAPPED, OTHER -> true;
    };
  }

  /**
   * Whether it means that people were hurt, so that a severity can be given: wounded or
   * hospitalized.
   */
  public boolean isInjury() {
    return this == WOUNDED || this == HOSPITALIZED;
  }
}
