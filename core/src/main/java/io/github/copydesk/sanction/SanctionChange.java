package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** The change to a {@link Sanction} that a {@link SanctionEvent} is about, whatever its stage. */
public enum SanctionChange implements Coded {
  /** It begins, or begins again after it had ended: “imposes”, “reimposes”. */
  IMPOSED,
  /** It is changed, but neither eased nor prolonged. */
  AMENDED,
  /** It is prolonged: “extends until 31 July”. */
  RENEWED,
  /** It is put on hold for a time. */
  SUSPENDED,
  /** It takes effect again after a suspension. */
  RESUMED,
  /** It continues, but is less strict. */
  EASED,
  /** It continues, but no longer for someone or something: a waiver, a licence. */
  EXEMPTED,
  /** It is ended by those who imposed it. */
  LIFTED,
  /** It ends without a decision, such as at the end of its term. */
  EXPIRED,
  /** It is ended by a court. */
  ANNULLED,
  /** Targets are added to its list. */
  LISTED,
  /** Targets are removed from its list. */
  DELISTED;

  /** Its effect on the status against the targets it is about. */
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
