package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** The sex of the people of a {@link Group} whom a text calls by it: “14 women”. */
public enum Sex implements Coded {
  /** Women, girls. */
  FEMALE,
  /** Men, boys. */
  MALE
}
