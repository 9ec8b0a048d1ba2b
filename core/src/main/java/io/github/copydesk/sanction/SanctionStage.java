package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/**
 * The stage that a {@link SanctionChange} has reached; not every change passes through every stage.
 *
 * <p>“Imposes sanctions” is {@link #ADOPTED}: the change is decided, but the text does not say when
 * it takes effect.
 */
public enum SanctionStage implements Coded {
  /** Someone has said that the change may come. */
  THREATENED,
  /**
   * The change has been submitted to those who decide: a bill, a draft, a vote in one of two
   * chambers.
   */
  PROPOSED,
  /** Those who decide have said that the change will come. */
  ANNOUNCED,
  /** The change has been decided: signed, adopted, ruled. */
  ADOPTED,
  /** The change has been published in a gazette or entered in a list. */
  PUBLISHED,
  /** The change has taken effect. */
  EFFECTIVE;

  /** Whether those who decide have not spoken yet, so that it changes nothing. */
  boolean isTentative() {
    return this == THREATENED || this == PROPOSED;
  }

  /** Whether the change is decided, whether or not it has taken effect. */
  boolean isDecided() {
    return this == ADOPTED || this == PUBLISHED || this == EFFECTIVE;
  }
}
