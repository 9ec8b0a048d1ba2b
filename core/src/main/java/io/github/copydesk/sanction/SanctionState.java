package io.github.copydesk.sanction;

/**
 * The state after some of the events: a status, and the last day for which it is known.
 *
 * @param lastDay an epoch day; {@link #OPEN} if no event gives one
 * @param differs whether it is unknown because the parts of a whole have different states
 */
record SanctionState(SanctionStatus status, long lastDay, boolean differs) {
  static final long OPEN = Long.MAX_VALUE;

  static final SanctionState NOT_YET = new SanctionState(SanctionStatus.NOT_YET, OPEN, false);
  static final SanctionState UNKNOWN = new SanctionState(SanctionStatus.UNKNOWN, OPEN, false);
  private static final SanctionState DIFFERS =
      new SanctionState(SanctionStatus.UNKNOWN, OPEN, true);

  /**
   * The state after an event about all targets that have this state.
   *
   * @param told whether a later event says when the change was decided or took effect, so that it
   *     had no effect before
   * @param until the last day on which the change applies
   */
  SanctionState after(SanctionEvent event, boolean told, long until) {
    SanctionEffect effect = event.getChange().effect();
    SanctionStage stage = event.getStage();
    if (stage.isTentative()) {
      boolean mayHaveCome = status == SanctionStatus.NOT_YET && effect == SanctionEffect.BEGINS;
      return mayHaveCome && !told ? UNKNOWN : this;
    }
    boolean decides = stage == SanctionStage.EFFECTIVE && effect != SanctionEffect.CONTINUES;
    if (differs && !decides) {
      return this;
    }
    return switch (effect) {
      case NONE -> this;
      case ADJUSTS -> stage.isDecided() && until != OPEN ? with(status, until) : this;
      case CONTINUES -> afterRenewal(stage, told, until);
      case BEGINS, PAUSES, RESUMES, ENDS -> afterChange(effect, stage, told, until);
    };
  }

  /** Only a sanction that is in force, or would be if it were not suspended, is prolonged. */
  private SanctionState afterRenewal(SanctionStage stage, boolean told, long until) {
    if (!stage.isDecided() || status == SanctionStatus.SUSPENDED) {
      return this;
    }
    if (status == SanctionStatus.ENDED && stage != SanctionStage.EFFECTIVE) {
      return told ? this : with(SanctionStatus.ADOPTED, until);
    }
    return with(SanctionStatus.IN_FORCE, until);
  }

  private SanctionState afterChange(
      SanctionEffect effect, SanctionStage stage, boolean told, long until) {
    if (stage == SanctionStage.EFFECTIVE || (stage.isDecided() && status == effect.status)) {
      return with(effect.status, until);
    }
    if (told || status == effect.status) {
      return this;
    }
    if (effect.status != SanctionStatus.IN_FORCE) {
      return UNKNOWN;
    }
    if (stage.isDecided()) {
      return with(SanctionStatus.ADOPTED, until);
    }
    return status == SanctionStatus.ADOPTED ? this : UNKNOWN;
  }

  /**
   * The state of a whole after an event about a part of it: in force if a part is, otherwise the
   * state that all parts share.
   */
  SanctionState afterPart(SanctionEvent event, long until) {
    SanctionState part = after(event, false, until);
    if (part.equals(this)) {
      return this;
    }
    if (part.status == status) {
      return with(status, Math.min(lastDay, part.lastDay));
    }
    SanctionEffect effect = event.getChange().effect();
    boolean inForce =
        event.getStage() == SanctionStage.EFFECTIVE
            && (effect == SanctionEffect.BEGINS || effect == SanctionEffect.RESUMES);
    return inForce ? part : DIFFERS;
  }

  private static SanctionState with(SanctionStatus status, long lastDay) {
    return status == SanctionStatus.UNKNOWN ? UNKNOWN : new SanctionState(status, lastDay, false);
  }
}
