package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** The result of checking something. */
public enum VerificationStatus implements Coded {
  /** It was checked and is true. */
  VERIFIED,
  /** Part of it was checked and is true. */
  PARTLY_VERIFIED,
  /** It has not been checked yet. */
  UNVERIFIED,
  /** It cannot be checked: “the picture is too poor”. */
  NOT_VERIFIABLE,
  /** Someone in a position to know says otherwise. */
  DISPUTED,
  /** It was checked and is not true. */
  REFUTED
}
