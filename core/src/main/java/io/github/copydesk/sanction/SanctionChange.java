package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** What a {@link SanctionEvent} is about: the change to a sanction, at whatever stage it is. */
public enum SanctionChange implements Coded {
  /** It begins, or begins again after it had ended: “imposes”, “reimposes”. */
  IMPOSED,
  /** It is changed, and is neither eased nor prolonged. */
  AMENDED,
  /** It is prolonged: “extends until 31 July”. */
  RENEWED,
  /** It is put aside for a time. */
  SUSPENDED,
  /** It is taken up again after a suspension. */
  RESUMED,
  /** It goes on, but does less. */
  EASED,
  /** It goes on, but not for someone or something: a waiver, a licence. */
  EXEMPTED,
  /** It ends by a decision of those who imposed it. */
  LIFTED,
  /** It ends by itself. */
  EXPIRED,
  /** It ends by a decision of a court. */
  ANNULLED,
  /** Targets are put on its list. */
  LISTED,
  /** Targets are taken off its list. */
  DELISTED;

  /** What it does to the status of those it is about. */
  SanctionEffect effect() {
    return switch (this) {
      case IMPOSED, LISTED -> SanctionEffect.BEGINS;
      case RENEWED -> SanctionEffect.CONTINUES;
      case SUSPENDED -> SanctionEffect.PAUSES;
      case RESUMED -> SanctionEffect.RESUMES;
      case LIFTED, EXPIRED, ANNULLED, DELISTED -> SanctionEffect.ENDS;
      case AMENDED -> SanctionEffect.ADJUSTS;
      case EASED, EXEMPTED -> SanctionEffect.NONE;
    };
  }
}
