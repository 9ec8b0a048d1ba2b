package io.github.copydesk.sanction;

/** The effect of a {@link SanctionChange} on the status, once it is effective. */
enum SanctionEffect {
  BEGINS(SanctionStatus.IN_FORCE),
  PAUSES(SanctionStatus.SUSPENDED),
  RESUMES(SanctionStatus.IN_FORCE),
  ENDS(SanctionStatus.ENDED),
  /** It remains in force or suspended, as before. */
  CONTINUES(SanctionStatus.IN_FORCE),
  /** The status remains, but may get a new last day. */
  ADJUSTS(SanctionStatus.UNKNOWN),
  NONE(SanctionStatus.UNKNOWN);

  /** The status it leads to; unknown if it does not lead to one of its own. */
  final SanctionStatus status;

  SanctionEffect(SanctionStatus status) {
    this.status = status;
  }

  /** Whether it leads to a status of its own. */
  boolean changesStatus() {
    return status != SanctionStatus.UNKNOWN;
  }
}
