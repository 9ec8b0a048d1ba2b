package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/**
 * How far a {@link SanctionChange} has come; not every change passes every stage.
 *
 * <p>“Imposes sanctions” is {@link #ADOPTED}: it is decided, and nothing is said of when it has
 * effect.
 */
public enum SanctionStage implements Coded {
  /** Someone said that it may come. */
  THREATENED,
  /** It is before those who decide: a bill, a draft, a vote in one of two chambers. */
  PROPOSED,
  /** Those who decide said that it will come. */
  ANNOUNCED,
  /** It is decided: signed, adopted, ruled. */
  ADOPTED,
  /** It is printed in a gazette or on a list. */
  PUBLISHED,
  /** It has effect. */
  EFFECTIVE;

  /** Whether those who decide have not spoken, so that it changes nothing. */
  boolean isTentative() {
    return this == THREATENED || this == PROPOSED;
  }

  /** Whether it is decided, with or without effect so far. */
  boolean isDecided() {
    return this == ADOPTED || this == PUBLISHED || this == EFFECTIVE;
  }
}
