package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** The age of the people of a {@link Group} whom a text calls by it: “five children”. */
public enum AgeGroup implements Coded {
  /** Children, minors, babies. */
  CHILD,
  /** Men and women who are of age. */
  ADULT,
  /** The elderly. */
  ELDERLY
}
