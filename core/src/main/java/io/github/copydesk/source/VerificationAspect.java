package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** What about a thing was checked. */
public enum VerificationAspect implements Coded {
  /** Who they are. */
  IDENTITY,
  /** Where it is. */
  PLACE,
  /** When it was. */
  TIME,
  /** That it is what it is said to be, neither forged nor staged. */
  AUTHENTICITY,
  /** How many. */
  COUNT
}
