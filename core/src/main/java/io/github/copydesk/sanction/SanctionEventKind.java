package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** The kind of an event in the history of a {@link Sanction}. */
public enum SanctionEventKind implements Coded {
  /** It was said that it may be imposed. */
  THREATENED,
  /** It was made known. */
  ANNOUNCED,
  /** It was decided. */
  ADOPTED,
  /** It was published in a gazette or entered in a list. */
  PUBLISHED,
  /** It came into force. */
  EFFECTIVE,
  /** It was changed. */
  AMENDED,
  /** It was prolonged. */
  RENEWED,
  /** It was put on hold for a time. */
  SUSPENDED,
  /** It took effect again after a suspension. */
  RESUMED,
  /** It was ended by decision. */
  LIFTED,
  /** It ended without a decision, such as at the end of its term. */
  EXPIRED;

  /** Whether it can mark the start of a sanction: announced, adopted, published or effective. */
  public boolean starts() {
    return this == ANNOUNCED || this == ADOPTED || this == PUBLISHED || this == EFFECTIVE;
  }

  /** Whether it precedes the entry into force and has no effect of its own. */
  boolean isPreliminary() {
    return this == THREATENED || this == ANNOUNCED || this == ADOPTED || this == PUBLISHED;
  }

  /** Whether it ends a sanction: lifted or expired. */
  public boolean ends() {
    return this == LIFTED || this == EXPIRED;
  }
}
