package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** Whether the people of a {@link Group} fight. */
public enum GroupStatus implements Coded {
  /** They fight. */
  COMBATANT,
  /** They do not. */
  CIVILIAN,
  /** Some do. */
  MIXED,
  /** The text says that it is not known. */
  UNKNOWN
}
