package io.github.copydesk.sanction;

/**
 * What is told after some of the events: a status, and the last day for which it is told.
 *
 * @param lastDay counted from 1970; {@link #OPEN} if no event gives one
 * @param differs whether it is unknown because parts of a whole have states of their own
 */
record SanctionState(SanctionStatus status, long lastDay, boolean differs) {
  static final long OPEN = Long.MAX_VALUE;

  static final SanctionState NOT_YET = new SanctionState(SanctionStatus.NOT_YET, OPEN, false);
  static final SanctionState UNKNOWN = new SanctionState(SanctionStatus.UNKNOWN, OPEN, false);
  private static final SanctionState DIFFERS =
      new SanctionState(SanctionStatus.UNKNOWN, OPEN, true);

  /**
   * The state after an event about all those of whom this is the state.
   *
   * @param told whether a later event says when the change was decided or had effect, so that it
   *     had none before
   * @param until the last day of what the event brings
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

  /** Only what is in force, or would be if it were not suspended, is prolonged. */
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
   * The state of a whole after an event about a part of it: in force if a part is, else what all
   * parts are.
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
