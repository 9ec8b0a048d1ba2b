package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** An aspect of something that was checked. */
public enum VerificationAspect implements Coded {
  /** Who the people are. */
  IDENTITY,
  /** Where it was. */
  PLACE,
  /** When it was. */
  TIME,
  /** Whether it is what it is said to be, neither forged nor staged. */
  AUTHENTICITY,
  /** How many people there are. */
  COUNT
}
