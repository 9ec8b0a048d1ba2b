package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** What happened to a {@link Sanction}. */
public enum SanctionEventKind implements Coded {
  /** Somebody said that it may come. */
  THREATENED,
  /** It was made known. */
  ANNOUNCED,
  /** It was decided. */
  ADOPTED,
  /** It was printed in a gazette or put on a list. */
  PUBLISHED,
  /** It came into force. */
  EFFECTIVE,
  /** It was changed. */
  AMENDED,
  /** It was prolonged. */
  RENEWED,
  /** It was put aside for a time. */
  SUSPENDED,
  /** It was taken up again after a suspension. */
  RESUMED,
  /** It was ended by a decision. */
  LIFTED,
  /** It ended by itself. */
  EXPIRED;

  /** Whether it can begin a sanction: announced, adopted, published or effective. */
  public boolean starts() {
    return this == ANNOUNCED || this == ADOPTED || this == PUBLISHED || this == EFFECTIVE;
  }

  /** Whether it comes before a sanction is in force and changes nothing by itself. */
  boolean isPreliminary() {
    return this == THREATENED || this == ANNOUNCED || this == ADOPTED || this == PUBLISHED;
  }

  /** Whether it ends a sanction: lifted or expired. */
  public boolean ends() {
    return this == LIFTED || this == EXPIRED;
  }
}
