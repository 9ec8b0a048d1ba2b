package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** The age group by which a text describes the people of a {@link Group}: “five children”. */
public enum AgeGroup implements Coded {
  /** Children, minors, babies. */
  CHILD,
  /** Adults: men and women of full age. */
  ADULT,
  /** Elderly people. */
  ELDERLY
}
