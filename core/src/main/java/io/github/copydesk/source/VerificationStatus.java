package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** What checking something gave. */
public enum VerificationStatus implements Coded {
  /** It was checked and holds. */
  VERIFIED,
  /** Some of it was checked and holds. */
  PARTLY_VERIFIED,
  /** Nobody has checked it yet. */
  UNVERIFIED,
  /** It cannot be checked: “the picture is too poor”. */
  NOT_VERIFIABLE,
  /** Somebody who should know says otherwise. */
  DISPUTED,
  /** It was checked and does not hold. */
  REFUTED
}
