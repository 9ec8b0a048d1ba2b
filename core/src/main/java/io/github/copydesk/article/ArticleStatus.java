package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** Whether an {@link Article} may be used, as in the IPTC's ninjs. */
public enum ArticleStatus implements Coded {
  /** It may be used. */
  USABLE,
  /** It may not be used for now. */
  WITHHELD,
  /** It must no longer be used; a {@link CorrectionKind#RETRACTION} says why. */
  CANCELED
}
