package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** The sex by which a text describes the people of a {@link Group}: “14 women”. */
public enum Sex implements Coded {
  /** Women or girls. */
  FEMALE,
  /** Men or boys. */
  MALE
}
