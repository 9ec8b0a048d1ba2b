package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** Whether the people of a {@link Group} are combatants. */
public enum GroupStatus implements Coded {
  /** They fight. */
  COMBATANT,
  /** They do not fight. */
  CIVILIAN,
  /** Some of them fight, others do not. */
  MIXED,
  /** The text says that it is not known. */
  UNKNOWN
}
