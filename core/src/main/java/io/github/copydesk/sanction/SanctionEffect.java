package io.github.copydesk.sanction;

/** What a {@link SanctionChange} does to the status, once it has effect. */
enum SanctionEffect {
  BEGINS(SanctionStatus.IN_FORCE),
  PAUSES(SanctionStatus.SUSPENDED),
  RESUMES(SanctionStatus.IN_FORCE),
  ENDS(SanctionStatus.ENDED),
  /** In force as before, or suspended as before. */
  CONTINUES(SanctionStatus.IN_FORCE),
  /** The status stays, but may get another last day. */
  ADJUSTS(SanctionStatus.UNKNOWN),
  NONE(SanctionStatus.UNKNOWN);

  /** What it leads to; unknown for what does not lead to a status of its own. */
  final SanctionStatus status;

  SanctionEffect(SanctionStatus status) {
    this.status = status;
  }

  /** Whether it leads to a status of its own. */
  boolean changesStatus() {
    return status != SanctionStatus.UNKNOWN;
  }
}
